/** Every entry the legend can show, in its order: each from the file beside the layers that draw it. */
import type { LegendEntry } from '../legend';
import { peopleEntries } from './peopleLegend';
import { gradeEntries, kindEntries } from './routesLegend';

export const legendEntries: readonly LegendEntry[] = [...gradeEntries, ...kindEntries, ...peopleEntries];
