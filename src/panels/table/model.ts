/** A table before it is drawn: the page and the file are written from the same rows. */
import type { Lang } from '../../domain/atlas';
import { compareCells, type SortValue } from '../../domain/tables';
import type { View } from '../../domain/view';
import { csvText } from '../share/tables';

export interface CellLink {
  readonly text: string;
  readonly lang?: Lang | undefined;
  readonly to: Partial<View>;
}

export interface Cell {
  readonly text: string;
  readonly lang?: Lang | undefined;
  /** Where its words lead. */
  readonly to?: Partial<View>;
  /** Words that lead to several places, in the order of the text; without it, `text` and `to`. */
  readonly links?: readonly CellLink[];
  /** What it is ordered by; without it, its text. */
  readonly sort?: SortValue;
  /** What the file says; without it, its text. */
  readonly raw?: string | number | null;
}

export interface Column {
  /** Name of the column in the file. */
  readonly id: string;
  readonly head: string;
  readonly numeric?: boolean;
}

export interface Row {
  readonly id: string;
  /** As many as there are columns; the first one names the row. */
  readonly cells: readonly Cell[];
}

export interface TableModel {
  readonly id: 'routes' | 'legs' | 'facts' | 'arrivals' | 'unhcr';
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Sorting {
  readonly column: string;
  readonly direction: 1 | -1;
}

/** The rows in the asked order; their own order without one. */
export function sortedRows({ columns, rows }: TableModel, sorting: Sorting | null, lang: Lang): readonly Row[] {
  const index = columns.findIndex(({ id }) => id === sorting?.column);
  if (!sorting || index < 0) return rows;
  const collator = new Intl.Collator(lang, { numeric: true });
  const value = ({ cells }: Row): SortValue => {
    const cell = cells[index];
    if (cell?.sort !== undefined) return cell.sort;
    return cell === undefined || cell.text === '' ? null : cell.text;
  };
  return rows.toSorted((a, b) => compareCells(value(a), value(b), sorting.direction, collator));
}

/** The whole table as CSV (RFC 4180), its own order, first row = names of the columns. */
export function tableCsv({ columns, rows }: TableModel): string {
  return csvText(
    columns.map(({ id }) => id),
    rows.map(({ cells }) => cells.map(({ text, raw }) => (raw === undefined ? text : raw))),
  );
}
