import type { describe as en } from '../en/describe';
import type { Message } from '../messages';

export const describe: Record<keyof typeof en, Message> = {
  'describe.all': { one: '{n} trasa, {years}.', few: 'Wszystkie {n} trasy, {years}.', many: 'Wszystkie {n} tras, {years}.', other: 'Wszystkie {n} tras, {years}.' },
};
