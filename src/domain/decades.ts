/** The decades of the atlas: the eras that the clock steps through and the page of decades draws. */
import type { Atlas, Era } from './atlas';

/** The eras of the scheme of decades, in order. */
export function decadesOf(atlas: Atlas): readonly Era[] {
  return atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras ?? [];
}
