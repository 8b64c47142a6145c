import type { Message } from '../messages';

export const timeline = {
  'years.all': '1950 to today',
  clock: 'The clock moved to this route',
} as const satisfies Record<string, Message>;
