/**
 * The land of the Sketch. A prerendered page carries it in its markup and nowhere else: the page's own script reads it
 * back from there, so that it is not sent twice. Without a prerendered page it is fetched.
 */
import { useEffect, useState } from 'react';

/** SVG path data in Web Mercator; `world` is the width of the world in their units. */
export interface SketchLand {
  readonly world: number;
  readonly paths: Readonly<Record<string, string>>;
}

let held: SketchLand | null = null;

/** Gives the land to every Sketch rendered after; for the prerender, which has no network. */
export function holdLand(land: SketchLand): void {
  held = land;
}

/** Reads the land back from a prerendered Sketch. Null when the page has none. */
function landInPage(): SketchLand | null {
  if (typeof document === 'undefined') return null;
  const ground = document.querySelector('[data-land]');
  const world = Number(ground?.getAttribute('data-land'));
  if (!ground || !world) return null;
  const paths = [...ground.querySelectorAll('path[data-part]')].map(
    (path) => [path.getAttribute('data-part') ?? '', path.getAttribute('d') ?? ''] as const,
  );
  return { world, paths: Object.fromEntries(paths) };
}

/** The land, or null while it is on its way. A failed fetch leaves the lines on plain sea. */
export function useLand(): SketchLand | null {
  const [land, setLand] = useState<SketchLand | null>(() => (held ??= landInPage()));
  useEffect(() => {
    if (land) return undefined;
    let wanted = true;
    import('./basemap/sketchLand.json').then(
      ({ default: fetched }) => {
        held = fetched;
        return wanted ? setLand(fetched) : undefined;
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [land]);
  return land;
}
