import type { evidence as en } from '../en/evidence';
import type { Message } from '../messages';

export const evidence: Record<keyof typeof en, Message> = {
  'estimates.title': 'Gdzie źródła się różnią',
};
