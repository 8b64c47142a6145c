import type { Message } from '../messages';

export const detail = {
  'leg': 'Leg {n} of {m}',
  'unknown': 'Not known',
  'withheld': 'Left out on purpose',
  'measure.stock': 'present at a date',
  'measure.flow': 'moved in a period',
  'measure.cumulative': 'counted over years',
  'guard': 'These two are not added',
  'knownby': 'Known by {year}',
  'compare': 'Compare all {n} estimates',
  'measure.share': 'share',
  'measure.rate': 'rate',
} as const satisfies Record<string, Message>;
