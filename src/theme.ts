/**
 * Colours by meaning, light and dark, and how evidence and movement are drawn. One typed theme for map layers, Sketch,
 * panels and exports; `styles/tokens.css` carries the same values as custom properties (a test compares the two).
 */
import type { EvidenceGrade, FamilyId } from './domain/atlas';

export type ThemeName = 'light' | 'dark';

export interface Theme {
  readonly name: ThemeName;
  readonly paper: string;
  readonly paper2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly ink4: string;
  readonly rule: string;
  readonly rule2: string;
  readonly focus: string;
  readonly sea: string;
  readonly land: string;
  readonly landKp: string;
  readonly landOrigin: string;
  readonly landFocus: string;
  readonly border: string;
  readonly coast: string;
  readonly province: string;
  readonly river: string;
  readonly women: string;
  readonly men: string;
  readonly sexUnknown: string;
  /** Line colour of a route family. */
  readonly line: Readonly<Record<FamilyId, string>>;
  /** Text colour of a family's names; at least 4.5 to 1 on paper and sea. */
  readonly lineText: Readonly<Record<FamilyId, string>>;
}

export const light: Theme = {
  name: 'light',
  paper: '#FCFCFA',
  paper2: '#F4F5F2',
  ink: '#1A2226',
  ink2: '#465258',
  ink3: '#5D696F',
  ink4: '#98A2A6',
  rule: '#DCE0DF',
  rule2: '#C4CBCA',
  focus: '#0B5FC0',
  sea: '#E4EBED',
  land: '#FBFAF7',
  landKp: '#F2EBDA',
  landOrigin: '#ECE2C8',
  landFocus: '#FFFFFF',
  border: '#CDD3D2',
  coast: '#B4BFC1',
  province: '#DCDDD6',
  river: '#7FA9B8',
  women: '#3E4B51',
  men: '#87949A',
  sexUnknown: '#D3D9DA',
  line: {
    south: '#295B88',
    china: '#2A8479',
    russia: '#886CD1',
    asylum: '#B17916',
    state: '#636641',
    north: '#6B1B45',
  },
  lineText: {
    south: '#295B88',
    china: '#1E6F65',
    russia: '#6B50B5',
    asylum: '#855806',
    state: '#56592F',
    north: '#6B1B45',
  },
};

export const dark: Theme = {
  name: 'dark',
  paper: '#171C1F',
  paper2: '#1E2427',
  ink: '#ECEFEE',
  ink2: '#B9C2C5',
  ink3: '#939EA2',
  ink4: '#667176',
  rule: '#2C3438',
  rule2: '#3E484C',
  focus: '#7DB4FF',
  sea: '#12171A',
  land: '#1F262A',
  landKp: '#332F25',
  landOrigin: '#3D3726',
  landFocus: '#262E32',
  border: '#384247',
  coast: '#455156',
  province: '#2D3539',
  river: '#4F7786',
  women: '#C9D1D3',
  men: '#6B777C',
  sexUnknown: '#3B4549',
  line: {
    south: '#D8E5F9',
    china: '#5BC7B8',
    russia: '#A18DE7',
    asylum: '#EEB763',
    state: '#969467',
    north: '#D26E8A',
  },
  lineText: {
    south: '#D8E5F9',
    china: '#5BC7B8',
    russia: '#B3A2EE',
    asylum: '#EEB763',
    state: '#B0AE84',
    north: '#E08AA3',
  },
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** Dash of an evidence grade in pixels, on and off in turn; empty = solid. Inferred dots want round caps. */
export const dashes: Readonly<Record<EvidenceGrade, readonly number[]>> = {
  documented: [],
  reported: [20, 2.8],
  inferred: [0.1, 4],
  contested: [9, 3, 1.6, 3],
};

/** Line widths in pixels. A width never carries a number of people and never exceeds 3. */
export const widths = { line: 1.6, branch: 1.25, hover: 2.3, selected: 2.9, band: 11, casing: 3.2 } as const;
/** How strongly lines are drawn that may belong to the view, and that do not: with a hundred legs the grey ones stand farther back than 34 %. */
export const fades = { maybe: 0.5, out: 0.26 } as const;
/**
 * Zoom levels (512 px tiles) at which the drawing changes; 5 is the cap (nothing finer than a province). Fans open later
 * than the design's 2.4: on wide screens the opening view would show them all at once.
 */
export const zooms = { min: 1.4, fans: 2.9, provinces: 3.4, max: 5 } as const;
