/** Four ways to filter the same lines: as the app does it, with the app's lines alone, by `setFilter` on the app's own layers, and by `setFilter` on one plain layer. */
import * as maplibregl from 'maplibre-gl';
import type { FilterSpecification, GeoJSONSource, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createRoot } from 'react-dom/client';
import { MapProvider, useMap } from 'react-map-gl/maplibre';
import type { Atlas } from '../../../src/domain/atlas';
import { selectRoutes } from '../../../src/domain/filter';
import { layOut } from '../../../src/domain/geometry';
import { defaultView, emptyFilter } from '../../../src/domain/view';
import { en } from '../../../src/i18n/en';
import { speechOf } from '../../../src/i18n/messages';
import { SpeechProvider } from '../../../src/i18n/speech';
import { AtlasMap } from '../../../src/map/AtlasMap';
import basemapUrl from '../../../src/map/basemap/basemap.topo.json?url';
import { frameOf } from '../../../src/map/frameOf';
import { styleOf } from '../../../src/map/layers';
import { groundData, routeData, type Basemap } from '../../../src/map/layers/data';
import { circleImage, markImage, RATIO } from '../../../src/map/live/images';
import { viewData } from '../../../src/map/live/viewData';
import { isShown, looksOf, type Look } from '../../../src/map/looks';
import { sceneOf } from '../../../src/map/sketch/scene';
import { AtlasProvider } from '../../../src/state/hooks';
import { createAtlasStore } from '../../../src/state/store';
import { light } from '../../../src/theme';
import { familyOf, probes } from '../syntheticAtlas';

/** A live map and how to ask it for the lines of one of the two probes' decades. */
export interface Subject {
  readonly map: maplibregl.Map;
  readonly show: (probe: number) => void;
  /** What the map's own guards gave up for, if they did. */
  readonly gaveUp: () => string | null;
}

const speech = speechOf('en', en);
const view = defaultView('en');
const rests = (): void => undefined;
const nothingElse = { selection: view.selection, hover: null, overview: true };
const eraOf = (probe: number): string => `${probes[probe]?.start ?? ''}s`;

/** The app's own map, store and hooks; a change is an action of the store. Resolves when the map says it is ready. */
export function openApp(atlas: Atlas, box: HTMLElement): Promise<Subject> {
  const unused = (): Promise<never> => Promise.reject(new Error('The bench has all words already.'));
  const store = createAtlasStore({ atlas, view, base: './', loaders: { atlas: unused, evidence: unused } });
  let gaveUp: string | null = null;
  return new Promise((resolve) => {
    const ready = (map: maplibregl.Map): void =>
      resolve({
        map,
        gaveUp: () => gaveUp,
        show: (probe) => store.getState().actions.setFilter({ eras: [eraOf(probe)] }),
      });
    createRoot(box).render(
      <AtlasProvider store={store}>
        <SpeechProvider speech={speech}>
          <MapProvider>
            <AppMap
              width={box.clientWidth}
              height={box.clientHeight}
              onReady={ready}
              onFail={(failure) => void (gaveUp = failure)}
            />
          </MapProvider>
        </SpeechProvider>
      </AtlasProvider>,
    );
  });
}

interface AppMapProps {
  readonly width: number;
  readonly height: number;
  readonly onReady: (map: maplibregl.Map) => void;
  readonly onFail: (failure: string) => void;
}

function AppMap({ width, height, onReady, onFail }: AppMapProps) {
  const { default: reference } = useMap();
  const ready = (): void => {
    if (reference) onReady(reference.getMap());
  };
  return <AtlasMap width={width} height={height} cooperative={false} onRest={rests} onReady={ready} onFail={onFail} />;
}

function openStyle(atlas: Atlas, box: HTMLElement, style: StyleSpecification): maplibregl.Map {
  const { center, zoom } = frameOf(atlas, view, box.clientWidth, box.clientHeight);
  maplibregl.setWorkerUrl(workerUrl);
  const map = new maplibregl.Map({
    container: box,
    style,
    center: [center[0], center[1]],
    zoom,
    renderWorldCopies: false,
    maxPitch: 0,
    attributionControl: false,
    fadeDuration: 180,
  });
  map.setMissingStyleImageResolver((id) => {
    const mark = markImage(id);
    const image = mark ?? circleImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: RATIO, sdf: mark !== null });
  });
  return map;
}

