import type { share as en } from '../en/share';
import type { Message } from '../messages';

export const share: Record<keyof typeof en, Message> = {
  cite: 'Cytuj',
  copied: 'Skopiowano',
  copy: 'Kopiuj',
  'copy.selected': 'Zaznaczono. Naciśnij Ctrl+C, aby skopiować.',
  'share.title': 'Udostępnij ten widok',
  'share.link': 'Odnośnik',
  'cite.version': 'Wersja danych {edition}',
  'download.title': 'Pobierz ten widok',
};
