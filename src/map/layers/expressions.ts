/** Expressions that several layers share. A stroke's look reaches the map as feature state, which re-tiles nothing. */
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import { familyIds } from '../../domain/kinds';
import { fades, type Theme, widths } from '../../theme';
import type { Look } from '../looks';
import type { MapTheme } from '../mapTheme';

const look: ExpressionSpecification = ['coalesce', ['feature-state', 'look'], 'in' satisfies Look];
const GREY_WIDTH = 1;

const byFamily = (colors: Theme['line'], other: string): ExpressionSpecification => {
  const pairs = familyIds.flatMap((family) => [family, colors[family]]);
  return ['match', ['get', 'family'], ...pairs, other] as unknown as ExpressionSpecification;
};

/** Family colour of a line; grey outside the view. */
export const lineColor = (theme: Theme): ExpressionSpecification => [
  'match',
  look,
  'out',
  theme.ink4,
  byFamily(theme.line, theme.ink3),
];
/** Family colour of a name. */
export const textColor = (theme: Theme): ExpressionSpecification => byFamily(theme.lineText, theme.ink2);

/** Faint outside the view, half for what may belong to it, nothing for a line that another one stands for. */
export const lineOpacity: ExpressionSpecification = [
  'match',
  look,
  'hidden',
  0,
  'out',
  fades.out,
  'maybe',
  fades.maybe,
  1,
];
/** An inferred line is drawn in dots of its own; only where it is grey, its dash is enough. */
export const dottedOpacity: ExpressionSpecification = ['match', look, 'out', fades.out, 0];
/** Marks are shown only on lines in the view. */
export const markOpacity: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'cut'], false],
  0,
  ['match', look, ['hidden', 'out'], 0, 'maybe', fades.maybe, 1],
];
export const casingOpacity: ExpressionSpecification = ['match', look, ['hidden', 'out'], 0, 0.82];
export const bandOpacity: ExpressionSpecification = ['match', look, 'selected', 0.13, 0];

const own: ExpressionSpecification = ['get', 'width'];
const MOST = 3;
/** Width of a line in pixels; never above 3. */
export const lineWidth = ({ heavier }: MapTheme): DataDrivenPropertyValueSpecification<number> => {
  const wide = (width: number): number => Math.min(width + heavier, MOST);
  return [
    'match',
    look,
    'out',
    wide(GREY_WIDTH),
    'hover',
    ['case', ['get', 'double'], wide(1.3), wide(widths.hover)],
    'selected',
    ['case', ['get', 'double'], wide(1.5), wide(widths.selected)],
    ['+', own, heavier],
  ];
};
/** A dot of the width of a line reads thinner than the line. */
const FULLER = 0.5;
/** Radius of the dots of an inferred line. */
export const dotRadius = ({ heavier }: MapTheme): DataDrivenPropertyValueSpecification<number> => [
  'match',
  look,
  'hover',
  (widths.hover + heavier) / 2,
  'selected',
  widths.selected / 2,
  (widths.line + FULLER + heavier) / 2,
];
/** The gap of a double line; none when it is grey. */
export const gapWidth: DataDrivenPropertyValueSpecification<number> = [
  'match',
  look,
  'out',
  0,
  ['case', ['get', 'double'], 1.7, 0],
];
export const casingWidth = ({ heavier }: MapTheme): DataDrivenPropertyValueSpecification<number> => [
  '+',
  widths.casing + heavier,
  ['match', look, 'hover', widths.hover, 'selected', widths.selected, ['case', ['get', 'double'], 3.7, own]],
];
/** Marks grow with their line. */
export const markHalo: ExpressionSpecification = ['match', look, 'hover', 0.3, 'selected', 0.55, 0];
