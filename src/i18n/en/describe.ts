import type { Message } from '../messages';

export const describe = {
  'describe.all': { other: 'All {n} routes, {years}.' },
} as const satisfies Record<string, Message>;