/** Which strokes a decade shows, as a filter on `key`: by their names at our own size, by the family that goes with the decade else. */
function filterFor(atlas: Atlas, probe: number, own: boolean, key: 'id' | 'stroke'): FilterSpecification {
  if (!own) return ['==', ['get', 'family'], familyOf(probes[probe]?.start ?? 0)];
  const looks = looksOf(atlas, selectRoutes(atlas, { ...emptyFilter, eras: [eraOf(probe)] }), nothingElse);
  const shown = [...looks].filter(([, look]) => isShown(look)).map(([id]) => id);
  return ['match', ['get', key], shown, true, false] as unknown as FilterSpecification;
}

const filtersOf = (layer: LayerSpecification): FilterSpecification | undefined =>
  'filter' in layer ? layer.filter : undefined;

async function styleFor(atlas: Atlas): Promise<StyleSpecification> {
  const answer = await fetch(basemapUrl);
  return styleOf(
    { ground: groundData((await answer.json()) as Basemap), ...routeData(atlas) },
    light,
    new URL('./', document.baseURI).href,
  );
}

/** The app's layers with nothing that changes but lines and marks, or with the words and circles of the first view. */
async function openLayers(
  atlas: Atlas,
  box: HTMLElement,
  words: boolean,
): Promise<{ readonly map: maplibregl.Map; readonly style: StyleSpecification }> {
  const style = await styleFor(atlas);
  const map = openStyle(atlas, box, style);
  await map.once('load');
  if (words) {
    const frame = frameOf(atlas, view, box.clientWidth, box.clientHeight);
    const scene = sceneOf(atlas, view, selectRoutes(atlas, view.filter), frame, speech, { labels: true });
    for (const [source, data] of Object.entries(viewData(scene, light)))
      void map.getSource<GeoJSONSource>(source)?.setData(data);
  }
  return { map, style };
}

/** The app's layers; a change is one `setFilter` for each layer of lines and marks. */
export async function openSetFilter(atlas: Atlas, box: HTMLElement, own: boolean, words: boolean): Promise<Subject> {
  const { map, style } = await openLayers(atlas, box, words);
  const layers = style.layers.filter(
    (layer) => 'source' in layer && (layer.source === 'strokes' || layer.source === 'marks'),
  );
  return {
    map,
    gaveUp: () => null,
    show: (probe) => {
      const [strokes, marks] = [filterFor(atlas, probe, own, 'id'), filterFor(atlas, probe, own, 'stroke')];
      for (const layer of layers) {
        const [before, asked] = [filtersOf(layer), 'source' in layer && layer.source === 'marks' ? marks : strokes];
        map.setFilter(layer.id, before === undefined ? asked : (['all', before, asked] as FilterSpecification));
      }
    },
  };
}

/** The app's layers; a change says how each line looks now, as the app does, and moves no word. */
export async function openLooks(atlas: Atlas, box: HTMLElement): Promise<Subject> {
  const { map } = await openLayers(atlas, box, false);
  const { marks } = layOut(atlas);
  let before: ReadonlyMap<string, Look> = new Map();
  const show = (probe: number): void => {
    const looks = looksOf(atlas, selectRoutes(atlas, { ...emptyFilter, eras: [eraOf(probe)] }), nothingElse);
    const isNew = (stroke: string): boolean => before.get(stroke) !== looks.get(stroke);
    for (const [id, look] of looks) if (isNew(id)) map.setFeatureState({ source: 'strokes', id }, { look });
    for (const { id, stroke } of marks)
      if (isNew(stroke)) map.setFeatureState({ source: 'marks', id }, { look: looks.get(stroke) ?? 'out' });
    before = looks;
  };
  return { map, show, gaveUp: () => null };
}

/** The app's ground and one layer of plain lines: what a change costs where nothing else is drawn. */
export async function openPlain(atlas: Atlas, box: HTMLElement, own: boolean): Promise<Subject> {
  const style = await styleFor(atlas);
  const ground = style.layers.filter(
    (layer) => !('source' in layer) || ['countries', 'provinces', 'lakes', 'outlines'].includes(layer.source),
  );
  const line: LayerSpecification = {
    id: 'plain',
    type: 'line',
    source: 'strokes',
    paint: { 'line-color': light.ink, 'line-width': 1.6 },
  };
  const map = openStyle(atlas, box, { ...style, layers: [...ground, line] });
  await map.once('load');
  return { map, gaveUp: () => null, show: (probe) => void map.setFilter('plain', filterFor(atlas, probe, own, 'id')) };
}
