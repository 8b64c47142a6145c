import type { page as en } from '../en/page';
import type { Message } from '../messages';

export const page: Record<keyof typeof en, Message> = {
  'page.fact': 'Fakt {id}: {statement}',
  'page.notFound': 'Nie ma tu strony',
  'page.notFound.why': 'Adres może być błędny albo pochodzić z innego wydania. Dostępne są te strony:',
  'preview.sources': 'Źródła: {sources}',
  'preview.sourcesMore': {
    one: 'Źródła: {sources} i jeszcze {n}',
    few: 'Źródła: {sources} i jeszcze {n}',
    many: 'Źródła: {sources} i jeszcze {n}',
    other: 'Źródła: {sources} i jeszcze {n}',
  },
};
