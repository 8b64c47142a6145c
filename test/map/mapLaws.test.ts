import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { langs } from '../../src/domain/atlas';
import { layOut, lengthOf, type XY } from '../../src/domain/geometry';
import type { EdgeGate } from '../../src/map/edgeGates';
import { NARROW } from '../../src/map/frame';
import { radiusOf } from '../../src/map/people';
import { overlap, type Box } from '../../src/map/sketch/collide';
import { pictureOf, sizes, viewsOf, wordsOf, type Picture } from './scenes';

const cases = langs.flatMap((lang) => sizes.map((size) => [lang, size.name, size] as const));

const isInside = ({ x, y, width, height }: Box, frame: Picture['frame']): boolean =>
  x >= 0 && y >= 0 && x + width <= frame.width && y + height <= frame.height;

/** Letters of neighbouring words that would run into each other, or under a part of the page, or out of the picture. */
function collisions({ scene, frame, covered }: Picture): string[] {
  const words = wordsOf(scene);
  const cut = words.filter(({ boxes }) => !boxes.every((box) => isInside(box, frame)));
  const hidden = words.filter(({ boxes }) => boxes.some((box) => covered.some((over) => overlap(box, over))));
  const touching = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((two) => one.boxes.some((a) => two.boxes.some((b) => overlap(a, b))))
      .map((two) => `${one.text} lies on ${two.text}`),
  );
  return [
    ...cut.map(({ text }) => `${text} is cut`),
    ...hidden.map(({ text }) => `${text} lies under a part of the page`),
    ...touching,
  ];
}

const isAt = ([x, y]: XY, gate: EdgeGate): boolean =>
  gate.rules.some(
    ([[ax, ay], [bx, by]]) =>
      x > Math.min(ax, bx) - 1.5 &&
      x < Math.max(ax, bx) + 1.5 &&
      y > Math.min(ay, by) - 1.5 &&
      y < Math.max(ay, by) + 1.5,
  );

/** Lines that leave the frame and stop at no rule, or run past the gate of the place they lead to. */
function looseEnds({ atlas, scene, frame, shown }: Picture): { readonly id: string; readonly gated: boolean }[] {
  if (frame.width < NARROW) return [];
  const isOut = ([x, y]: XY): boolean => x < 0 || y < 0 || x > frame.width || y > frame.height;
  const gated = new Set(scene.gates.map(({ gate }) => gate.place));
  return shown.flatMap(({ stroke, path }) => {
    if (path.every(isOut)) return [];
    const line = scene.cut.get(stroke.id) ?? path;
    // Nothing is drawn of a line that only lies between a gate and the edge.
    if (lengthOf(line) < 1) return [];
    return ([0, -1] as const).flatMap((index) => {
      const [end, whole] = [line.at(index), path.at(index)];
      if (!end || !whole || !isOut(whole) || scene.gates.some(({ gate }) => isAt(end, gate))) return [];
      const leg = atlas.legs[stroke.legs[0] ?? ''];
      const place = atlas.places[(index === 0 ? leg?.origin : leg?.destination) ?? ''];
      const names = [place?.id, place?.country, atlas.places[place?.country ?? place?.id ?? '']?.region];
      return [{ id: stroke.id, gated: !isOut(end) || names.some((name) => name !== undefined && gated.has(name)) }];
    });
  });
}

/** Lines that the layout itself ends at a gate, round the back of the world, and that end beside its rule. */
function besideRules({ atlas, scene, frame, shown }: Picture): string[] {
  if (frame.width < NARROW) return [];
  return layOut(atlas).gates.flatMap(({ near, legs, place }) => {
    const label = scene.gates.find(({ gate }) => gate.place === place);
    const runs = shown.filter(({ stroke }) => legs.some((leg) => stroke.id === (near ? leg : `${leg}-far`)));
    if (!label) return [];
    return runs.flatMap(({ stroke, path }) => {
      const ends = [path[0], path.at(-1)].filter((end) => end !== undefined);
      const isInFrame = ends.every(([x, y]) => x > 0 && y > 0 && x < frame.width && y < frame.height);
      const touches = ends.some(([x, y]) =>
        label.gate.rules.some(([[ax, ay], [bx, by]]) => Math.abs(x - ax) < 14 && ax === bx && y > ay && y < by),
      );
      return isInFrame && !touches ? [`${stroke.id} ends beside the rule of ${place}`] : [];
    });
  });
}

