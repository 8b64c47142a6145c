/** Arrivals in South Korea a year: bars for years, brackets with words for totals of several years, ochre where published values differ. */
import { ticks } from 'd3-array';
import { memo, useMemo, type PointerEvent } from 'react';
import type { ArrivalsRow } from '../../domain/atlas';
import type { Years } from '../../domain/filter';
import {
  barParts,
  greatest,
  periodRows,
  publishedRange,
  stretchOf,
  yearRows,
  type Stretch,
} from '../../domain/timeline';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { percent } from './Interval';
import { fits, tiers, trackWidths } from './labels';
import type { ProbeActions } from './probe';
import { othersInWords } from './words';

/** Room above the greatest value, as a share of it. */
const headroom = 1.06;
/** Bars leave this share of their year free on each side. */
const margin = 0.04;
/** A paper line between women and men would hide pieces that are lower than this share of the axis. */
const leastPiece = 0.03;
/** Height of a line of text, as a share of the greatest value. */
const labelHeight = 0.22;

interface HistogramProps {
  /** Chosen years; empty = all. Their two ends are drawn. */
  readonly chosen: readonly Years[];
  readonly isInside: (year: number) => boolean;
  readonly probed: number | null;
  readonly probe: ProbeActions;
}

/** A picture with a summary as its name; the table in the head has every figure. */
export function Histogram({ chosen, isInside, probed, probe }: HistogramProps) {
  const atlas = useAtlas();
  const { arrivals, firstYear, lastYear } = atlas;
  const top = useMemo(() => Math.max(1, greatest(arrivals)), [arrivals]);
  const reach = top * headroom;
  const yearAt = (event: PointerEvent<SVGSVGElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - left) / width, 0), 0.9999);
    return firstYear + Math.floor(share * (lastYear + 1 - firstYear));
  };
  const touch = (event: PointerEvent<SVGSVGElement>): void => probe.show({ kind: 'year', year: yearAt(event) });
  return (
    <svg
      className="histogram"
      role="img"
      aria-label={useSummary()}
      onPointerMove={touch}
      onPointerDown={touch}
      onPointerLeave={(event) => {
        // A lifted finger leaves too, and its reader has not read yet.
        if (event.pointerType !== 'touch') probe.leave();
      }}
    >
      <Ticks top={top} />
      {probed === null ? null : <Column at={stretchOf(atlas, { start: probed, end: probed })} />}
      {yearRows(arrivals).map((row) => (
        <Bar key={row.start} row={row} reach={reach} isInside={isInside(row.start)} />
      ))}
      <line className="years-baseline" x1="0" x2="100%" y1="100%" y2="100%" />
      {chosen.map((years) => (
        <Ends key={years.start} at={stretchOf(atlas, years)} />
      ))}
      {periodRows(arrivals).map((row) => (
        <Bracket key={row.start} row={row} />
      ))}
      <BarLabels reach={reach} />
    </svg>
  );
}

/** Where a number of people lies, as a share of the plot's height from the top; `reach` people fill it. */
const heightOf = (value: number, reach: number): number => 1 - value / reach;

const Ticks = memo(function Ticks({ top }: { readonly top: number }) {
  const { number } = useSpeech();
  return ticks(0, top, 3)
    .filter((value) => value > 0)
    .map((value) => {
      const y = percent(heightOf(value, top * headroom));
      return (
        <g key={value}>
          <line className="years-tick" x1="0" x2="100%" y1={y} y2={y} />
          <text className="years-tick-label" x="-8" y={y} dy="0.33em">
            {number(value)}
          </text>
        </g>
      );
    });
});

/** The histogram in one sentence. */
function useSummary(): string {
  const { t, number, years } = useSpeech();
  const rows = yearRows(useAtlas().arrivals);
  const peak = peakOf(rows);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!peak || !first || !last) return t('nodata');
  return t('timeline.summary', {
    years: years(first.start, last.start),
    peak: number(peak.total),
    peakYear: String(peak.start),
    last: number(last.total),
    lastYear: String(last.start),
  });
}

function peakOf(rows: readonly ArrivalsRow[]): ArrivalsRow | undefined {
  return rows.reduce<ArrivalsRow | undefined>((best, row) => (best && best.total >= row.total ? best : row), undefined);
}

/** The chosen years on the baseline, and a line up from each of their ends. */
function Ends({ at }: { readonly at: Stretch }) {
  const [from, to] = [percent(at.left), percent(at.left + at.width)];
  return (
    <g className="range-ends">
      <line x1={from} x2={from} y1="0" y2="100%" />
      <line x1={to} x2={to} y1="0" y2="100%" />
      <line className="range-ends-base" x1={from} x2={to} y1="100%" y2="100%" />
    </g>
  );
}

