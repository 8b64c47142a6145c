/** Gates on the live map: buttons where lines leave the picture. They step aside while the map moves. */
import type { Map as LiveMap } from 'maplibre-gl';
import { useLayoutEffect, useRef } from 'react';
import { placeMeets } from '../../domain/filter';
import { layOut, pointOf, type XY } from '../../domain/geometry';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useAtlasStore } from '../../state/hooks';
import { fit } from '../fit';
import type { Frame } from '../frame';
import { gateIcons, MapIcon } from '../MapIcon';
import type { GateLabel } from '../sketch/gateLabels';
import { pathData } from '../sketch/pathData';
import type { Words } from '../sketch/words';
import { moveTo } from './camera';

interface LiveGatesProps {
  readonly map: LiveMap;
  readonly scene: Words;
}

const CLOSEST = 3.2;
/** All gates of a scene. */
export function LiveGates({ map, scene: { frame, gates } }: LiveGatesProps) {
  return (
    <div className="map-gates">
      <svg width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
        <path d={pathData(gates.flatMap(({ gate }) => gate.rules))} />
      </svg>
      {gates.map((label) => (
        <Gate key={label.gate.place} label={label} frame={frame} map={map} />
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
  useLayoutEffect(() => {
    if (ref.current) place(ref.current, label);
  }, [label]);
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
      data-boxed={label.boxed}
      onClick={go}
      title={speech.t('gate.go', { place: atlas.places[gate.place]?.name ?? gate.place })}
    >
      {label.boxed ? <MapIcon name={gateIcons[gate.edge]} /> : null}
      <span>
        <b>{label.text}</b>
        {label.count ? <small>{label.count}</small> : null}
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

/** Least height of a button; the words of a gate with a rule are lower. */
const TARGET = 24;
const PADDING = 6;

/** Stands where the scene has made room for its words. */
function place(element: HTMLElement, { box, boxed }: GateLabel): void {
  const [x, y] = boxed ? [box.x, box.y] : [box.x - PADDING, box.y + (box.height - TARGET) / 2];
  element.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  element.style.inlineSize = boxed ? `${box.width}px` : '';
  element.style.blockSize = boxed ? `${box.height}px` : '';
}
