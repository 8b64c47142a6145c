/**
 * The land of the Sketch, in two parts that no frame needs at once. A prerendered page carries its part in its markup and
 * nowhere else: the page's own script reads it back from there, so that it is not sent twice. The other part is fetched.
 */
import { useEffect, useState } from 'react';
import type { Frame } from './frame';

/** Paths of the land in Web Mercator, as SVG path data; `world` is the width of the world in their units. */
export interface SketchLand {
  readonly world: number;
  readonly paths: Readonly<Record<string, string>>;
}

/** `old`: all that the opening view shows, from the Atlantic to the Pacific; `new`: North America. */
export const landParts = ['old', 'new'] as const;
export type LandPart = (typeof landParts)[number];
type Lands = Readonly<Record<LandPart, SketchLand>>;

/** Degrees west from which a frame looks at America. */
const ATLANTIC = -45;

/** The part that a frame shows. */
export const landPartOf = ({ center }: Pick<Frame, 'center'>): LandPart => (center[0] < ATLANTIC ? 'new' : 'old');

const fetchers: Readonly<Record<LandPart, () => Promise<{ readonly default: SketchLand }>>> = {
  old: () => import('./basemap/sketchLand.json'),
  new: () => import('./basemap/sketchAmericas.json'),
};

const held: Partial<Record<LandPart, SketchLand | undefined>> = {};

/** Gives the land to every Sketch rendered after; for the prerender, which has no network. */
export function holdLands(lands: Lands): void {
  Object.assign(held, lands);
}

/** Reads a part back from a prerendered Sketch. Undefined when the page does not have it. */
function landInPage(part: LandPart): SketchLand | undefined {
  if (typeof document === 'undefined') return undefined;
  const ground = document.querySelector(`[data-land-part="${part}"]`);
  const world = Number(ground?.getAttribute('data-land'));
  if (!ground || !world) return undefined;
  const paths = [...ground.querySelectorAll('path[data-part]')].map(
    (path) => [path.getAttribute('data-part') ?? '', path.getAttribute('d') ?? ''] as const,
  );
  return { world, paths: Object.fromEntries(paths) };
}

/** The land of a frame, or null while it is on its way. A failed fetch leaves the lines on plain sea. */
export function useLand(frame: Pick<Frame, 'center'>): SketchLand | null {
  const part = landPartOf(frame);
  const [fetched, setFetched] = useState<Partial<Record<LandPart, SketchLand>>>({});
  const land = (held[part] ??= landInPage(part)) ?? fetched[part] ?? null;
  useEffect(() => {
    if (land) return undefined;
    let wanted = true;
    fetchers[part]().then(
      (file) => {
        held[part] = file.default;
        return wanted ? setFetched((before) => ({ ...before, [part]: file.default })) : undefined;
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [land, part]);
  return land;
}
