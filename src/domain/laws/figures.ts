/** Figures say what they count, of when, and how far they reach. */
import type { Finding } from '../read/problem';
import type { FactRecord } from '../records';
import type { Law } from './law';

const hasFigure = ({ value, low, high }: FactRecord): boolean => [value, low, high].some((part) => part !== undefined);

/** A figure has a unit, a measure and a time; without a time its doubt says that the source gives none. */
export const figuresAreComplete: Law = (data) =>
  data.facts.filter(hasFigure).flatMap((record) => {
    const findings: Finding[] = [];
    if (record.unit === undefined)
      findings.push({
        record,
        at: [],
        reason: 'the figure has no unit',
        cure: 'say what is counted: persons, percent, years …',
      });
    if (record.measure === undefined)
      findings.push({
        record,
        at: [],
        reason: 'the figure has no measure',
        cure: 'say whether it is a stock, flow, cumulative, share or rate',
      });
    if (record.when === undefined && record.asOf === undefined && record.doubt === undefined) {
      findings.push({
        record,
        at: [],
        reason: 'the figure has no time',
        cure: 'add when or asOf; if the source gives none, say so in doubt',
      });
    }
    return findings;
  });

/** The low end is not above the high end, a value lies between them, and a percentage is at most 100. */
export const rangesAreOrdered: Law = (data) =>
  data.facts.flatMap((record) => {
    const { low, value, high, unit } = record;
    const findings: Finding[] = [];
    if (low !== undefined && high !== undefined && low > high)
      findings.push({ record, at: ['low'], reason: `low ${low} is above high ${high}`, cure: 'exchange them' });
    if (value !== undefined && ((low !== undefined && value < low) || (high !== undefined && value > high))) {
      findings.push({
        record,
        at: ['value'],
        reason: `the value ${value} lies outside ${low ?? '…'} to ${high ?? '…'}`,
        cure: 'correct the value or the range',
      });
    }
    if (unit === 'percent' && [low, value, high].some((part) => part !== undefined && part > 100)) {
      findings.push({
        record,
        at: ['unit'],
        reason: 'a percentage is above 100',
        cure: 'correct the figure or the unit',
      });
    }
    return findings;
  });

const isUnhcr = (source: string): boolean => source.startsWith('src-unhcr');

/**
 * UNHCR hides counts below five by printing 5. So a 5 is marked `five-or-fewer`, and 1 to 4, which an old export still
 * had, are never published.
 */
export const unhcrFivesAreMarked: Law = (data) => {
  const findings: Finding[] = data.facts.flatMap((record): Finding[] => {
    const { value, unit } = record;
    if (value === undefined || unit !== 'persons' || !record.sources.every(({ source }) => isUnhcr(source))) return [];
    if (value >= 1 && value <= 4)
      return [
        {
          record,
          at: ['value'],
          reason: `the UNHCR count ${value} is below five`,
          cure: 'write 5 and the flag "five-or-fewer"',
        },
      ];
    if (value === 5 && !record.flags?.includes('five-or-fewer')) {
      return [
        { record, at: ['value'], reason: 'a 5 of UNHCR can stand for 1 to 5', cure: 'add the flag "five-or-fewer"' },
      ];
    }
    return [];
  });
  const small = (record: object, cells: Readonly<Record<string, number>>) => {
    for (const [column, count] of Object.entries(cells)) {
      if (count < 1 || count > 4) continue;
      findings.push({
        record,
        at: [column],
        reason: `${column} is ${count}, a count below five`,
        cure: 'write 5, which reads "5 or fewer"',
      });
    }
  };
  for (const row of data.unhcr) small(row, { refugees: row.refugees, asylum_seekers: row.asylum_seekers });
  for (const row of data.applications) small(row, { applied: row.applied });
  for (const row of data.decisions) {
    const { recognized, complementary_protection, rejected, otherwise_closed } = row;
    small(row, { recognized, complementary_protection, rejected, otherwise_closed });
  }
  return findings;
};

/** A missing row is "no data": a row of zeros would say that nobody was there. */
export const noRowsOfZeros: Law = (data) =>
  data.unhcr
    .filter(({ refugees, asylum_seekers: seekers }) => refugees === 0 && seekers === 0)
    .map((record) => ({
      record,
      at: [],
      reason: 'the row says zero twice, which reads as "nobody"',
      cure: 'remove the row: a missing row reads "no data"',
    }));

/** Women and men add up to the total where all three are given. */
export const arrivalsAddUp: Law = (data) =>
  data.arrivals
    .filter(({ women, men, total }) => women !== null && men !== null && women + men !== total)
    .map((record) => ({
      record,
      at: ['total'],
      reason: `${record.women} women and ${record.men} men are not ${record.total}`,
      cure: 'correct the row, or leave women and men empty',
    }));
