/**
 * Where in a source a fact is printed, in the reader's language. The data hold locators in English: those that are our
 * own words have a message here; headings of a source stay as they are printed, marked as English.
 */
import type { Atlas, Words } from '../domain/atlas';
import type { MessageKey, Speech } from './messages';

/** The locator of a short page, in the data. */
export const wholePage = 'whole page';

const plain: Readonly<Record<string, MessageKey>> = {
  [wholePage]: 'locator.wholePage',
  'whole document': 'locator.wholeDocument',
  abstract: 'locator.abstract',
  title: 'locator.title',
  headline: 'locator.headline',
  graphic: 'locator.graphic',
  'table of arrivals by year': 'locator.arrivalsTable',
};

/** The tables of UNHCR, by the words for them in the data. */
const tables: Readonly<Record<string, MessageKey>> = {
  'population at year end': 'locator.population',
  'asylum applications': 'locator.applications',
  'asylum decisions': 'locator.decisions',
  'asylum applications and decisions': 'locator.applicationsDecisions',
  'solutions (resettlement)': 'locator.resettlement',
};

/** `lang` is set where the words had to stay English. */
export function locatorInWords(locator: string, atlas: Atlas, speech: Speech): Words {
  const { t, lang } = speech;
  if (lang === 'en') return { text: locator };
  const own = plain[locator.toLowerCase()];
  if (own) return { text: t(own) };
  // A paragraph sign and a number are the same everywhere.
  if (/^¶\d+$/u.test(locator)) return { text: locator };
  const note = /^fn (\d+)$/u.exec(locator);
  if (note?.[1]) return { text: t('locator.footnote', { number: note[1] }) };
  return { ...(inTable(locator, atlas, speech) ?? { text: locator, lang: 'en' }) };
}

/** "asylum decisions: 2007, origin North Korea, asylum in United Kingdom": a row of a table of UNHCR. */
function inTable(locator: string, atlas: Atlas, { t }: Speech): Words | null {
  const found =
    /^([^:]+): (\d{4}(?:–\d{4})?), origin North Korea, (?:(?:asylum in|destination) (.+)|sum over all countries of asylum)$/u.exec(
      locator,
    );
  const [, table = '', years = '', country] = found ?? [];
  const key = tables[table];
  if (!found || !key) return null;
  const place = Object.values(atlas.places).find(({ names }) => names.en === country);
  if (country !== undefined && !place) return null;
  const where = place ? t('locator.row', { place: place.name }) : t('locator.rowAll');
  return { text: t('locator.table', { table: t(key), years, row: where }) };
}
