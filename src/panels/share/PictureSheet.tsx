/** The view as one picture that can stand alone: title, map, legend, sources and notes in one SVG. Colours and fonts are plain values. */
import { createElement, use, type Ref } from 'react';
import type { View } from '../../domain/view';
import { dashes, fades, widths, type Theme } from '../../theme';
import { PictureSlot } from './PictureSlot';
import {
  legendMetrics,
  mapSize,
  sampleOf,
  sheet,
  type LegendItem,
  type PictureText,
  type TextRow,
} from './pictureText';

interface PictureSheetProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly text: PictureText;
  readonly view: View;
  readonly theme: Theme;
}

const sans = 'Tumen Sans, Tumen Hangul, Tumen Hangul More, system-ui, sans-serif';
const serif = 'Tumen Serif, Tumen Hangul, Tumen Hangul More, Georgia, serif';

/** Nothing without a drawing in the slot. */
export function PictureSheet({ ref, text, view, theme }: PictureSheetProps) {
  const picture = use(PictureSlot);
  if (!picture) return null;
  const { width, margin } = sheet;
  return (
    <svg
      ref={ref}
      className="picture-sheet"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${text.height}`}
      width={width}
      height={text.height}
      lang={view.lang}
      role="img"
      aria-label={text.title.map((row) => row.text).join(' ')}
    >
      <rect width={width} height={text.height} fill={theme.paper} />
      <Rows rows={text.title} size={sheet.title} family={serif} weight={600} fill={theme.ink} />
      <Rows rows={text.summary} size={sheet.text} family={sans} fill={theme.ink2} />
      <g transform={`translate(${margin} ${text.mapTop})`}>
        {createElement(picture.Drawing, { view, ...mapSize, theme })}
        <rect {...mapSize} fill="none" stroke={theme.rule2} />
      </g>
      <g fontFamily={sans} fontSize={sheet.text} fill={theme.ink}>
        {text.legend.map((item) => (
          <Legend key={item.label} item={item} theme={theme} />
        ))}
      </g>
      <Rows rows={text.notes} size={sheet.note} family={sans} fill={theme.ink3} />
    </svg>
  );
}

interface RowsProps {
  readonly rows: readonly TextRow[];
  readonly size: number;
  readonly family: string;
  readonly fill: string;
  readonly weight?: number;
}

function Rows({ rows, size, family, fill, weight }: RowsProps) {
  return (
    <g fontFamily={family} fontSize={size} fontWeight={weight} fill={fill}>
      {rows.map((row) => (
        <text key={row.y} x={sheet.margin} y={row.y}>
          {row.text}
        </text>
      ))}
    </g>
  );
}

/** A sample and its words. A route is its line in its colour, a family a solid one, a grade its dash in ink. */
function Legend({ item, theme }: { readonly item: LegendItem; readonly theme: Theme }) {
  const { x, y, label } = item;
  return (
    <>
      {item.circle ? <Circles item={item} theme={theme} /> : <Line item={item} theme={theme} />}
      <text x={x + sampleOf(item) + legendMetrics.gap} y={y}>
        {label}
      </text>
    </>
  );
}

interface SampleProps {
  readonly item: LegendItem;
  readonly theme: Theme;
}

function Line({ item: { x, y, family, grade, faded }, theme }: SampleProps) {
  const dash = grade ? dashes[grade] : [];
  const ink = faded === 'out' ? theme.ink4 : theme.ink2;
  const width = faded === 'out' ? 1.2 : widths.line;
  return (
    <path
      d={`M${x} ${y - 5}h${legendMetrics.line}`}
      fill="none"
      stroke={family ? theme.line[family] : ink}
      strokeWidth={family ? widths.selected : width}
      strokeOpacity={faded === 'maybe' ? fades.maybe : undefined}
      strokeLinecap={grade === 'inferred' ? 'round' : 'butt'}
      strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
    />
  );
}

/** As the map draws them: filled, with an outer ring, in a dashed circle, or with a dashed edge. */
function Circles({ item: { x, y, circle }, theme }: SampleProps) {
  if (!circle) return null;
  const { kind, radius } = circle;
  const at = { cx: x + legendMetrics.circle / 2, cy: y - 5 };
  const dashed = '2.5 2.5';
  return (
    <g fill={theme.ink} stroke={theme.ink2} strokeWidth="0.9">
      {kind === 'range' ? <circle {...at} r="7.6" fillOpacity="0.04" strokeDasharray={dashed} /> : null}
      {kind === 'cumulative' ? <circle {...at} r={radius + 2.6} fill="none" /> : null}
      <circle {...at} r={radius} fillOpacity="0.16" strokeDasharray={kind === 'outside' ? dashed : undefined} />
    </g>
  );
}
