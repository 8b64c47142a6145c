/**
 * Lines of the live map that end at a gate. The layout's own source is changed only for lines whose end differs from the
 * last scene's: gates go with the frame, so a change of the filter alone lays out no tile again. For the same reason a
 * name does not break its line here, as it does on the Sketch: it stands on a strip of ground.
 */
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { Atlas } from '../../domain/atlas';
import { layOut, type XY } from '../../domain/geometry';
import { useAtlas } from '../../state/hooks';
import { unprojector } from '../frame';
import { linesOf } from '../layers/data';
import { isOnPath } from '../sketch/pieces';
import { type Words } from '../sketch/words';

type Pieces = readonly (readonly XY[])[];

interface Said {
  readonly styled: number;
  readonly lines: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
}

/** Draws the lines of a scene on a map, until the next scene. `styled` counts how often the style was set anew (0: not yet). */
export function useCuts(map: LiveMap | null, styled: number, scene: Words | null): void {
  const atlas = useAtlas();
  const said = useRef<Said | null>(null);
  useEffect(() => {
    if (!map || styled === 0 || !scene) return;
    const before = said.current?.styled === styled ? said.current : null;
    const unproject = unprojector(scene.frame);
    const asked = new Map([...scene.cut].map(([id, path]) => [id, [path.map(unproject)]]));
    const lines = new Map([...asked].map(([id, pieces]) => [id, JSON.stringify(pieces)]));
    const changed = new Map([
      ...wholeAgain(
        atlas,
        [...(before?.lines.keys() ?? [])].filter((id) => !lines.has(id)),
      ),
      ...[...asked].filter(([id]) => before?.lines.get(id) !== lines.get(id)),
    ]);
    if (changed.size > 0) redraw(map, changed);
    const hidden = marksBeyond(atlas, scene, unproject);
    for (const id of before?.hidden ?? []) if (!hidden.has(id)) say(map, id, false);
    for (const id of hidden) if (!before?.hidden.has(id)) say(map, id, true);
    said.current = { styled, lines, hidden };
  }, [map, styled, scene, atlas]);
}

function say(map: LiveMap, id: string, cut: boolean): void {
  map.setFeatureState({ source: 'marks', id }, { cut });
}

function wholeAgain(atlas: Atlas, ids: readonly string[]): readonly (readonly [string, Pieces])[] {
  const asked = new Set(ids);
  return layOut(atlas).strokes.flatMap(({ id, path }) => (asked.has(id) ? [[id, [path]] as const] : []));
}

function redraw(map: LiveMap, lines: ReadonlyMap<string, Pieces>): void {
  const update = [...lines].map(([id, pieces]) => ({ id, newGeometry: linesOf(pieces) }));
  void map.getSource<GeoJSONSource>('strokes')?.updateData({ update });
}

/** How far from its line a mark may lie, in world units. */
const OFF = 0.2;

/** Ids of marks on the parts of lines that lie beyond a gate. */
function marksBeyond(atlas: Atlas, { cut }: Words, unproject: (pixel: XY) => XY): ReadonlySet<string> {
  const drawn = new Map([...cut].map(([id, path]) => [id, path.map(unproject)] as const));
  return new Set(
    layOut(atlas).marks.flatMap(({ id, stroke, at }) => {
      const path = drawn.get(stroke);
      return path && !isOnPath(path, at, OFF) ? [id] : [];
    }),
  );
}
