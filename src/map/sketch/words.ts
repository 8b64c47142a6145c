/** The words of a view and all else that changes place with it, in pixels: names, figures, circles, gates. Pure, so that it runs at build and in the page. */
import type { Atlas } from '../../domain/atlas';
import { clockOf, type Visible } from '../../domain/filter';
import { between, layOut, pointOf, type Layout, type Stroke, type When, type XY } from '../../domain/geometry';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { zooms } from '../../theme';
import { gatewayOf, keptOf, type EdgeGate, type Ending } from '../edgeGates';
import { isOverview, projector, type Frame } from '../frame';
import { insetFrame } from '../insetFrame';
import { askedStrokes, hideOthers, isShown, looksOf, namedRoutes, type Look } from '../looks';
import { drawable, marksInView, peopleMarks, radiusOf, scaleOf, type PeopleMark } from '../people';
import { LABEL_ORDER, placeLabels, type PlaceLabel } from '../placeLabels';
import { placedStops, type Stop } from '../stops';
import { overlap, Plate, type Box } from './collide';
import { gateLabels, gateWords, ruledWidth, type GateLabel } from './gateLabels';
import { placeNames, type PlacedName } from './nameLabels';
import { boxRound, brokenBy, circleRound, dotsOn, squareRound, type Dot } from './pieces';
import { addSeconds, placeTexts, type PlacedLabel } from './placeTexts';
import { textWidth } from './textSize';

/** What changes place with the view: words, circles, gates. The live map draws the lines themselves. */
export interface Words {
  readonly frame: Frame;
  readonly people: readonly (PeopleMark & { readonly at: XY })[];
  readonly k: number;
  readonly names: readonly PlacedName[];
  readonly labels: readonly PlacedLabel[];
  readonly gates: readonly GateLabel[];
  /** Shown strokes that end at a gate, cut there, in pixels; the others are whole. */
  readonly cut: ReadonlyMap<string, readonly XY[]>;
  /** Strokes that are not drawn whole: cut at a gate, broken by a name. Pixels. */
  readonly lines: ReadonlyMap<string, readonly (readonly XY[])[]>;
  /** Dots of the inferred lines, whatever their look. */
  readonly lineDots: readonly Dot[];
  /** Parts of the page, gates, ends of lines and numbers of legs, which names of the ground keep off. */
  readonly taken: readonly Box[];
  readonly stops: readonly Stop[];
  /** Where the inset lies on this map, when it is shown beside it. */
  readonly insetBox: (Box & { readonly word: string }) | null;
}

export interface SceneOptions {
  /** Names, place labels and gates; off for very small pictures. */
  readonly labels: boolean;
  /** Pixels that a panel covers, kept free of labels. */
  readonly covered?: readonly Box[];
  /** Ids of the strokes to draw; all by default. */
  readonly only?: ReadonlySet<string>;
  /** Whether lines that the view does not ask for are left out and not only grey. */
  readonly alone?: boolean;
  /** Outline of the inset that stands beside this map. */
  readonly inset?: boolean;
  /** Circles of people; drawn by default. */
  readonly people?: boolean;
}

/** Lines far outside the frame are left out. */
const MARGIN = 20;
/** Half a mark at the end of a line, or a number, in pixels. */
const END = 8;
/** Size of the word at the outline of the inset. */
const INSET_WORD = 10.5;

