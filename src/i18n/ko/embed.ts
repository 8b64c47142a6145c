import type { embed as en } from '../en/embed';
import type { Message } from '../messages';

export const embed: Record<keyof typeof en, Message> = {
  'frame.note': '선은 나라와 도를 이을 뿐, 지나간 길을 나타내지 않습니다.',
  'frame.noteShort': '선은 개념도. 국경과 지명은 어떤 입장도 뜻하지 않음.',
  'frame.route': '{name}, {years}',
  'frame.view': '이 화면 열기',
  'frame.new': '새 탭에서 열림',
  'frame.sources': '출처: {list}',
  'frame.sources.more': '외 {n}건',
  'frame.sources.all': '출처',
  'frame.leg': '구간 {n}',
  'frame.line': '선 {n}',
  'frame.decades': '연대',
};
