/** The data of the charts as CSV: what the timeline and the estimates draw, row by row, with the sources. */
import type { Atlas, Evidence } from '../../domain/atlas';
import { rowsOf } from '../../domain/estimates';
import { askedYears, placeMeets } from '../../domain/filter';
import type { Filter } from '../../domain/view';
import { csvText, sourceLine, type Cell, type Origin } from './tables';

/** A table ready to be written: how many rows it has is told before it is made a file. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The file's text. */
export const tableCsv = ({ columns, rows }: Table): string => csvText(columns, rows);

const isAsked = (atlas: Atlas, filter: Filter, start: number, end: number): boolean => {
  const years = askedYears(atlas, filter);
  return years.length === 0 || years.some((asked) => start <= asked.end && end >= asked.start);
};

/** Arrivals in South Korea that meet the asked years; a row of several years is a period that no source splits. */
export function arrivalsTable(atlas: Atlas, evidence: Evidence, filter: Filter, { edition }: Origin): Table {
  const names = (ids: readonly string[]): string =>
    ids.map((source) => sourceLine({ source, locator: '' }, evidence)).join(' | ');
  const rows = atlas.arrivals
    .filter((row) => isAsked(atlas, filter, row.start, row.end))
    .map((row) => [
      row.start,
      row.end,
      row.total,
      row.women,
      row.men,
      row.status,
      row.others.map((other) => `${other.value} (${other.label}; ${other.source})`).join(' | '),
      row.note,
      names(row.sources),
      edition,
    ]);
  const columns = [
    'start',
    'end',
    'total',
    'women',
    'men',
    'status',
    'other_published_values',
    'note',
    'sources',
    'data_version',
  ];
  return { columns, rows };
}

/** What UNHCR writes for one to five people. */
const fewest = 5;

/** UNHCR's counts for the asked destinations and years. A missing year is no data; 5 stands for one to five people. */
export function unhcrTable(atlas: Atlas, filter: Filter, { edition }: Origin): Table {
  const rows = atlas.unhcr
    .filter(({ place }) => filter.to.length === 0 || placeMeets(atlas, place, filter.to))
    .flatMap(({ place, rows: years }) =>
      years
        .filter(([year]) => isAsked(atlas, filter, year, year))
        .map(([year, refugees, seekers]) => [
          place.toUpperCase(),
          atlas.places[place]?.name ?? place,
          year,
          refugees,
          seekers,
          refugees === fewest || seekers === fewest ? '5 stands for 5 or fewer' : '',
          'UNHCR Refugee Data Finder',
          edition,
        ]),
    );
  const columns = ['country', 'name', 'year', 'refugees', 'asylum_seekers', 'note', 'source', 'data_version'];
  return { columns, rows };
}

/** Every published value of the comparisons that touch the facts in `ids`; of all of them when there are none. */
export function estimatesTable(evidence: Evidence, ids: readonly string[], { edition, factAddress }: Origin): Table {
  const asked = new Set(ids);
  const touched = evidence.conflicts.filter(({ members }) => members.some(({ fact }) => asked.has(fact)));
  const rows = (touched.length > 0 ? touched : evidence.conflicts).flatMap((conflict) =>
    rowsOf(conflict, evidence).map(({ member, fact }) => [
      conflict.id,
      conflict.question.text,
      member.year,
      fact.value,
      fact.low,
      fact.high,
      fact.words?.text,
      fact.unit,
      fact.measure,
      member.mark,
      member.who.text,
      member.what?.text,
      fact.id,
      fact.sources.map((citation) => sourceLine(citation, evidence)).join(' | '),
      factAddress(fact.id),
      edition,
    ]),
  );
  const columns = [
    'comparison',
    'question',
    'year',
    'value',
    'low',
    'high',
    'words',
    'unit',
    'measure',
    'mark',
    'who',
    'what',
    'fact',
    'sources',
    'address',
    'data_version',
  ];
  return { columns, rows };
}
