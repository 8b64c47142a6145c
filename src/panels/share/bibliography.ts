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
  if (format === 'ris') return risFile(new Cite(items.map((item) => ({ ...item }))), items);
  return `${new Cite(items.map(forLatex)).format('bibtex').trimEnd()}\n`;
}

/** LaTeX takes these signs for orders of its own. The library escapes them only together with all letters beyond ASCII. */
const escaped = (text: string): string => text.replaceAll(/[%&#$_]/gu, String.raw`\$&`);

/** A copy whose texts can stand in BibTeX; keys and addresses stay as they are. */
function forLatex(item: Item): object {
  const texts = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === 'string' && !['id', 'type', 'URL'].includes(key) ? escaped(value) : value,
  ]);
  const authors = item.author?.map((name) =>
    Object.fromEntries(Object.entries(name).map(([part, text]) => [part, escaped(text ?? '')])),
  );
  // BibTeX knows no article without a journal.
  const isLoose = item.type.startsWith('article') && !('container-title' in item);
  return {
    ...Object.fromEntries(texts),
    ...(authors ? { author: authors } : {}),
    ...(isLoose ? { type: 'document' } : {}),
  };
}

/**
 * The library breaks lines after 70 characters and keys after 20, which cuts addresses in two, and leaves out author
 * and day of a newspaper: its records are written out here, a tag a line, with both.
 */
function risFile(cite: Cite, items: readonly Item[]): string {
  const records = cite.format('ris', { format: 'object' }).map(({ TY, ...fields }, at) => {
    const item = items[at];
    const whole = { ...fields, ...(item ? risOwn(item) : {}) };
    const lines = Object.entries(whole).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${one}`));
    return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\r\n');
  });
  return `${records.join('\r\n')}\r\n`;
}

/** The fields that we write ourselves. A day is "2012/02/27/": as much as is known, and nothing after it. */
function risOwn({ id, author = [], issued }: Item): Readonly<Record<string, string | readonly string[]>> {
  const day = issued && 'date-parts' in issued ? issued['date-parts'][0] : undefined;
  const [year = '', month = '', date = ''] = day?.map((part) => String(part).padStart(2, '0')) ?? [];
  return {
    ID: id,
    AU: author.map((name) =>
      'literal' in name ? withoutComma(name.literal) : [name.family, name.given].filter(Boolean).join(', '),
    ),
    ...(year ? { DA: `${year}/${month}/${date}/` } : {}),
  };
}

/** In RIS a comma parts family and given name, so an institution must have none: "Ministry of Unification (Republic of Korea)". */
function withoutComma(institution: string): string {
  const [name = '', ...rest] = institution.split(/,\s*/u).filter(Boolean);
  return rest.length > 0 ? `${name} (${rest.join('; ')})` : name;
}
