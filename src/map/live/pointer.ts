/** Pointer and keys on the live map. What they do is an action of the store; nothing is decided here twice. */
import type { Map as LiveMap, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { XY } from '../../domain/geometry';
import { selectRoutes } from '../../domain/filter';
import { useAtlasStore } from '../../state/hooks';
import type { AtlasState } from '../../state/store';
import { zooms } from '../../theme';
import { hitsAt, hoverOf, legsAt, type Hit } from '../hits';
import type { Look } from '../looks';
import { isStill, liveFrame, reportCamera } from './camera';

const HOVER_DELAY = 120;
const KEY_STEP = 90;
/** Enter opens the nearest route within this many pixels of the middle. */
const KEY_REACH = 400;

function legsNear(
  state: AtlasState,
  map: LiveMap,
  looks: ReadonlyMap<string, Look>,
  point: XY,
  reach?: number,
): { readonly legs: string[]; readonly hits: Hit[] } {
  const hits = hitsAt(state.atlas, looks, liveFrame(map), point, reach);
  return { hits, legs: legsAt(state.atlas, hits, selectRoutes(state.atlas, state.view.filter).legs) };
}

/** Opens what one leg stands for: the leg, or the whole route where the line is a trunk of many legs. */
function openOne(state: AtlasState, leg: string, hit: Hit | undefined): void {
  const route = state.atlas.legs[leg]?.routes[0];
  if (hit && hit.stroke.legs.length > 1 && route !== undefined) state.actions.openRoute(route);
  else state.actions.openLeg(leg);
}

/** Wires a map. `looks` are read at the time of the event; `onPoint` gets the pointer for the hover card, null when it left. */
export function usePointer(
  map: LiveMap | null,
  looks: ReadonlyMap<string, Look>,
  onPoint: (point: XY | null) => void,
): void {
  const store = useAtlasStore();
  const latest = useRef({ looks, onPoint });
  useEffect(() => {
    latest.current = { looks, onPoint };
  });
  useEffect(() => {
    if (!map) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let hasMet = false;
    const rest = (): void => {
      clearTimeout(timer);
      store.getState().actions.setHover(null);
      latest.current.onPoint(null);
      map.getCanvas().style.cursor = '';
    };
    const move = ({ point }: MapMouseEvent): void => {
      const state = store.getState();
      const { legs } = legsNear(state, map, latest.current.looks, [point.x, point.y]);
      const [leg] = legs;
      if (leg === undefined) return rest();
      map.getCanvas().style.cursor = 'pointer';
      clearTimeout(timer);
      const show = (): void => {
        state.actions.setHover(hoverOf(state.atlas, leg, state.view.selection));
        latest.current.onPoint([point.x, point.y]);
      };
      if (state.hover?.leg === leg) show();
      else timer = setTimeout(show, HOVER_DELAY);
    };
    const click = ({ point, originalEvent }: MapMouseEvent): void => {
      // The second click of a double one; it would choose among what the first has just opened.
      if (originalEvent.detail > 1) return;
      const state = store.getState();
      const { legs, hits } = legsNear(state, map, latest.current.looks, [point.x, point.y]);
      const [first] = legs;
      hasMet = legs.length > 0;
      rest();
      if (legs.length > 1) state.actions.setChooser({ legs, at: [point.x, point.y] });
      else if (first !== undefined) openOne(state, first, hits[0]);
      else if (state.chooser) state.actions.setChooser(null);
      else if (state.view.selection.route) state.actions.closeRoute();
    };
    // A double click on a line opens it, and does not also move the map from under it.
    const doubled = (event: MapMouseEvent): void => {
      if (hasMet) event.preventDefault();
    };
    const settled = (event: { originalEvent?: unknown }): void => {
      if (event.originalEvent) reportCamera(map, store.getState());
    };
    const key = (event: KeyboardEvent): void => {
      if (pressKey(event, map, store.getState(), latest.current.looks)) event.preventDefault();
    };
    const box = map.getCanvas();
    map.on('mousemove', move);
    map.on('mouseout', rest);
    map.on('dragstart', rest);
    map.on('click', click);
    map.on('dblclick', doubled);
    map.on('moveend', settled);
    box.addEventListener('keydown', key);
    return () => {
      clearTimeout(timer);
      map.off('mousemove', move);
      map.off('mouseout', rest);
      map.off('dragstart', rest);
      map.off('click', click);
      map.off('dblclick', doubled);
      map.off('moveend', settled);
      box.removeEventListener('keydown', key);
    };
  }, [map, store]);
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One key on the focused map. True when it meant something. */
function pressKey(event: KeyboardEvent, map: LiveMap, state: AtlasState, looks: ReadonlyMap<string, Look>): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey) return false;
  const arrow = arrows[event.key];
  if (arrow) {
    map.panBy(
      [arrow[0] * KEY_STEP, arrow[1] * KEY_STEP],
      { animate: !isStill(state.view.motion), duration: 200 },
      { originalEvent: event },
    );
    return true;
  }
  switch (event.key) {
    case '+':
    case '=':
      zoomBy(map, 0.5, state, event);
      return true;
    case '-':
      zoomBy(map, -0.5, state, event);
      return true;
    case '0':
      state.actions.fly('home');
      return true;
    case 'Enter': {
      const { clientWidth, clientHeight } = map.getContainer();
      const { legs, hits } = legsNear(state, map, looks, [clientWidth / 2, clientHeight / 2], KEY_REACH);
      if (legs[0] !== undefined) openOne(state, legs[0], hits[0]);
      return legs.length > 0;
    }
    case 'Escape':
      if (state.chooser) state.actions.setChooser(null);
      else if (state.view.selection.route) state.actions.closeRoute();
      else return false;
      return true;
    default:
      return false;
  }
}

/** Zooms by some levels, within the cap. `event` marks the move as the reader's own. */
export function zoomBy(map: LiveMap, by: number, state: AtlasState, event: Event): void {
  const zoom = Math.min(Math.max(map.getZoom() + by, zooms.min), zooms.max);
  map.easeTo({ zoom, duration: isStill(state.view.motion) ? 0 : 200 }, { originalEvent: event });
}
