/** The page on which changes of the filter are timed. It does nothing by itself: the bench calls `window.bench`. */
import ownAtlas from 'virtual:atlas/en';
import 'maplibre-gl/dist/maplibre-gl.css';
import { syntheticAtlas, withProbes } from '../syntheticAtlas';
import { openApp, openLooks, openPlain, openSetFilter, type Subject } from './liveMaps';
import { isAlike, nextPixels, settled, timeTo } from './probe';

/** How the lines are filtered. */
export type Technique = 'app' | 'looks' | 'setFilter' | 'plain';

export interface Plan {
  readonly technique: Technique;
  /** Number of synthetic legs; null for our own. */
  readonly legs: number | null;
  /** Whether names and circles stand on the map beside the lines; the app always has them. */
  readonly words: boolean;
}

/** What happened while the map was opened, in ms: the layout of the lines included. */
export interface Opened {
  readonly ms: number;
  readonly legs: number;
  readonly routes: number;
}

export interface Bench {
  readonly open: (plan: Plan) => Promise<Opened>;
  /** Ms to a frame that changes nothing. */
  readonly floor: () => Promise<number>;
  /** Ms from a change of the filter to the first frame that shows it. */
  readonly change: () => Promise<number>;
  /** Changes the filter `count` times with no pixel read, each time until the map rests. */
  readonly turns: (count: number) => Promise<void>;
  /** What the map's guards gave up for. */
  readonly gaveUp: () => string | null;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

/** Routes of a synthetic atlas have 20 legs, or more where there would be more than 500 of them. */
const LEGS_PER_ROUTE = 20;
const MOST_ROUTES = 500;
let subject: Subject | null = null;
let shown = 0;
let pictures: readonly Uint8Array[] = [];

const need = (): Subject => {
  if (subject === null) throw new Error('Open a map first.');
  return subject;
};

async function turn(): Promise<void> {
  const { map, show } = need();
  const rest = settled(map);
  shown = 1 - shown;
  show(shown);
  await rest;
}

window.bench = {
  open: async ({ technique, legs, words }) => {
    const box = document.getElementById('root');
    if (box === null) throw new Error('The page has no root.');
    const atlas = withProbes(
      legs === null ? ownAtlas : syntheticAtlas(legs, Math.max(LEGS_PER_ROUTE, legs / MOST_ROUTES)),
    );
    const start = performance.now();
    const own = legs === null;
    const openings: Readonly<Record<Technique, () => Promise<Subject>>> = {
      app: () => openApp(atlas, box),
      looks: () => openLooks(atlas, box),
      setFilter: () => openSetFilter(atlas, box, own, words),
      plain: () => openPlain(atlas, box, own),
    };
    subject = await openings[technique]();
    if (!subject.map.loaded()) await settled(subject.map);
    const ms = performance.now() - start;
    await turn();
    const second = await nextPixels(subject.map);
    await turn();
    pictures = [await nextPixels(subject.map), second];
    if (pictures[0] && isAlike(pictures[0], second))
      throw new Error('The two views of the bench look alike: no change could be seen.');
    return { ms, legs: Object.keys(atlas.legs).length, routes: atlas.routes.length };
  },
  floor: () => timeTo(need().map, pictures[shown] ?? new Uint8Array(), () => need().map.triggerRepaint()),
  change: async () => {
    const { map, show } = need();
    const rest = settled(map);
    shown = 1 - shown;
    const ms = await timeTo(map, pictures[shown] ?? new Uint8Array(), () => show(shown));
    await rest;
    return ms;
  },
  turns: async (count) => {
    for (let done = 0; done < count; done += 1) await turn();
  },
  gaveUp: () => need().gaveUp(),
};
