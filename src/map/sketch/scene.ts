/** A still picture of a view in pixels: what is drawn where, before any markup. Pure, so that it runs at build and in the page. */
import type { Atlas, Route } from '../../domain/atlas';
import { clockOf, type Visible } from '../../domain/filter';
import { between, layOut, lengthOf, type Mark, type Stroke, type When, type XY } from '../../domain/geometry';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { zooms } from '../../theme';
import { exitOf, gatesIn, type EdgeGate } from '../edgeGates';
import { projector, type Frame } from '../frame';
import { insetFrame } from '../insetFrame';
import { isShown, looksOf, namedRoutes, type Look } from '../looks';
import { marksInView, peopleMarks, scaleOf, type PeopleMark } from '../people';
import { placeLabels } from '../placeLabels';
import { stopsOf, type Stop } from '../stops';
import { Plate, type Box } from './collide';
import { gateLabels, type GateLabel } from './gateLabels';
import { placeNames, type PlacedName } from './nameLabels';
import { placeTexts, type PlacedLabel } from './placeTexts';

export interface SceneStroke {
  readonly stroke: Stroke;
  readonly look: Look;
  /** Pixels; two lines when a name breaks it. */
  readonly lines: readonly (readonly XY[])[];
  readonly marks: readonly (Omit<Mark, 'at'> & { readonly at: XY })[];
}
export interface SceneRoute {
  readonly route: Route;
  readonly strokes: readonly SceneStroke[];
}
export interface Scene {
  readonly frame: Frame;
  /** In paint order: grey first, then bundled lanes, then the rest. */
  readonly routes: readonly SceneRoute[];
  readonly people: readonly (PeopleMark & { readonly at: XY })[];
  readonly k: number;
  readonly names: readonly PlacedName[];
  readonly labels: readonly PlacedLabel[];
  readonly gates: readonly GateLabel[];
  readonly stops: readonly Stop[];
  /** Where the inset lies on this map, when it is shown beside it. */
  readonly insetBox: Box | null;
  readonly dots: readonly { readonly id: string; readonly at: XY; readonly route: Route }[];
}

export interface SceneOptions {
  /** Names, place labels and gates; off for very small pictures. */
  readonly labels: boolean;
  /** Pixels that a panel covers, kept free of labels. */
  readonly covered?: readonly Box[];
  /** Ids of the strokes to draw; all by default. */
  readonly only?: ReadonlySet<string>;
  /** The map has buttons of its own at its upper right. */
  readonly controls?: boolean;
  /** Outline of the inset that stands beside this map. */
  readonly inset?: boolean;
  /** Circles of people; drawn by default. */
  readonly people?: boolean;
}

/** Lines far outside the frame are left out. */
const MARGIN = 20;