describe.each(cases)('on every picture, %s, %s', (lang, _name, size) => {
  let pictures: readonly { readonly name: string; readonly picture: Picture }[] = [];
  beforeAll(() => {
    pictures = viewsOf(lang).map(({ name, view }) => ({ name, picture: pictureOf(lang, view, size) }));
    // A hundred pictures; a busy machine takes its time.
  }, 120_000);
  afterAll(() => {
    pictures = [];
  });
  /** What is wrong, each fault with its view. */
  const wrong = (law: (picture: Picture) => readonly string[]): string[] =>
    pictures.flatMap(({ name, picture }) => law(picture).map((fault) => `${name}: ${fault}`));

  it('no words touch, leave the picture or lie under the page', () => {
    expect(wrong(collisions)).toEqual([]);
  });

  it('each place has one gate, and no line runs past its gate', () => {
    const twice = ({ scene }: Picture): string[] => {
      const places = scene.gates.map(({ gate }) => gate.place);
      return places.filter((place, index) => places.indexOf(place) !== index).map((place) => `two gates to ${place}`);
    };
    expect(wrong(twice)).toEqual([]);
    const past = (picture: Picture) => looseEnds(picture).flatMap(({ id, gated }) => (gated ? [id] : []));
    expect(wrong(past)).toEqual([]);
    expect(wrong(besideRules)).toEqual([]);
    const open = pictures.filter(({ name }) => name === 'home' || name.startsWith('Europe'));
    expect(open).toHaveLength(2);
    expect(open.flatMap(({ picture }) => looseEnds(picture))).toEqual([]);
  });

  it('circles leave the countries visible and lie under no part of the page', () => {
    const short = Math.min(size.width, size.height);
    const faults = ({ scene, covered }: Picture): string[] =>
      scene.people.flatMap(({ place, low, high, at: [x, y] }) => {
        const [filled, outer] = [radiusOf(low, scene.k), radiusOf(high, scene.k)];
        const box = { x: x - filled, y: y - filled, width: 2 * filled, height: 2 * filled };
        const visible = x > 0 && y > 0 && x < size.width && y < size.height;
        return [
          ...(filled > Math.min(24, short * 0.04) + 0.01 ? [`${place} is filled too wide`] : []),
          ...(high > low && outer > Math.min(58, short * 0.1) + 0.01 ? [`${place} is too wide`] : []),
          ...(visible && covered.some((over) => overlap(box, over))
            ? [`the circle of ${place} lies under the page`]
            : []),
        ];
      });
    expect(wrong(faults)).toEqual([]);
  });

  it('no name stands in the dashed circle of another place', () => {
    const faults = ({ scene }: Picture): string[] => {
      // Smaller circles have no room for words.
      const rings = scene.people.filter(({ low, high }) => high > low && radiusOf(high, scene.k) > 34);
      const far = ([ax, ay]: XY, [bx, by]: XY): number => Math.hypot(ax - bx, ay - by);
      return scene.labels.flatMap(({ id, at, blocks }) =>
        rings
          .filter((ring) => far(ring.at, at) > radiusOf(ring.high, scene.k))
          .flatMap((ring) =>
            blocks
              // The second language may have moved the middle by half a line.
              .filter(
                ({ box }) =>
                  far(ring.at, [box.x + box.width / 2, box.y + box.height / 2]) < radiusOf(ring.high, scene.k) - 6,
              )
              .map(() => `${id} in the circle of ${ring.place}`),
          ),
      );
    };
    expect(wrong(faults)).toEqual([]);
  });

  it('names of the ground keep off ends of lines and numbers of legs', () => {
    const faults = ({ scene, shown }: Picture): string[] => {
      const covers = ([x, y]: XY): boolean => scene.taken.some((box) => overlap(box, { x, y, width: 0, height: 0 }));
      const ends = shown.flatMap(({ stroke, path }) => (scene.cut.get(stroke.id) ?? path).slice(-1));
      return [
        ...scene.stops.filter(({ at }) => !covers(at)).map(({ id }) => id),
        ...ends.filter((end) => !covers(end)).map(String),
      ];
    };
    expect(wrong(faults)).toEqual([]);
  });
});
