/** Every entry the legend can show, in its order: each from the file that draws it. */
import type { LegendEntry } from '../legend';
import { peopleEntries } from './people';
import { gradeEntries, kindEntries } from './routes';

export const legendEntries: readonly LegendEntry[] = [...gradeEntries, ...kindEntries, ...peopleEntries];
