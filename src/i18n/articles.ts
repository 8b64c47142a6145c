/**
 * Names of places inside an English sentence: "to the United Kingdom", "another state, not named". As a label, at the
 * start of a line or on the map, a name stays as the data have it. A gap of a message asks for the sentence's form by
 * its article: `to {the places}`.
 */

/** Names that English says with an article, wherever they stand in a sentence. */
const withArticle = [
  'United Kingdom',
  'United States',
  'Netherlands',
  'Philippines',
  'Czech Republic',
  'Soviet Union',
  'Russian Far East',
  'Eastern Bloc',
  'Balkan states',
  'Baltic states',
  'Middle East',
];

/** Names that are descriptions: their capital is that of a label. */
const described: Readonly<Record<string, string>> = {
  'Another state, not named': 'another state, not named',
  'A country of asylum, not named': 'a country of asylum, not named',
  'Northern provinces': 'the northern provinces',
  World: 'the world',
};

const names = [...withArticle, ...Object.keys(described)].join('|');
/** A whole name: alone, as a part of a list, or before a count in brackets. */
const name = new RegExp(`(^|, (?:and )?| and )(${names})(?=$|, | and | \\()`, 'gu');

/** `text` is one name or a list of names, as `Speech.list` joins them. */
export function inSentence(text: string): string {
  return text.replace(name, (_, before: string, found: string) => `${before}${described[found] ?? `the ${found}`}`);
}