function insetBoxIn(frame: Frame): Box {
  const [x, y] = projector(frame)(insetFrame.middle);
  const scale = 2 ** (frame.zoom - insetFrame.zoom);
  const [width, height] = [insetFrame.width * scale, insetFrame.height * scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Lays out the still picture of a view. */
export function sceneOf(
  atlas: Atlas,
  view: View,
  visible: Visible,
  frame: Frame,
  speech: Speech,
  options: SceneOptions,
): Scene {
  const layout = layOut(atlas);
  const attention = { selection: view.selection, hover: null };
  const looks = looksIn(looksOf(atlas, visible, attention), options.only);
  const project = projector(frame);
  const near = frame.zoom >= zooms.fans;
  const skipped: When = near ? 'overview' : 'near';
  const inFrame = (path: readonly XY[]): boolean =>
    path.some(([x, y]) => x > -MARGIN && y > -MARGIN && x < frame.width + MARGIN && y < frame.height + MARGIN);
  const drawn = layout.strokes
    .filter((stroke) => looks.get(stroke.id) !== 'hidden' && stroke.when !== skipped)
    .map((stroke) => ({ stroke, path: stroke.path.map(project), look: looks.get(stroke.id) ?? 'out' }))
    .filter(({ path }) => inFrame(path));

  const plate = new Plate(frame.width, frame.height);
  for (const box of options.covered ?? []) plate.keep(box);
  for (const { path, look } of drawn) if (isShown(look)) plate.draw(path);
  const stops = stopsOf(atlas, view.selection).map((stop) => ({ ...stop, at: project(stop.at) }));
  for (const {
    at: [x, y],
    number,
  } of stops)
    plate.keep({ x: x - 10, y: y - 10, width: number ? 20 : 10, height: number ? 20 : 10 });
  const insetBox = options.inset ? insetBoxIn(frame) : null;
  if (insetBox) plate.keep({ x: insetBox.x, y: insetBox.y + insetBox.height, width: 30, height: 13 });
  const allMarks = peopleMarks(atlas, clockOf(atlas, view));
  const marks = options.people === false ? [] : marksInView(atlas, view, allMarks);
  const k = scaleOf(marks);
  const gates: readonly EdgeGate[] = options.labels ? gatesIn(atlas, frame, looks, options.controls ?? false) : [];
  const placedGates = gateLabels(gates, atlas, frame, speech, plate);
  const labels = options.labels ? placeLabels(atlas, view, looks, marks, k, speech) : [];
  const figures = placeTexts(
    labels.filter((label) => label.figure !== null),
    project,
    plate,
  );
  const names = options.labels
    ? placeNames(atlas, namedRoutes(atlas, visible, looks, attention), looks, project, frame, plate)
    : [];
  const told = new Set(figures.map((label) => label.id));
  const bare = labels.filter((label) => !told.has(label.id) && (!label.province || frame.zoom >= zooms.provinces));
  const places = placeTexts(
    bare.map((label) => ({ ...label, figure: null, note: null, radius: 0, inside: false })),
    project,
    plate,
  );

  const strokes = drawn.map(({ stroke, path, look }): SceneStroke => ({
    stroke,
    look,
    lines: brokenBy(
      names.find((name) => name.stroke === stroke.id),
      path,
    ).map((line) => upToGate(line, frame, look)),
    marks: isShown(look)
      ? layout.marks
          .filter((mark) => mark.stroke === stroke.id && mark.when !== skipped)
          .map((mark) => ({ ...mark, at: project(mark.at) }))
      : [],
  }));
  return {
    frame,
    routes: byRoute(atlas, visible, strokes),
    people: marks.flatMap((mark) => {
      const place = atlas.places[mark.place];
      const label = labels.find((one) => one.id === mark.place);
      return place && label ? [{ ...mark, at: project(label.at) }] : [];
    }),
    k,
    names,
    labels: [...figures, ...places],
    gates: placedGates,
    stops,
    insetBox,
    dots: near
      ? []
      : layout.dots.flatMap((dot) => {
          const route = atlas.routes.find((one) =>
            one.legs.some((leg) => dot.legs.includes(leg) && (visible.legs[leg] ?? 'out') !== 'out'),
          );
          const [x, y] = project(dot.at);
          return route && looks.size > 0 ? [{ id: dot.id, at: [x + dot.slot * 5, y] as XY, route }] : [];
        }),
  };
}

/** Strokes that are not wanted count as hidden: they bear no name and lend none to a place. */
const looksIn = (looks: ReadonlyMap<string, Look>, only: ReadonlySet<string> | undefined): ReadonlyMap<string, Look> =>
  only ? new Map([...looks].map(([id, look]) => [id, only.has(id) ? look : 'hidden'])) : looks;

function upToGate(path: readonly XY[], frame: Frame, look: Look): readonly XY[] {
  if (!isShown(look) || frame.width < 640) return path;
  const exit = exitOf(path, frame);
  const cut = exit ? [...path.slice(0, exit.index + 1), exit.at] : path;
  const back = cut.toReversed();
  const entry = exitOf(back, frame);
  return entry ? [...back.slice(0, entry.index + 1), entry.at].toReversed() : cut;
}

function brokenBy(name: PlacedName | undefined, path: readonly XY[]): readonly (readonly XY[])[] {
  if (!name?.gap) return [path];
  const [from, to] = name.gap;
  return [between(path, 0, from), between(path, to, lengthOf(path))];
}

/** A leg that several routes use is drawn with the first of them that stands in the view. */
function byRoute(atlas: Atlas, visible: Visible, strokes: readonly SceneStroke[]): SceneRoute[] {
  const routes = new Map<string, SceneStroke[]>();
  for (const stroke of strokes) {
    const users = stroke.stroke.legs.flatMap((leg) => atlas.legs[leg]?.routes ?? []);
    const user = users.find((id) => visible.standing[id] !== 'out') ?? users[0];
    if (user !== undefined) routes.set(user, [...(routes.get(user) ?? []), stroke]);
  }
  const weight = ({ strokes: own }: SceneRoute): number => {
    const shown = own.some(({ look }) => isShown(look));
    return (
      (shown ? 10 : 0) +
      (own.some(({ look }) => look === 'selected') ? 10 : 0) +
      (own.some(({ stroke }) => stroke.lane !== null) ? 0 : 1)
    );
  };
  return [...routes]
    .flatMap(([id, own]) => {
      const route = atlas.routes.find((one) => one.id === id);
      return route ? [{ route, strokes: own }] : [];
    })
    .toSorted((a, b) => weight(a) - weight(b));
}
