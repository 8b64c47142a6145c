/** Colours and weights of the live map: a theme, or the same with more contrast. The Sketch gets its share from map.css. */
import type { Theme } from '../theme';

export interface MapTheme extends Theme {
  /** What each line is wider than usual, in pixels. */
  readonly heavier: number;
  /** Widths of the halos of words on the ground and of names on lines, in pixels. */
  readonly halo: { readonly word: number; readonly name: number };
}

const plain = { heavier: 0, halo: { word: 1.5, name: 3 } } as const;
const strong = { heavier: 0.75, halo: { word: 2.6, name: 4 } } as const;

const known = new Map<string, MapTheme>();

/** A theme for the map; the same value for the same answer. With `more` contrast borders and words are as strong as ink. */
export function mapTheme(theme: Theme, more = false): MapTheme {
  if ('heavier' in theme) return theme as MapTheme;
  const key = `${theme.name} ${more}`;
  const made =
    known.get(key) ??
    (more
      ? {
          ...theme,
          ...strong,
          land: theme.name === 'light' ? '#FFFFFF' : theme.land,
          ink2: theme.ink,
          ink3: theme.ink2,
          ink4: theme.ink3,
          border: theme.ink3,
          coast: theme.ink2,
          province: theme.ink3,
        }
      : { ...theme, ...plain });
  known.set(key, made);
  return made;
}
