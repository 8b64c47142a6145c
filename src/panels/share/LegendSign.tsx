/** The sign before a legend's words, in plain colours, as a picture file and paper need it. */
import { dashes, fades, widths, type Theme } from '../../theme';
import { legendMetrics, type LegendItem } from './pictureText';

interface SampleProps {
  readonly item: LegendItem;
  readonly theme: Theme;
}

/** A line or a circle at the item's place, for the baseline of its words. SVG. */
export function LegendSign({ item, theme }: SampleProps) {
  return item.circle ? <Circles item={item} theme={theme} /> : <Line item={item} theme={theme} />;
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
