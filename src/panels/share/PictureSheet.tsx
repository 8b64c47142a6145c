/** The view as one picture that can stand alone: title, map, legend, sources and notes in one SVG. Colours and fonts are plain values. */
import { createElement, use, type Ref } from 'react';
import type { View } from '../../domain/view';
import { dashes, widths, type Theme } from '../../theme';
import { PictureSlot } from './PictureSlot';
import { sheet, type LegendItem, type PictureText, type TextRow } from './pictureText';

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
  const Drawing = use(PictureSlot);
  if (!Drawing) return null;
  const { width, margin, map } = sheet;
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
        {createElement(Drawing, { view, width: width - 2 * margin, height: map, theme })}
        <rect width={width - 2 * margin} height={map} fill="none" stroke={theme.rule2} />
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

/** A family is a solid line in its colour; a grade is its dash in ink. */
function Legend({ item: { x, y, label, family, grade }, theme }: { readonly item: LegendItem; readonly theme: Theme }) {
  const dash = grade ? dashes[grade] : [];
  return (
    <>
      <path
        d={`M${x} ${y - 5}h34`}
        fill="none"
        stroke={family ? theme.line[family] : theme.ink2}
        strokeWidth={family ? widths.selected : widths.line}
        strokeLinecap={grade === 'inferred' ? 'round' : 'butt'}
        strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
      />
      <text x={x + 42} y={y}>
        {label}
      </text>
    </>
  );
}
