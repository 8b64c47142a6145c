import type { page as en } from '../en/page';
import type { Message } from '../messages';

export const page: Record<keyof typeof en, Message> = {
  'page.fact': 'Fakt {id}: {statement}',
  'page.notFound': 'Nie ma tu strony',
  'page.notFound.why': 'Adres może być błędny albo pochodzić z innego wydania. Dostępne są te strony:',
  plain: 'Filtry jako odnośniki',
  'plain.one': 'Bez skryptów można wybrać jedną dekadę albo jeden kraj docelowy naraz.',
  'preview.sources': 'Źródła: {sources}',
  'preview.sourcesMore': {
    one: 'Źródła: {sources} i jeszcze {n}',
    few: 'Źródła: {sources} i jeszcze {n}',
    many: 'Źródła: {sources} i jeszcze {n}',
    other: 'Źródła: {sources} i jeszcze {n}',
  },
};
