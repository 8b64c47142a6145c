import type { Message } from '../messages';

/** Places in a source that are told in the atlas's own words (see i18n/locators.ts). */
export const locators = {
  'locator.wholePage': 'whole page',
  'locator.wholeDocument': 'whole document',
  'locator.abstract': 'abstract',
  'locator.title': 'title',
  'locator.headline': 'headline',
  'locator.graphic': 'graphic',
  'locator.arrivalsTable': 'table of arrivals by year',
  'locator.footnote': 'fn {number}',
  'locator.population': 'population at year end',
  'locator.applications': 'asylum applications',
  'locator.decisions': 'asylum decisions',
  'locator.applicationsDecisions': 'asylum applications and decisions',
  'locator.resettlement': 'solutions (resettlement)',
  'locator.row': 'asylum in {place}',
  'locator.rowAll': 'sum over all countries of asylum',
  'locator.table': '{table}: {years}, origin North Korea, {row}',
} as const satisfies Record<string, Message>;
