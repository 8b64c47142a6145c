/** llms.txt: what the site is, how to cite it and where its data lie, for programs that read text. English. */
import type { MachineReaderOptions } from '../machineReaders';

const about: Readonly<Record<string, string>> = {
  'data/routes.geojson': 'routes as schematic lines with their years, grade of evidence and facts',
  'data/facts.csv': 'every statement with its value, unit, measure, sources and locators',
  'data/sources.json': 'the publications, as CSL-JSON',
  'data/conflicts.json': 'questions on which sources disagree, with the published values side by side',
  'data/series/arrivals.csv': 'arrivals in South Korea by year',
  'data/series/unhcr.csv': 'UNHCR counts by country of asylum and year',
  'data/datapackage.json': 'description of all data files (Frictionless), with sizes and hashes',
  'data/LICENSE': 'CC BY 4.0, with the credits that sources ask for',
};

/** The whole file, in the form proposed at llmstxt.org: title, summary, rules, lists of links. */
export function llmsText({ site, data, editions }: Pick<MachineReaderOptions, 'site' | 'data' | 'editions'>): string {
  const { atlas, evidence } = editions.en;
  const files = Object.entries(about).filter(([path]) => data.includes(path));
  return `# Tumen

> An atlas of North Korean migration routes, ${atlas.firstYear} to today. ${atlas.routes.length} routes, ${Object.keys(evidence.facts).length} statements, ${Object.keys(evidence.sources).length} sources; every figure with its source. Edition ${atlas.edition}.

How to read and cite it:

- Cite the source of a figure and its locator, then Tumen with its edition. Each statement has its own address: ${site}fact/<id>/.
- Published figures that disagree stand side by side. Do not average them, do not add figures that count different things (stock, flow, cumulative), do not pick one as the true one.
- A UNHCR value of 5 means 5 or fewer. A missing value is no data, not zero.
- Lines are schematic. They join countries or provinces, never places people passed, and say nothing about the present day.
- Say "people who left North Korea"; other terms belong to the source that uses them.

## Pages

- [Map and list of routes](${site}): every route is at ${site}route/<slug>/, every destination at ${site}to/<ISO3>/, every decade at ${site}era/1990s/
- [Where sources disagree](${site}estimates/): one page for each question
- [By decade](${site}decades/)
- [Table](${site}table/)
- [Sources and method](${site}sources/)
- Korean: ${site}ko/ and Polish: ${site}pl/, with the same paths

## Data

${files.map(([path, words]) => `- [${path}](${site}${path}): ${words}`).join('\n')}

## Routes

${atlas.routes.map((route) => `- [${route.name.text}](${site}route/${route.id}/)`).join('\n')}
`;
}
