import type { page as en } from '../en/page';
import type { Message } from '../messages';

export const page: Record<keyof typeof en, Message> = {
  'page.fact': '사실 {id}: {statement}',
  'page.notFound': '이 주소에는 페이지가 없습니다',
  'page.notFound.why': '주소가 잘못 적혔거나 다른 판의 주소일 수 있습니다. 다음 페이지를 볼 수 있습니다.',
  plain: '링크로 된 조건',
  'plain.one': '스크립트가 꺼져 있으면 연대나 도착지를 하나씩 고를 수 있습니다.',
  'preview.sources': '출처: {sources}',
  'preview.sourcesMore': '출처: {sources} 외 {n}건',
};
