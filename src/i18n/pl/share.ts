import type { share as en } from '../en/share';
import type { Message } from '../messages';

export const share: Record<keyof typeof en, Message> = {
  'cite': 'Cytuj',
  'copied': 'Skopiowano',
};
