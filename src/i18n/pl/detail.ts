import type { detail as en } from '../en/detail';
import type { Message } from '../messages';

export const detail: Record<keyof typeof en, Message> = {
  'leg': 'Etap {n} z {m}',
  'unknown': 'Czego nie wiadomo',
  'withheld': 'Pominięte celowo',
  'measure.stock': 'liczba osób w danym dniu',
  'measure.flow': 'liczba w danym okresie',
  'measure.cumulative': 'łącznie z wielu lat',
  'guard': 'Tych dwóch liczb się nie dodaje',
  'knownby': 'Znane najpóźniej w {year} r.',
  'compare': 'Porównaj wszystkie szacunki ({n})',
  'measure.share': 'udział',
  'measure.rate': 'wskaźnik',
};
