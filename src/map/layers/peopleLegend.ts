/** What the circles of people.ts mean. Apart from them, since the list is there before the live map's code. */
import type { LegendEntry } from '../legend';

/** What the circles mean. */
export const peopleEntries: readonly LegendEntry[] = [
  { id: 'range', group: 'people', text: 'legend.range' },
  { id: 'cumulative', group: 'people', text: 'legend.cumulative' },
  { id: 'stock', group: 'people', text: 'legend.stock' },
  { id: 'outside', group: 'people', text: 'legend.outside' },
];