function insetBoxIn(frame: Frame): Box {
  const [x, y] = projector(frame)(insetFrame.middle);
  const scale = 2 ** (frame.zoom - insetFrame.zoom);
  const [width, height] = [insetFrame.width * scale, insetFrame.height * scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A stroke and its path in pixels. */
interface Run {
  readonly stroke: Stroke;
  readonly path: readonly XY[];
}

const runs = new WeakMap<Frame, { readonly layout: Layout; readonly found: readonly Run[] }>();

/** Which strokes are drawn for one zoom only. */
export const skippedIn = (frame: Frame): When => (isOverview(frame) ? 'near' : 'overview');

/** Strokes that lie in a frame, worked out once for it: a filter moves no line. */
function runsIn(layout: Layout, frame: Frame): readonly Run[] {
  const known = runs.get(frame);
  if (known?.layout === layout) return known.found;
  const project = projector(frame);
  const inFrame = (path: readonly XY[]): boolean =>
    path.some(([x, y]) => x > -MARGIN && y > -MARGIN && x < frame.width + MARGIN && y < frame.height + MARGIN);
  const found = layout.strokes
    .filter((stroke) => stroke.when !== skippedIn(frame))
    .map((stroke) => ({ stroke, path: stroke.path.map(project) }))
    .filter(({ path }) => inFrame(path));
  runs.set(frame, { layout, found });
  return found;
}

/** The words, and the lines they were placed for. */
export interface Draft {
  readonly words: Words;
  readonly looks: ReadonlyMap<string, Look>;
  readonly drawn: readonly (Run & { readonly look: Look })[];
}

/** Places the words of a view and says what is drawn under them. */
export function draftOf(
  atlas: Atlas,
  view: View,
  visible: Visible,
  frame: Frame,
  speech: Speech,
  options: SceneOptions,
): Draft {
  const attention = { selection: view.selection, hover: null, overview: isOverview(frame) };
  const all = looksOf(atlas, visible, attention);
  const looks = looksIn(
    options.alone ? hideOthers(all, askedStrokes(atlas, visible, view.selection)) : all,
    options.only,
  );
  const project = projector(frame);
  const found = runsIn(layOut(atlas), frame)
    .map((run) => ({ ...run, look: looks.get(run.stroke.id) ?? 'out' }))
    .filter(({ look }) => look !== 'hidden');
  const shown = found.filter(({ look }) => isShown(look));
  const { gates, ends } = options.labels
    ? gatewayOf(atlas, frame, shown, (place, inward) => ruledWidth(gateWords(place, inward, atlas, speech)))
    : { gates: [], ends: new Map<string, readonly Ending[]>() };
  const partsAt = (places: readonly EdgeGate[]): ReadonlyMap<string, readonly [number, number]> => {
    const open = new Set(places.map(({ place }) => place));
    return new Map(
      shown.flatMap(({ stroke, path }) => {
        const part = keptOf(ends.get(stroke.id) ?? [], path, open);
        return part ? [[stroke.id, part] as const] : [];
      }),
    );
  };
  const plate = new Plate(frame.width, frame.height);
  for (const box of options.covered ?? []) plate.keep(box);
  const likely = partsAt(gates);
  for (const { stroke, path } of shown) {
    const part = likely.get(stroke.id);
    plate.draw(part ? between(path, ...part) : path);
  }
  const insetBox = options.inset ? { ...insetBoxIn(frame), word: speech.t('map.inset.frame') } : null;
  if (insetBox)
    plate.keep({
      x: insetBox.x,
      y: insetBox.y + insetBox.height,
      width: textWidth(insetBox.word, INSET_WORD),
      height: 13,
    });
  const stops = placedStops(atlas, view.selection, project, likely, plate);
  for (const gate of gates) for (const rule of gate.rules) plate.keep(boxRound(rule));
  const placedGates = gateLabels(gates, atlas, frame, speech, plate);
  // A gate that found no room for its name is none: its lines run on to the edge.
  const kept = partsAt(placedGates.map(({ gate }) => gate));
  const cut = new Map(
    shown.flatMap(({ stroke, path }) => {
      const part = kept.get(stroke.id);
      return part ? [[stroke.id, between(path, ...part)] as const] : [];
    }),
  );
  const drawn = found.map((one) => ({ ...one, path: cut.get(one.stroke.id) ?? one.path }));

  const allMarks = options.people === false ? [] : marksInView(atlas, view, peopleMarks(atlas, clockOf(atlas, view)));
  const k = scaleOf(allMarks, frame);
  // Half a circle would be a wrong figure: one that the page would cover is left to the panel.
  const marks = drawable(allMarks, k).filter(({ place, low }) => {
    const point = pointOf(atlas, place);
    const circle = point && squareRound(project(point), radiusOf(low, k));
    return circle && !options.covered?.some((box) => overlap(circle, box));
  });
  // A place is named once: by its gate, where it has one.
  const gated = new Set(placedGates.map(({ gate }) => gate.place));
  const labels = options.labels
    ? placeLabels(atlas, view, looks, marks, k, speech, attention.overview).filter(({ id }) => !gated.has(id))
    : [];
  for (const { at, radius, inside } of labels) {
    // Words of others keep off a filled circle; its own stand beside it.
    if (!inside && radius > 3) plate.keep(squareRound(project(at), radius * 0.8));
    // A dashed circle is a line like others: a name across it would seem to belong to it.
    if (inside) plate.draw(circleRound(project(at), radius));
  }
  const rings = labels.filter(({ inside }) => inside).map(({ at, radius }) => ({ at: project(at), radius }));
  const isFirst = (label: PlaceLabel): boolean => label.figure !== null || label.order === LABEL_ORDER.end;
  const first = placeTexts(labels.filter(isFirst), rings, project, plate);
  const names = options.labels
    ? placeNames(atlas, namedRoutes(atlas, visible, looks, attention), looks, project, frame, plate, kept)
    : [];
  const told = new Set(first.map((label) => label.id));
  const rest = placeTexts(
    labels
      .filter((label) => !told.has(label.id) && (!label.province || frame.zoom >= zooms.provinces))
      .map((label) => ({ ...label, figure: null, note: null, inside: false })),
    rings,
    project,
    plate,
  );

  const gaps = new Map(names.map((name) => [name.stroke, name]));
  const lines = new Map(
    drawn.flatMap(({ stroke: { id }, path }) =>
      cut.has(id) || gaps.get(id)?.gap ? [[id, brokenBy(gaps.get(id), path, kept.get(id)?.[0] ?? 0)] as const] : [],
    ),
  );
  const words: Words = {
    frame,
    people: marks.flatMap((mark) => {
      const place = atlas.places[mark.place];
      const label = labels.find((one) => one.id === mark.place);
      return place && label ? [{ ...mark, at: project(label.at) }] : [];
    }),
    k,
    names,
    labels: addSeconds([...first, ...rest], labels, plate),
    gates: placedGates,
    cut,
    lines,
    lineDots: drawn.flatMap(({ stroke, path }) =>
      stroke.evidence === 'inferred' ? dotsOn(stroke, lines.get(stroke.id) ?? [path]) : [],
    ),
    taken: [
      ...(options.covered ?? []),
      ...placedGates.map(({ box }) => box),
      // A name of the ground must not hide how a line ends, nor the number of a leg.
      ...drawn.flatMap(({ path, look }) => {
        const end = isShown(look) ? path.at(-1) : undefined;
        return end ? [squareRound(end, END)] : [];
      }),
      ...stops.map(({ at }) => squareRound(at, END)),
    ],
    stops,
    insetBox,
  };
  return { words, looks, drawn };
}

/** Places the words of a view, and all else that the live map does not keep from view to view. */
export const wordsOf = (...asked: Parameters<typeof draftOf>): Words => draftOf(...asked).words;

/** Strokes that are not wanted count as hidden: they bear no name and lend none to a place. */
const looksIn = (looks: ReadonlyMap<string, Look>, only: ReadonlySet<string> | undefined): ReadonlyMap<string, Look> =>
  only ? new Map([...looks].map(([id, look]) => [id, only.has(id) ? look : 'hidden'])) : looks;
