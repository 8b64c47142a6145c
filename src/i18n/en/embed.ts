import type { Message } from '../messages';

export const embed = {
  'frame.note': 'Lines join countries and provinces. They show no path.',
  'frame.noteShort': 'Schematic lines. Borders and names endorse nothing.',
  'frame.route': '{name}, {years}',
  'frame.view': 'open this view',
  'frame.new': 'opens in a new tab',
  'frame.sources': 'Sources: {list}',
  'frame.sources.more': '{n} more',
  'frame.sources.all': 'Sources',
  'frame.leg': 'Leg {n}',
  'frame.line': 'Line {n}',
  'frame.decades': 'Decades',
} as const satisfies Record<string, Message>;
