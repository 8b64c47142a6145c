/** Strict readers of the two formats of reference managers, written from their descriptions. Each throws at the first breach. */

/** One entry: type and key as written, fields decoded to plain text. */
export interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Of the field `author`; a name in braces stands as it is, "Levi, Nicolas" as two. */
  readonly authors: readonly string[];
}

const entryTypes =
  'article book booklet inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings techreport unpublished'.split(
    ' ',
  );
/** What a type cannot be without, of what BibTeX asks for; its "author" is not always known. */
const required: Readonly<Record<string, readonly string[]>> = {
  article: ['title', 'journal'],
  book: ['title', 'publisher'],
  inbook: ['title', 'booktitle'],
  techreport: ['title', 'institution'],
};

/** Text in braces to its closing one, without the outer pair. */
function braced(text: string, open: number): string {
  if (text[open] !== '{') throw new Error(`A value begins with ${JSON.stringify(text.slice(open, open + 10))}.`);
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(open + 1, at);
  }
  throw new Error('A brace is not closed.');
}

/** LaTeX to plain text; throws at a sign that LaTeX would take for an order of its own. */
function decode(value: string): string {
  const bare = /(?<!\\)[%&#$_^~]/u.exec(value);
  if (bare) throw new Error(`${bare[0]} is not escaped in ${value}`);
  return value.replaceAll(/(?<!\\)[{}]/gu, '').replaceAll(/\\([%&#$_{}])/gu, '$1');
}

/** Names of a list: " and " outside braces parts them. */
function namesOf(value: string): readonly string[] {
  const parts = value.split(/ and (?![^{]*\})/u);
  return parts.map((part) => decode(part.replace(/^\{(.*)\}$/u, '$1')));
}

/** All entries of a .bib file. Every field has a value in braces and a comma after it. */
export function readBibtex(text: string): readonly BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    const [head, type = '', key = ''] = /^\s*@([a-z]+)\{([^\s{},%#\\"']+),/u.exec(rest) ?? [];
    if (head === undefined) throw new Error(`No entry begins with ${JSON.stringify(rest.slice(0, 40))}.`);
    if (!entryTypes.includes(type)) throw new Error(`BibTeX has no type ${type}.`);
    rest = rest.slice(head.length);
    const values = new Map<string, string>();
    for (;;) {
      const [start, name = ''] = /^\s*([a-z]+)\s*=\s*(?=\{)/u.exec(rest) ?? [];
      if (start === undefined) break;
      if (values.has(name)) throw new Error(`${key} has ${name} twice.`);
      const value = braced(rest, start.length);
      values.set(name, value);
      rest = rest.slice(start.length + value.length + 2);
      if (rest[0] !== ',') throw new Error(`No comma after ${name} of ${key}.`);
      rest = rest.slice(1);
    }
    const [end] = /^\s*\}\n/u.exec(rest) ?? [];
    if (end === undefined) throw new Error(`${key} goes on with ${JSON.stringify(rest.slice(0, 40))}.`);
    rest = rest.slice(end.length);
    const missing = (required[type] ?? ['title']).filter((name) => !values.get(name));
    if (missing.length > 0) throw new Error(`${key} has no ${missing.join(', ')}.`);
    // An address is taken letter by letter.
    const isAddress = (name: string): boolean => name === 'url' || name === 'howpublished';
    const fields = [...values].map(([name, value]) => [name, isAddress(name) ? value : decode(value)]);
    entries.push({ type, key, fields: Object.fromEntries(fields), authors: namesOf(values.get('author') ?? '') });
  }
  return entries;
}

/** One record: its type and the values of each tag in their order. */
export interface RisRecord {
  readonly type: string;
  readonly values: Readonly<Record<string, readonly string[]>>;
}

// The field descriptions of 2001 and 2011.
const risTypes =
  'ABST ADVS AGGR ANCIENT ART BILL BLOG BOOK CASE CHAP CHART CLSWK COMP CONF CPAPER CTLG DATA DBASE DICT EBOOK ECHAP EDBOOK EJOUR ELEC ENCYC EQUA FIGURE GEN GOVDOC GRANT HEAR ICOMM INPR JFULL JOUR LEGAL MANSCPT MAP MGZN MPCT MULTI MUSIC NEWS PAMP PAT PCOMM RPRT SER SLIDE SOUND STAND STAT THES UNBILL UNPB UNPD VIDEO'.split(
    ' ',
  );
const risTags =
  /^(?:A[1-4BDNU]|B[TO]|C[1-8APTYN]|D[ABOIPS]|E[DPR]|ET|I[DS]|J[1AFO]|K[WY]|L[1-4AKB]|M[1-3]|N[1-2OV]|O[LP]|P[BPY]|R[INP]|S[EFNPT]|T[123AITY]|U[1-5R]|V[LO]|Y[12])$/u;

/** All records of a .ris file: CRLF after every line, TY first and ER last, a tag, two spaces, a hyphen and a space. */
export function readRis(text: string): readonly RisRecord[] {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line has no end.');
  const records: RisRecord[] = [];
  let open: { readonly type: string; readonly values: Record<string, string[]> } | null = null;
  for (const line of lines) {
    const [whole, tag = '', value = ''] = /^([A-Z][A-Z\d]) {2}- (.*)$/u.exec(line) ?? [];
    if (whole === undefined || !risTags.test(tag)) throw new Error(`Not a line of RIS: ${JSON.stringify(line)}`);
    if ((tag === 'TY') !== (open === null)) throw new Error(`${tag} stands in a wrong place.`);
    if (tag === 'TY') {
      if (!risTypes.includes(value)) throw new Error(`RIS has no type ${value}.`);
      open = { type: value, values: {} };
    } else if (tag === 'ER') {
      if (value !== '') throw new Error('ER has a value.');
      if (open) records.push(open);
      open = null;
    } else if (open) {
      if (value.trim() !== value || value === '') throw new Error(`An empty or loose value: ${JSON.stringify(line)}`);
      if (tag === 'PY' && !/^\d{4}$/u.test(value)) throw new Error(`Not a year: ${line}`);
      if (tag === 'DA' && !/^\d{4}\/(?:\d\d)?\/(?:\d\d)?\/[^/]*$/u.test(value)) throw new Error(`Not a date: ${line}`);
      (open.values[tag] ??= []).push(value);
    }
  }
  if (open) throw new Error('The last record has no end.');
  return records;
}
