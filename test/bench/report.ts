/** What the bench found, as one table of text and one JSON file. A missed goal is a word in the table, never a failure. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of the table. */
export interface Row {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms' | 's' | 'x' | '';
  /** The most that `value` should be, where the project has set itself a goal. */
  readonly goal?: number;
  /** What `value` was divided by, or how it was come by. */
  readonly against?: string;
}

/** Whether the time of the bench is over: what has one sample then gets no more, what has none is left out and said. */
export type IsLate = () => boolean;

/** A number with three significant digits at most, and none after the point from 100 on. */
function written(value: number): string {
  if (!Number.isFinite(value)) return 'not measured';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
  return value.toFixed(digits);
}

function verdict({ value, goal }: Row): string {
  if (goal === undefined) return '';
  if (!Number.isFinite(value)) return `at most ${goal}: not measured`;
  return `at most ${goal}: ${value <= goal ? 'met' : 'MISSED'}`;
}

const unitOf = ({ unit, value }: Row): string => (unit === '' || !Number.isFinite(value) ? '' : ` ${unit}`);

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.part,
    row.what,
    written(row.value) + unitOf(row),
    verdict(row),
    row.against ?? '',
  ]);
  const head = ['part', 'what', 'median', 'goal', 'against, or how'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => '-'.repeat(width - (column === 2 ? 1 : 0)) + (column === 2 ? ':' : ''));
  return [line(head), line(rule), ...cells.map(line)].join('\n');
}

/** Writes the rows with what is known of the run, for comparison with later runs. Makes the folder. */
export function saveReport(path: string, run: Readonly<Record<string, unknown>>, rows: readonly Row[]): void {
  mkdirSync(dirname(path), { recursive: true });
  const plain = rows.map((row) => ({ ...row, value: Number.isFinite(row.value) ? row.value : null }));
  writeFileSync(path, `${JSON.stringify({ ...run, rows: plain }, null, 2)}\n`);
}
