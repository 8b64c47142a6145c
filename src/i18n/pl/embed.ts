import type { embed as en } from '../en/embed';
import type { Message } from '../messages';

export const embed: Record<keyof typeof en, Message> = {
  'frame.note': 'Linie łączą kraje i prowincje. Nie pokazują drogi.',
  'frame.noteShort': 'Schemat, nie drogi. Granice i nazwy to nie poparcie.',
  'frame.route': '{name}, {years}',
  'frame.view': 'otwórz ten widok',
  'frame.new': 'otwiera się w nowej karcie',
  'frame.sources': 'Źródła: {list}',
  'frame.sources.more': 'jeszcze {n}',
  'frame.sources.all': 'Źródła',
  'frame.leg': 'Etap {n}',
  'frame.line': 'Linia {n}',
  'frame.decades': 'Dekady',
};
