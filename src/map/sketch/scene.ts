/** A still picture of a view in pixels: what is drawn where, before any markup. Pure, so that it runs at build and in the page. */
import type { Atlas, Route } from '../../domain/atlas';
import type { Visible } from '../../domain/filter';
import { layOut, type Dot, type Mark, type Stroke, type XY } from '../../domain/geometry';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { isOverview, projector, type Frame } from '../frame';
import { isShown, type Look } from '../looks';
import { isOnPath } from './pieces';
import { draftOf, skippedIn, type SceneOptions, type Words } from './words';

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

export interface Scene extends Words {
  /** In paint order: grey first, then bundled lanes, then the rest. */
  readonly routes: readonly SceneRoute[];
  /** Countries whose lines are closed, with the look of these. */
  readonly dots: readonly (Pick<Dot, 'id' | 'family'> & { readonly at: XY; readonly look: Look })[];
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
  const { words, looks, drawn } = draftOf(atlas, view, visible, frame, speech, options);
  const { marksOf, dots } = layOut(atlas);
  const project = projector(frame);
  const strokes = drawn.map(({ stroke, path, look }): SceneStroke => {
    const marks = isShown(look) ? (marksOf.get(stroke.id) ?? []) : [];
    return {
      stroke,
      look,
      lines: words.lines.get(stroke.id) ?? [path],
      marks: marks
        .filter((mark) => mark.when !== skippedIn(frame))
        .map((mark) => ({ ...mark, at: project(mark.at) }))
        .filter(({ at }) => !words.cut.has(stroke.id) || isOnPath(path, at, 1)),
    };
  });
  return {
    ...words,
    routes: byRoute(atlas, visible, strokes),
    dots: isOverview(frame)
      ? dots.flatMap(({ id, family, at, slot }) => {
          const look = looks.get(id) ?? 'hidden';
          const [x, y] = project(at);
          return isShown(look) ? [{ id, family, look, at: [x + slot * 5, y] as XY }] : [];
        })
      : [],
  };
}

/** A leg that several routes use is drawn with the first of them that stands in the view. */
function byRoute(atlas: Atlas, visible: Visible, strokes: readonly SceneStroke[]): SceneRoute[] {
  const routes = new Map<string, SceneStroke[]>();
  for (const stroke of strokes) {
    const users = stroke.stroke.legs.flatMap((leg) => atlas.legs[leg]?.routes ?? []);
    const user = users.find((id) => visible.standing[id] !== 'out') ?? users[0];
    const own = user === undefined ? undefined : routes.get(user);
    if (own) own.push(stroke);
    else if (user !== undefined) routes.set(user, [stroke]);
  }
  const weight = (own: readonly SceneStroke[]): number => {
    const shown = own.some(({ look }) => isShown(look));
    return (
      (shown ? 10 : 0) +
      (own.some(({ look }) => look === 'selected') ? 10 : 0) +
      (own.some(({ stroke }) => stroke.lane !== null) ? 0 : 1)
    );
  };
  const byId = new Map(atlas.routes.map((route) => [route.id, route]));
  return [...routes]
    .flatMap(([id, own]) => {
      const route = byId.get(id);
      return route ? [{ route, strokes: own, weight: weight(own) }] : [];
    })
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ route, strokes: own }) => ({ route, strokes: own }));
}
