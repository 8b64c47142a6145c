/** The data of a view as tables for other programs: CSV by RFC 4180, UTF-8, first row = names of the columns. */
import { csvFormatRows } from 'd3-dsv';
import type { Atlas, Evidence } from '../../domain/atlas';
import type { Visible } from '../../domain/filter';

/** A text that a spreadsheet cannot take for a formula: a quote mark is set before `=`, `+`, `-`, `@`, tab and return. Numbers stay as they are. */
export function safeCell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** Every fact of the routes and legs that stand in the view, with its sources. */
export function factsCsv(atlas: Atlas, evidence: Evidence, visible: Visible): string {
  const ids = new Set(
    atlas.routes
      .filter((route) => visible.standing[route.id] !== 'out')
      .flatMap((route) => [...route.facts, ...route.legs.flatMap((leg) => atlas.legs[leg]?.facts ?? [])]),
  );
  const rows = [...ids].flatMap((id) => {
    const fact = evidence.facts[id];
    return fact
      ? [
          [
            fact.id,
            fact.statement.text,
            fact.sources.map(({ source, locator }) => `${source}, ${locator}`).join('; '),
          ].map(safeCell),
        ]
      : [];
  });
  return csvFormatRows([['fact', 'statement', 'sources'], ...rows]);
}
