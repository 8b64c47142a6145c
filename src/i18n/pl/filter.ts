import type { filter as en } from '../en/filter';
import type { Message } from '../messages';

export const filter: Record<keyof typeof en, Message> = {
  'search': 'Szukaj tras, miejsc i źródeł',
  'filter.to': 'Cel',
  'filter.kind': 'Rodzaj przemieszczenia',
  'kind.leaving': 'Opuszczenie kraju',
  'kind.onward': 'Dalsza droga',
  'kind.sent': 'Wysłani na studia lub do pracy',
  'kind.return': 'Powrót pod przymusem lub na wezwanie',
  'kind.north': 'Przeprowadzka na Północ',
  'family.south': 'Na Południe przez półwysep',
  'family.china': 'Przez Chiny',
  'family.russia': 'Przez Rosję',
  'family.asylum': 'Azyl i dalsza droga',
  'family.state': 'Wysłani za granicę przez państwo',
  'family.north': 'Na Północ',
  'grade': 'Jak dobrze to wiadomo',
  'grade.documented': 'Udokumentowane',
  'grade.reported': 'Opisane w źródle',
  'grade.inferred': 'Wywnioskowane',
  'grade.contested': 'Sporne',
  'count': '{n} z {m} tras',
  'undated': 'Bez daty, może należeć do tego okresu',
  'noline': 'Bez linii: źródło nie podaje krajów',
  'kind.across': 'Tam i z powrotem',
};
