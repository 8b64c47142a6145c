import type { Message } from '../messages';

export const share = {
  'cite': 'Cite',
  'copied': 'Copied',
} as const satisfies Record<string, Message>;
