/** Every picture that the laws of the map are held to: all views with a place on the map, at the sizes of the design, in three languages. */
import { loadData } from '../../src/build/geodata';
import type { Atlas, Lang } from '../../src/domain/atlas';
import { clockOf, placesOf, selectRoutes } from '../../src/domain/filter';
import { layOut, type Stroke, type XY } from '../../src/domain/geometry';
import { defaultView, emptyFilter, emptySelection, type View } from '../../src/domain/view';
import type { Speech } from '../../src/i18n/messages';
import { loadSpeech } from '../../src/i18n/speech';
import { isOverview, projector, type Frame } from '../../src/map/frame';
import { frameOf } from '../../src/map/frameOf';
import { legendOf } from '../../src/map/legendOf';
import { isShown, looksOf } from '../../src/map/looks';
import { coveredIn, showsInset } from '../../src/map/overlays';
import type { Box } from '../../src/map/sketch/collide';
import { sceneOf, type Scene } from '../../src/map/sketch/scene';

export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly embedded: boolean;
}

/** Windows of the design, with the part of them that the map fills. */
export const sizes: readonly Size[] = [
  { name: '1920 x 1080', width: 1540, height: 790, embedded: false },
  { name: '1440 x 900', width: 1060, height: 610, embedded: false },
  { name: '1440 x 900 beside a route', width: 990, height: 610, embedded: false },
  { name: '1024 x 640', width: 684, height: 471, embedded: false },
  { name: '640 x 420', width: 346, height: 251, embedded: false },
  { name: '390 x 844', width: 390, height: 441, embedded: false },
  { name: '320 x 568', width: 320, height: 286, embedded: false },
  { name: 'frame of 640 x 420', width: 640, height: 333, embedded: true },
  { name: 'frame of 320 x 480', width: 320, height: 411, embedded: true },
  { name: 'frame of 320 x 480 with a leg', width: 320, height: 232, embedded: true },
];

const { editions } = loadData('geodata');
const speeches: Readonly<Record<Lang, Speech>> = {
  en: await loadSpeech('en'),
  ko: await loadSpeech('ko'),
  pl: await loadSpeech('pl'),
};
const atlasOf = (lang: Lang): Atlas => editions[lang].atlas;

/** The home view, every route, every destination, and the open legs of one long route. */
export function viewsOf(lang: Lang): readonly { readonly name: string; readonly view: View }[] {
  const base = defaultView(lang);
  const atlas = atlasOf(lang);
  const europe: View = { ...base, filter: { ...emptyFilter, to: ['europe'], time: { from: 1990, to: 2009 } } };
  return [
    { name: 'home', view: base },
    { name: 'Europe, 1990 to 2009', view: europe },
    ...atlas.routes.map(({ id }) => ({
      name: `route ${id}`,
      view: { ...base, selection: { ...emptySelection, route: id } },
    })),
    ...placesOf(atlas, 'to').map((id) => ({
      name: `to ${id}`,
      view: { ...base, filter: { ...emptyFilter, to: [id] } },
    })),
  ];
}

export interface Picture {
  readonly atlas: Atlas;
  readonly view: View;
  readonly frame: Frame;
  readonly scene: Scene;
  readonly covered: readonly Box[];
  /** Strokes that carry colour, whole, in pixels. */
  readonly shown: readonly { readonly stroke: Stroke; readonly path: readonly XY[] }[];
}

/** One picture as the page would show it. */
export function pictureOf(lang: Lang, view: View, { width, height, embedded }: Size): Picture {
  const [atlas, speech] = [atlasOf(lang), speeches[lang]];
  const visible = selectRoutes(atlas, view.filter);
  const frame = frameOf(atlas, view, width, height);
  const legend = legendOf(atlas, view, visible, clockOf(atlas, view), frame);
  const covered = coveredIn(frame, speech, { legend, embedded, ui: 'full', letters: 1, notice: null });
  const scene = sceneOf(atlas, view, visible, frame, speech, { labels: true, covered, inset: showsInset(frame, 1) });
  const looks = looksOf(atlas, visible, { selection: view.selection, hover: null, overview: isOverview(frame) });
  const drawn = new Set(scene.routes.flatMap(({ strokes }) => strokes.map(({ stroke }) => stroke.id)));
  const shown = layOut(atlas)
    .strokes.filter(({ id }) => drawn.has(id) && isShown(looks.get(id)))
    .map((stroke) => ({ stroke, path: stroke.path.map(projector(frame)) }));
  return { atlas, view, frame, scene, covered, shown };
}

export interface Words {
  readonly text: string;
  readonly boxes: readonly Box[];
}

/** Everything that can be read on a picture, with the boxes it covers. */
export function wordsOf({ names, labels, gates, stops, insetBox }: Scene): readonly Words[] {
  return [
    ...gates.map(({ text, box }) => ({ text: `gate ${text}`, boxes: [box] })),
    ...names.map(({ text, boxes }) => ({ text: `line ${text}`, boxes })),
    ...labels.flatMap(({ id, blocks }) =>
      blocks.map(({ box, lines }) => ({
        text: `place ${id} ${lines.map(({ text }) => text).join('/')}`,
        boxes: [box],
      })),
    ),
    ...stops
      .filter(({ number }) => number !== '')
      .map(({ id, at: [x, y] }) => ({ text: id, boxes: [{ x: x - 10, y: y - 10, width: 20, height: 20 }] })),
    ...(insetBox
      ? [
          {
            text: 'inset',
            boxes: [{ ...insetBox, y: insetBox.y + insetBox.height, width: 6 * insetBox.word.length, height: 13 }],
          },
        ]
      : []),
  ];
}
