import type { timeline as en } from '../en/timeline';
import type { Message } from '../messages';

export const timeline: Record<keyof typeof en, Message> = {
  'years.all': 'od 1950 do dziś',
  clock: 'Oś czasu ustawiono na tę trasę',
};
