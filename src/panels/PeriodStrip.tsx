/** A route's years on one short axis, 1950 to today: soft ends fade, an undated route is dots up to the year it was known by. */
import type { FamilyId, Span } from '../domain/atlas';
import { useSpeech } from '../i18n/speech';
import { useAtlas } from '../state/hooks';

interface PeriodStripProps {
  readonly span: Span | null;
  readonly knownBy?: number | undefined;
  readonly family: FamilyId;
  readonly id: string;
}

const width = 92;
const height = 14;

/** Less than a screen can show is not written: a list has dozens of strips. */
const short = (value: number): number => Math.round(value * 100) / 100;

/** An SVG named by its years, 92 x 14 px. */
export function PeriodStrip({ span, knownBy, family, id }: PeriodStripProps) {
  const { firstYear, lastYear } = useAtlas();
  const { t, years } = useSpeech();
  const x = (year: number): number =>
    short(((Math.min(Math.max(year, firstYear), lastYear + 1) - firstYear) / (lastYear + 1 - firstYear)) * width);
  const label = span
    ? years(span.start, span.end, span.openEnd)
    : t('period.undated', { year: String(knownBy ?? lastYear) });
  return (
    <svg
      className="period"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      data-family={family}
    >
      {span ? (
        <Band span={span} x={x} id={id} />
      ) : (
        <line
          className="period-dots"
          x1={x((knownBy ?? lastYear) - 16)}
          x2={x(knownBy ?? lastYear)}
          y1={height / 2}
          y2={height / 2}
        />
      )}
      {span ? null : (
        <line className="period-end" x1={x(knownBy ?? lastYear)} x2={x(knownBy ?? lastYear)} y1="4" y2={height - 4} />
      )}
    </svg>
  );
}

function Band({ span, x, id }: { readonly span: Span; readonly x: (year: number) => number; readonly id: string }) {
  // A soft edge fades over twice its uncertainty, so that the half-way point is the stated year.
  const start = x(span.start - span.startSoft);
  const end = x(span.end + 1 + span.endSoft);
  const band = { x: start, y: height / 2 - 2.5, width: short(Math.max(2.5, end - start)), height: 5 };
  if (span.startSoft === 0 && span.endSoft === 0 && !span.openStart) return <rect {...band} />;
  const part = (years: number): number =>
    short(Math.min(0.5, (2 * years) / Math.max(1, span.end + 1 + span.endSoft - span.start + span.startSoft)));
  const gradient = `period-${id}`;
  return (
    <>
      <linearGradient id={gradient}>
        <stop offset="0" stopOpacity={span.startSoft > 0 || span.openStart ? 0.1 : 1} />
        <stop offset={part(span.startSoft)} />
        <stop offset={short(1 - part(span.endSoft))} />
        <stop offset="1" stopOpacity={span.endSoft > 0 ? 0.1 : 1} />
      </linearGradient>
      <rect {...band} fill={`url(#${gradient})`} />
    </>
  );
}
