/** Brings the view to the live map: looks as feature state (no tile is made again), words and circles as small sources. */
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as LiveMap } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import type { Atlas } from '../../domain/atlas';
import { layOut } from '../../domain/geometry';
import { useAtlas, useAtlasState, useVisible } from '../../state/hooks';
import type { Theme } from '../../theme';
import type { LivingSource } from '../layers';
import { gapOpacity, nameOpacity } from '../layers/words';
import { askedStrokes, hideOthers, looksOf, type Look } from '../looks';
import type { Words } from '../sketch/words';
import { atlasNames, type Labels } from './atlasNames';
import { useAlone } from '../useAlone';
import { labelledIn, viewData } from './viewData';

/** Looks of all strokes and dots in the present view, hover included. `overview`: the map shows it from afar. */
export function useLooks(overview: boolean): ReadonlyMap<string, Look> {
  const atlas = useAtlas();
  const visible = useVisible();
  const selection = useAtlasState((state) => state.view.selection);
  const hover = useAtlasState((state) => state.hover);
  const alone = useAlone();
  return useMemo(() => {
    const looks = looksOf(atlas, visible, { selection, hover, overview });
    return alone ? hideOthers(looks, askedStrokes(atlas, visible, selection)) : looks;
  }, [atlas, visible, selection, hover, alone, overview]);
}

/**
 * Paints the view onto a map. `styled` counts how often its style was set anew, so that all must be said again (0: not yet);
 */
export function usePaint(
  map: LiveMap | null,
  styled: number,
  theme: Theme,
  scene: Words | null,
  looks: ReadonlyMap<string, Look>,
  labels: Labels,
): void {
  const atlas = useAtlas();
  const said = useRef<{ readonly styled: number; readonly looks: ReadonlyMap<string, Look> } | null>(null);
  useEffect(() => {
    if (!map || styled === 0) return;
    sayLooks(map, atlas, looks, said.current?.styled === styled ? said.current.looks : null);
    said.current = { styled, looks };
  }, [map, styled, atlas, looks]);

  const hover = useAtlasState((state) => state.hover);
  useEffect(() => {
    // A line under the pointer stands alone: the names of the grey ones step back with them.
    if (!map || styled === 0) return;
    for (const layer of ['names', 'names-beside'])
      map.setPaintProperty(layer, 'text-opacity', nameOpacity(hover !== null));
    map.setPaintProperty('name-gaps', 'line-opacity', gapOpacity(hover !== null));
  }, [map, styled, hover]);

  const lang = useAtlasState((state) => state.view.lang);
  const written = useRef<{ readonly styled: number; readonly texts: Map<LivingSource, string> } | null>(null);
  useEffect(() => {
    if (!map || styled === 0 || !scene) return;
    if (written.current?.styled !== styled) written.current = { styled, texts: new Map() };
    const content = {
      ...viewData(scene, theme),
      'atlas-names': atlasNames(labels, lang, labelledIn(scene, atlas), scene),
    };
    for (const [source, data] of Object.entries(content) as [LivingSource, FeatureCollection][])
      setData(map, source, data, written.current.texts);
  }, [map, styled, scene, theme, atlas, lang, labels]);

  const route = useAtlasState((state) => state.view.selection.route);
  const to = useAtlasState((state) => state.view.filter.to);
  useEffect(() => {
    if (!map || styled === 0) return;
    const open = atlas.routes.find((one) => one.id === route);
    sayFocus(map, atlas, new Set([...(open ? [...open.from, ...open.via, ...open.to] : []), ...to]));
  }, [map, styled, atlas, route, to]);
}

/** Gives a source its content unless it has it already: each giving lays out tiles and places all words again. */
function setData(map: LiveMap, source: LivingSource, data: FeatureCollection, given: Map<LivingSource, string>): void {
  const text = JSON.stringify(data);
  if (given.get(source) === text) return;
  given.set(source, text);
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}

function sayLooks(
  map: LiveMap,
  atlas: Atlas,
  looks: ReadonlyMap<string, Look>,
  before: ReadonlyMap<string, Look> | null,
): void {
  const { strokes, marks, dots } = layOut(atlas);
  const changed = (stroke: string): boolean => before?.get(stroke) !== looks.get(stroke);
  for (const { id, evidence } of strokes)
    if (changed(id)) {
      const look = looks.get(id) ?? 'out';
      map.setFeatureState({ source: 'strokes', id }, { look });
      if (evidence === 'inferred') map.setFeatureState({ source: 'line-dots', id }, { look });
    }
  for (const mark of marks)
    if (changed(mark.stroke))
      map.setFeatureState({ source: 'marks', id: mark.id }, { look: looks.get(mark.stroke) ?? 'out' });
  for (const { id } of dots)
    if (changed(id)) map.setFeatureState({ source: 'dots', id }, { look: looks.get(id) ?? 'out' });
}

/** Countries of the open route or the filter stand out from the ground. */
function sayFocus(map: LiveMap, atlas: Atlas, focus: ReadonlySet<string>): void {
  for (const place of Object.values(atlas.places)) {
    if (place.kind === 'country' && place.iso)
      map.setFeatureState({ source: 'countries', id: place.iso }, { focus: focus.has(place.id) });
  }
}
