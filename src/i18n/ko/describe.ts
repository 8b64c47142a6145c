import type { describe as en } from '../en/describe';
import type { Message } from '../messages';

export const describe: Record<keyof typeof en, Message> = {
  'describe.all': { other: '전체 경로 {n}개, {years}.' },
};
