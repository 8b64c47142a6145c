/** Lines of the live map that end at a gate. The layout draws them whole; they are cut while the map rests and whole while it moves. */
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Atlas } from '../../domain/atlas';
import { layOut, type XY } from '../../domain/geometry';
import { useAtlas } from '../../state/hooks';
import { unprojector } from '../frame';
import { lineOf } from '../layers/data';
import { isOnPath, type Words } from '../sketch/scene';

/** Cuts the lines of a scene on a map, until the next scene or none. `styled` counts how often the style was set anew (0: not yet). */
export function useCuts(map: LiveMap | null, styled: number, scene: Words | null): void {
  const atlas = useAtlas();
  useEffect(() => {
    if (!map || styled === 0 || !scene || scene.cut.size === 0) return undefined;
    const unproject = unprojector(scene.frame);
    const cut = new Map([...scene.cut].map(([id, path]) => [id, path.map(unproject)] as const));
    redraw(map, cut);
    const hidden = marksBeyond(atlas, cut);
    for (const id of hidden) map.setFeatureState({ source: 'marks', id }, { cut: true });
    return () => {
      // The map may be gone, or its style on the way out.
      if (!map.getSource('strokes')) return;
      redraw(map, wholeLines(atlas, cut));
      for (const id of hidden) map.setFeatureState({ source: 'marks', id }, { cut: false });
    };
  }, [map, styled, scene, atlas]);
}

type Lines = ReadonlyMap<string, readonly XY[]>;

const wholeLines = (atlas: Atlas, cut: Lines): Lines =>
  new Map(layOut(atlas).strokes.flatMap(({ id, path }) => (cut.has(id) ? [[id, path] as const] : [])));

function redraw(map: LiveMap, lines: Lines): void {
  void map
    .getSource<GeoJSONSource>('strokes')
    ?.updateData({ update: [...lines].map(([id, path]) => ({ id, newGeometry: lineOf(path) })) });
}

/** Ids of marks on the parts that are cut off. */
const marksBeyond = (atlas: Atlas, cut: Lines): readonly string[] =>
  layOut(atlas).marks.flatMap(({ id, stroke, at }) => {
    const path = cut.get(stroke);
    return path && !isOnPath(path, at, MARK) ? [id] : [];
  });

/** How far from the middle of its line a mark may lie, in world units. */
const MARK = 0.2;
