/** The chart data of one question as CSV: every row as printed, with its source. */
import type { Conflict, Evidence } from '../../domain/atlas';
import { rowsOf } from '../../domain/estimates';
import { csvText } from '../share/tables';

const columns = [
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
] as const;

/** One line per row of the plot, in the same order. */
export function conflictCsv(conflict: Conflict, evidence: Evidence): string {
  const rows = rowsOf(conflict, evidence).map(({ member, fact }) => [
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
    fact.sources.map(({ source, locator }) => `${source}, ${locator}`).join('; '),
  ]);
  return csvText(columns, rows);
}
