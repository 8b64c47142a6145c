/** Fonts of the live map: our own files, drawn without a glyph server. Same files as the page uses. */
import type { FontFacesSpecification } from 'maplibre-gl';

/** Names by which layers ask for a face. */
export const faces = {
  sans: 'Tumen Sans Regular',
  sansStrong: 'Tumen Sans Semibold',
  serifItalic: 'Tumen Serif Italic',
} as const;

const LATIN = ['U+0-17F', 'U+218-21B', 'U+2000-22FF'];
const HANGUL = ['U+AC00-D7A3'];

/** Font faces by name. `base` is the absolute address of the site's root, ending in a slash. */
export function fontFaces(base: string): FontFacesSpecification {
  const file = (name: string, range: string[]) => ({
    url: new URL(`fonts/${name}.woff2`, base).href,
    'unicode-range': range,
  });
  const [regular, strong] = [file('tumen-hangul-400', HANGUL), file('tumen-hangul-600', HANGUL)];
  return {
    [faces.sans]: [file('tumen-sans-400', LATIN), regular],
    [faces.sansStrong]: [file('tumen-sans-600', LATIN), strong],
    [faces.serifItalic]: [file('tumen-serif-400-italic', LATIN), regular],
  };
}
