/** Colours of a Sketch: custom properties in a page, plain values in a picture that stands alone. All go into presentation attributes, which a strict CSP allows. */
import type { FamilyId } from '../../domain/atlas';
import type { Theme } from '../../theme';

type Plain =
  | 'paper'
  | 'ink'
  | 'ink2'
  | 'ink3'
  | 'ink4'
  | 'sea'
  | 'land'
  | 'landKp'
  | 'landOrigin'
  | 'border'
  | 'coast'
  | 'province'
  | 'river'
  | 'rule'
  | 'rule2';

export interface Paint extends Readonly<Record<Plain, string>> {
  readonly line: (family: FamilyId) => string;
  readonly lineText: (family: FamilyId) => string;
  readonly sans: string;
  readonly serif: string;
}

const names: Readonly<Record<Plain, string>> = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  ink4: '--ink-4',
  sea: '--sea',
  land: '--land',
  landKp: '--land-kp',
  landOrigin: '--land-origin',
  border: '--border',
  coast: '--coast',
  province: '--province',
  river: '--river',
  rule: '--rule',
  rule2: '--rule-2',
};

const inPage: Paint = {
  ...(Object.fromEntries(Object.entries(names).map(([key, name]) => [key, `var(${name})`])) as Record<Plain, string>),
  line: (family) => `var(--line-${family})`,
  lineText: (family) => `var(--line-text-${family})`,
  sans: 'var(--sans)',
  serif: 'var(--serif)',
};

/** Colours for a page, or for a picture in one theme when `theme` is given. */
export function paintOf(theme: Theme | undefined): Paint {
  if (!theme) return inPage;
  return {
    ...theme,
    line: (family) => theme.line[family],
    lineText: (family) => theme.lineText[family],
    sans: 'Tumen Sans, sans-serif',
    serif: 'Tumen Serif, serif',
  };
}
