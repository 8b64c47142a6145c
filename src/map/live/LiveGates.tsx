/** Gates on the live map: buttons where lines leave the picture. They step aside while the map moves. */
import type { Map as LiveMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { placeMeets } from '../../domain/filter';
import { layOut, pointOf, type XY } from '../../domain/geometry';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasStore } from '../../state/hooks';
import type { Edge } from '../edgeGates';
import { fit, type Frame } from '../frame';
import { MapIcon, type MapIconName } from '../MapIcon';
import type { GateLabel } from '../sketch/gateLabels';
import type { Scene } from '../sketch/scene';
import { moveTo } from './camera';

interface LiveGatesProps {
  readonly map: LiveMap;
  readonly scene: Scene;
}

const NARROW = 640;
const CLOSEST = 3.2;
const icons: Readonly<Record<Edge, MapIconName>> = { left: 'left', right: 'right', top: 'up', bottom: 'down' };

/** All gates of a scene. */
export function LiveGates({ map, scene: { frame, gates } }: LiveGatesProps) {
  return (
    <div className="map-gates" data-narrow={frame.width < NARROW}>
      {gates.map((label) => (
        <Gate key={label.gate.id} label={label} frame={frame} map={map} />
      ))}
    </div>
  );
}

function Gate({ label, frame, map }: { readonly label: GateLabel; readonly frame: Frame; readonly map: LiveMap }) {
  const { gate } = label;
  const speech = useSpeech();
  const atlas = useAtlas();
  const store = useAtlasStore();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (ref.current) place(ref.current, label, frame);
  });
  const go = (): void => {
    const points = pointsRound(atlas, gate.place);
    const target = fit(points, frame.width, frame.height, CLOSEST);
    if (!target) return;
    // The button goes while the map moves; whoever pressed it stays on the map.
    map.getCanvas().focus({ preventScroll: true });
    moveTo(map, target, store.getState().view.motion);
    const { zoom, center } = target;
    store.getState().actions.moveCamera({
      zoom: Number(zoom.toFixed(2)),
      lat: Number(center[1].toFixed(2)),
      lng: Number(center[0].toFixed(2)),
    });
  };
  return (
    <button
      type="button"
      ref={ref}
      className="map-gate"
      data-edge={gate.edge}
      data-ends={gate.ends}
      onClick={go}
      title={speech.t('gate.go', { place: atlas.places[gate.place]?.name ?? gate.place })}
    >
      <MapIcon name={icons[gate.edge]} />
      <span>
        <b>{label.text}</b>
        <small>{speech.t('gate.routes', { n: gate.routes })}</small>
      </span>
    </button>
  );
}

/** A place with the near ends of the lines that lead there; a region with all its places. */
function pointsRound(atlas: Parameters<typeof layOut>[0], id: string): readonly XY[] {
  const ends = new Set(Object.values(atlas.legs).flatMap((leg) => [leg.origin, leg.destination]));
  const places = [...ends].filter((end) => atlas.places[end]?.kind !== 'region' && placeMeets(atlas, end, [id]));
  const points = (places.length > 0 ? places : [id]).flatMap((end): XY[] => {
    const point = pointOf(atlas, end);
    return point ? [point] : [];
  });
  const gates = layOut(atlas).gates.filter(
    (gate) =>
      !gate.near &&
      gate.legs.some(
        (leg) => places.includes(atlas.legs[leg]?.destination ?? '') || places.includes(atlas.legs[leg]?.origin ?? ''),
      ),
  );
  return [...points, ...gates.map((gate) => gate.at)];
}

/** Stands on its rule at the edge, inside the frame. */
function place(element: HTMLElement, { gate, box }: GateLabel, { width, height }: Frame): void {
  const { offsetWidth: w, offsetHeight: h } = element;
  if (box) {
    element.style.transform = `translate(${Math.round(Math.min(box.x, width - w - 4))}px, ${Math.round(box.y)}px)`;
    return;
  }
  const [x, y] = gate.at;
  const upright = gate.edge === 'left' || gate.edge === 'right';
  const span = gate.reach * 2;
  element.style.setProperty('--reach', `${Math.max(span, h)}px`);
  const left = upright
    ? gate.edge === 'right'
      ? Math.min(x, width - w - 4)
      : Math.max(x - w, 4)
    : Math.min(Math.max(x - w / 2, 4), width - w - 4);
  const top = upright
    ? Math.min(Math.max(y - h / 2, 4), height - h - 4)
    : gate.edge === 'bottom'
      ? Math.min(y, height - h - 4)
      : Math.max(y - h, 4);
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
