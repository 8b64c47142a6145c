/** A View is all a link must say. Address, store, story chapter, embed code and prerendered page write this one value. */
import type { Lang, MovementKind } from './atlas';

/** Years inclusive; null = open. */
export interface YearRange {
  readonly from: number | null;
  readonly to: number | null;
}

export interface Filter {
  /** Era ids of any scheme; their spans are united. Ignored while `time` is set. */
  readonly eras: readonly string[];
  readonly time: YearRange | null;
  /** Place ids of countries, or of regions such as `europe`. Empty = all. */
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly from: readonly string[];
  /** Empty = all kinds. */
  readonly kinds: readonly MovementKind[];
}

export interface Selection {
  readonly route: string | null;
  readonly leg: string | null;
  readonly place: string | null;
  readonly fact: string | null;
  readonly conflict: string | null;
}

export interface Camera {
  readonly zoom: number;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lng: number;
}

export type Page = 'map' | 'estimates' | 'decades' | 'table' | 'sources' | 'fact' | 'story';
export type Ui = 'full' | 'compact' | 'map' | 'list' | 'static';
export type ThemeChoice = 'auto' | 'light' | 'dark';

export interface View {
  readonly lang: Lang;
  readonly page: Page;
  readonly filter: Filter;
  readonly selection: Selection;
  readonly camera: Camera | null;
  readonly story: { readonly id: string; readonly chapter: number } | null;
  readonly ui: Ui;
  readonly theme: ThemeChoice;
  readonly motion: 'auto' | 'off';
  readonly gestures: 'auto' | 'cooperative' | 'free';
  /** null = latest. */
  readonly edition: string | null;
}

export const emptyFilter: Filter = Object.freeze({ eras: [], time: null, to: [], via: [], from: [], kinds: [] });
/** Asked for on purpose while a route is open: its own period no longer sets the clock. Without a route it means the same as no time. */
export const allYears: YearRange = Object.freeze({ from: null, to: null });
export const emptySelection: Selection = Object.freeze({
  route: null,
  leg: null,
  place: null,
  fact: null,
  conflict: null,
});

/** The view of the bare address in `lang`. */
export function defaultView(lang: Lang = 'en'): View {
  return {
    lang,
    page: 'map',
    filter: emptyFilter,
    selection: emptySelection,
    camera: null,
    story: null,
    ui: 'full',
    theme: 'auto',
    motion: 'auto',
    gestures: 'auto',
    edition: null,
  };
}

/** True when no choice narrows the routes. */
export function isEmptyFilter(filter: Filter): boolean {
  return (
    filter.time === null &&
    [filter.eras, filter.to, filter.via, filter.from, filter.kinds].every((list) => list.length === 0)
  );
}

/** True when the view shows facts or sources, so that they should come with its first words. */
export function needsEvidence(view: View): boolean {
  return (
    view.selection.route !== null ||
    view.selection.place !== null ||
    view.page === 'estimates' ||
    view.page === 'decades' ||
    view.page === 'sources' ||
    view.page === 'fact' ||
    view.page === 'table' ||
    view.page === 'story'
  );
}
