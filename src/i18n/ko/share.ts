import type { share as en } from '../en/share';
import type { Message } from '../messages';

export const share: Record<keyof typeof en, Message> = {
  'cite': '인용',
  'copied': '복사했습니다',
};
