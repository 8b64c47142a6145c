/** The view as one picture that can stand alone: title, map, legend, sources and notes in one SVG. Colours and fonts are plain values. */
import { createElement, use, type Ref } from 'react';
import type { View } from '../../domain/view';
import type { Theme } from '../../theme';
import { LegendSign } from './LegendSign';
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
      <LegendSign item={item} theme={theme} />
      <text x={x + sampleOf(item) + legendMetrics.gap} y={y}>
        {label}
      </text>
    </>
  );
}
