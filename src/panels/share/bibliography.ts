/** CSL-JSON to the formats of reference managers, mapped by citation-js. Fetched only when a reader asks for one. */
import { Cite, plugins } from '@citation-js/core';
import type { Source } from '../../domain/atlas';
import type { AtlasItem } from '../../domain/citation';

export type BibliographyFormat = 'bibtex' | 'ris' | 'csl';
type Item = AtlasItem | Source;

await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
// Hangul must survive, and the key that we publish must be the key in the file.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** All items as one file's text, UTF-8, in their given order. Throws when the library cannot read an item. */
export function bibliography(items: readonly Item[], format: BibliographyFormat): string {
  if (format === 'csl') return `${JSON.stringify(items, null, 2)}\n`;
  const cite = new Cite(items.map((item) => ({ ...item })));
  return format === 'ris' ? risFile(cite, items) : `${cite.format('bibtex').trimEnd()}\n`;
}

/** The library breaks lines after 70 characters and keys after 20, which cuts addresses in two: its records are written out here, a tag a line. */
function risFile(cite: Cite, items: readonly Item[]): string {
  const records = cite.format('ris', { format: 'object' }).map(({ TY, ...fields }, at) => {
    const whole = { ...fields, ID: items[at]?.id };
    const lines = Object.entries(whole).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
    return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\r\n');
  });
  return `${records.join('\r\n')}\r\n`;
}
