/** Tables for other programs: CSV by RFC 4180, the first row names the columns. */
import { csvFormatRow } from 'd3-dsv';
import { sourceAddress } from '../../domain/citing';
import type { Atlas, Citation, Evidence, Fact } from '../../domain/atlas';

/** What one cell may hold; nothing = an empty cell, which means "not given", never zero. */
export type Cell = string | number | null | undefined;

/** A text that a spreadsheet cannot take for a formula: an apostrophe is set before `=`, `+`, `-`, `@`, tab and return. Numbers stay as they are. */
export function safeCell(value: Cell): string {
  const text = String(value ?? '');
  return typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** Rows as one file's text: CRLF after every row, cells quoted where they must be. */
export function csvText(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${csvFormatRow(row.map(safeCell))}\r\n`).join('');
}

/** "Levi, The Community …, Introduction ¶2, https://…": enough to find the page without the atlas. */
export function sourceLine({ source, locator }: Citation, evidence: Evidence): string {
  const found = evidence.sources[source];
  if (!found) return `${source}, ${locator}`;
  const names = found.author?.map((name) => ('family' in name ? name.family : name.literal)).join(', ');
  return [names, found.title, found['container-title'] ?? found.publisher, locator, sourceAddress(found)]
    .filter(Boolean)
    .join(', ');
}

/** Columns that every file repeats in each row, so that a row that is copied away still says where it is from. */
export interface Origin {
  readonly edition: string;
  /** Absolute address of the fact with this id. */
  readonly factAddress: (id: string) => string;
}

const factColumns = [
  'fact',
  'kind',
  'statement',
  'value',
  'low',
  'high',
  'words',
  'unit',
  'measure',
  'group',
  'sex',
  'when_edtf',
  'as_of',
  'origin',
  'via',
  'destination',
  'status',
  'certainty',
  'attributed_to',
  'tier',
  'doubt',
  'routes',
  'legs',
  'leg_evidence',
  'sources',
  'source_ids',
  'address',
  'data_version',
] as const;

/** One row a fact, in the order of `ids`; several values in one cell stand with a bar between them. */
export function factsCsv(atlas: Atlas, evidence: Evidence, ids: readonly string[], origin: Origin): string {
  const facts = ids.flatMap((id) => evidence.facts[id] ?? []);
  return csvText(
    factColumns,
    facts.map((fact) => factRow(fact, atlas, evidence, origin)),
  );
}

function factRow(fact: Fact, atlas: Atlas, evidence: Evidence, { edition, factAddress }: Origin): readonly Cell[] {
  const legs = Object.values(atlas.legs).filter((leg) => leg.facts.includes(fact.id));
  const routes = atlas.routes.filter(
    (route) => route.facts.includes(fact.id) || legs.some((leg) => route.legs.includes(leg.id)),
  );
  return [
    fact.id,
    fact.kind,
    fact.statement.text,
    fact.value,
    fact.low,
    fact.high,
    fact.flags.includes('five-or-fewer') ? '5 or fewer' : fact.words?.text,
    fact.unit,
    fact.measure,
    fact.group,
    fact.sex,
    fact.span?.edtf,
    fact.asOf,
    fact.origin,
    fact.via.join(' | '),
    fact.destination,
    fact.status,
    fact.certainty.text,
    fact.attributedTo?.text,
    fact.tier,
    fact.doubt?.text,
    routes.map((route) => route.id).join(' | '),
    legs.map((leg) => leg.id).join(' | '),
    [...new Set(legs.map((leg) => leg.evidence))].join(' | '),
    fact.sources.map((citation) => sourceLine(citation, evidence)).join(' | '),
    [...new Set(fact.sources.map(({ source }) => source))].join(' | '),
    factAddress(fact.id),
    edition,
  ];
}