function Column({ at }: { readonly at: Stretch }) {
  return <rect className="year-column" x={percent(at.left)} width={percent(at.width)} y="0" height="100%" />;
}

interface BarProps {
  readonly row: ArrivalsRow;
  readonly reach: number;
  readonly isInside: boolean;
}

const Bar = memo(function Bar({ row, reach, isInside }: BarProps) {
  const at = stretchOf(useAtlas(), row);
  const y = (value: number): number => heightOf(value, reach);
  const left = percent(at.left + at.width * margin);
  const width = percent(at.width * (1 - 2 * margin));
  const parts = barParts(row);
  const range = publishedRange(row);
  const seam = parts.length > 1 && parts.every(({ from, to }) => y(from) - y(to) > leastPiece) ? parts[0] : undefined;
  return (
    <g className={isInside ? 'year-bar' : 'year-bar year-bar-out'}>
      {parts.map(({ part, from, to }) => (
        <rect
          key={part}
          className={row.status === 'unverified' ? 'part-hollow' : `part-${part}`}
          x={left}
          width={width}
          y={percent(y(to))}
          height={percent(y(from) - y(to))}
        />
      ))}
      {seam ? (
        <line
          className="year-seam"
          x1={left}
          x2={percent(at.left + at.width * (1 - margin))}
          y1={percent(y(seam.to))}
          y2={percent(y(seam.to))}
        />
      ) : null}
      {range ? <Beam at={at.left + at.width / 2} low={y(range.low)} high={y(range.high)} /> : null}
    </g>
  );
});

/** From the lowest to the highest published value. */
function Beam({ at, low, high }: { readonly at: number; readonly low: number; readonly high: number }) {
  return (
    <svg className="year-beam" x={percent(at)} overflow="visible">
      <line x1="0" x2="0" y1={percent(low)} y2={percent(high)} />
      <line x1="-2.5" x2="2.5" y1={percent(low)} y2={percent(low)} />
      <line x1="-2.5" x2="2.5" y1={percent(high)} y2={percent(high)} />
    </svg>
  );
}

/** A total of several years: a bracket over its years, never a bar. Its words are cut to the number where they would not fit. */
const Bracket = memo(function Bracket({ row }: { readonly row: ArrivalsRow }) {
  const at = stretchOf(useAtlas(), row);
  const { t, number, years } = useSpeech();
  const words = t('timeline.bracket', { n: row.total, years: years(row.start, row.end) });
  const inset = at.width * 0.006;
  const [left, right] = [percent(at.left + inset), percent(at.left + at.width - inset)];
  return (
    <g className="period-bracket">
      <svg y="100%" overflow="visible" width="100%" height="8">
        <line x1={left} x2={right} y1="-7" y2="-7" />
        <line x1={left} x2={left} y1="-7" y2="-1" />
        <line x1={right} x2={right} y1="-7" y2="-1" />
      </svg>
      {tiers.map((tier) => (
        <text
          key={tier}
          className={`period-bracket-words tier-${tier}`}
          x={percent(at.left + at.width / 2)}
          y="100%"
          dy="-12"
        >
          {fits(words, at, trackWidths[tier]) ? words : number(row.total)}
        </text>
      ))}
    </g>
  );
});

/** The highest year, with what else was published for it, and the last one. */
const BarLabels = memo(function BarLabels({ reach }: { readonly reach: number }) {
  const speech = useSpeech();
  const y = (value: number): number => heightOf(value, reach);
  const atlas = useAtlas();
  const rows = yearRows(atlas.arrivals);
  const [peak, last] = [peakOf(rows), rows.at(-1)];
  if (!peak || !last) return null;
  const also = othersInWords(peak, speech);
  // The name of the highest bar stands left of the bars that reach up to its line.
  const high = rows.findLast((row) => row.start < peak.start && row.total < peak.total * (1 - labelHeight));
  const beside = stretchOf(atlas, { start: (high?.start ?? peak.start - 1) + 1, end: peak.end });
  const words = ({ total, start }: ArrivalsRow) => speech.t('timeline.mark', { n: total, year: String(start) });
  return (
    <>
      <text className="year-bar-label" x={percent(beside.left)} dx="-5" y={percent(y(peak.total))} dy="0.72em">
        {words(peak)}
        {also ? <tspan className="year-bar-also">{`, ${also}`}</tspan> : null}
      </text>
      {last === peak ? null : (
        <text className="year-bar-label year-bar-last" x="100%" y={percent(y(last.total))} dy="-5">
          {words(last)}
        </text>
      )}
    </>
  );
});
