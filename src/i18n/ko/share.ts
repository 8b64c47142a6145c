import type { share as en } from '../en/share';
import type { Message } from '../messages';

export const share: Record<keyof typeof en, Message> = {
  cite: '인용',
  copied: '복사했습니다',
  copy: '복사',
  'copy.selected': '선택했습니다. Ctrl+C를 눌러 복사하세요.',
  'share.title': '이 화면 공유',
  'share.link': '링크',
  'cite.version': '자료 판 {edition}',
  'download.title': '이 화면 내려받기',
};
