/** facts.csv: one row a fact, for a spreadsheet. */
import { csvFormat } from 'd3-dsv';
import type { LoadedData } from '../geodata';

/** All facts; lists are joined by spaces, locators by bars in the order of the sources. UTF-8, comma, LF. */
export function factsCsv({ data, editions }: LoadedData): string {
  const { facts } = editions.en.evidence;
  const rows = data.facts.map((record) => {
    const span = facts[record.id]?.span ?? null;
    return {
      id: record.id,
      kind: record.kind,
      tier: record.tier,
      statement_en: record.statement.en,
      statement_ko: record.statement.ko,
      statement_pl: record.statement.pl,
      status: record.status,
      certainty: record.certainty.en,
      attributed_to: record.attributedTo?.en,
      originator: record.originator,
      edtf: record.when,
      start_year: span?.start,
      end_year: span?.end,
      as_of: record.asOf,
      origin: record.origin,
      via: record.via?.join(' '),
      destination: record.destination,
      measure: record.measure,
      value: record.value,
      low: record.low,
      high: record.high,
      words: record.words?.en,
      unit: record.unit,
      group: record.group,
      sex: record.sex,
      conflicts: record.conflicts?.join(' '),
      families: record.families?.join(' '),
      flags: record.flags?.join(' '),
      doubt: record.doubt?.en,
      withdrawn: record.withdrawn?.on,
      sources: record.sources.map(({ source }) => source).join(' '),
      locators: record.sources.map(({ locator }) => locator).join(' | '),
    };
  });
  return `${csvFormat(rows)}\n`;
}
