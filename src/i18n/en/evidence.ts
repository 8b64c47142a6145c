import type { Message } from '../messages';

export const evidence = {
  'estimates.title': 'Where sources disagree',
} as const satisfies Record<string, Message>;
