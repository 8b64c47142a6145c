import type { timeline as en } from '../en/timeline';
import type { Message } from '../messages';

export const timeline: Record<keyof typeof en, Message> = {
  'years.all': '1950년–오늘',
  clock: '이 경로의 시기로 옮겼습니다',
};
