/** The atlas itself as something to cite: a CSL-JSON item (citationstyles.org, schema 1.0.2) for a view, route, leg, fact or comparison. */
import type { Lang } from './atlas';

/** [year, month, day], as much as is known. */
type DateParts = { readonly 'date-parts': readonly (readonly number[])[] };

export interface AtlasItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued: DateParts;
  readonly accessed: DateParts;
  readonly URL: string;
  readonly genre: string;
  readonly version: string;
  readonly note: string;
  readonly language: Lang;
}

export interface AtlasItemParts {
  readonly id: string;
  /** Without a full stop at its end. */
  readonly title: string;
  /** Name of the atlas: its own author, as no person signs a view. */
  readonly atlas: string;
  /** What kind of thing it is, in the reader's language: "map view". */
  readonly genre: string;
  /** Data version, "2026-11". */
  readonly edition: string;
  /** The version in words: formats without a field for it print the note. */
  readonly note: string;
  /** Day it was read, ISO 8601. */
  readonly accessed: string;
  /** Absolute address. */
  readonly url: string;
  readonly lang: Lang;
}

const dateParts = (iso: string): DateParts => ({ 'date-parts': [iso.split('-').map(Number)] });

/** The item; issued = the edition, since what is cited changes with the data. */
export function atlasItem(parts: AtlasItemParts): AtlasItem {
  const { id, title, atlas, genre, edition, note, accessed, url, lang } = parts;
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: atlas }],
    issued: dateParts(edition),
    accessed: dateParts(accessed),
    URL: url,
    genre,
    version: edition,
    note,
    language: lang,
  };
}

/** A day of the reader's own calendar and time zone as ISO 8601. */
export function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
