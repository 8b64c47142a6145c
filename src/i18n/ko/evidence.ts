import type { evidence as en } from '../en/evidence';
import type { Message } from '../messages';

export const evidence: Record<keyof typeof en, Message> = {
  'estimates.title': '출처가 엇갈리는 곳',
};
