import type { Camera } from '../../domain/view';

/** Zoom steps an address may ask for. The most is the map's cap; the least that shows anything depends on the frame. */
const zoomLimits = { min: 0, max: 5 } as const;

const part = String.raw`(-?\d{1,3}(?:\.\d{1,7})?)`;
const cameraText = new RegExp(`^${part}/${part}/${part}(?:/${part}){0,2}$`, 'u');

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits + 0;
const wrap = (lng: number): number => ((((lng + 180) % 360) + 360) % 360) - 180;

/**
 * A camera as precise as an address writes it: zoom within `zoomLimits` to 2 decimals, degrees to the decimals that
 * are one pixel at that zoom (the formula of MapLibre's hash), longitude in [-180, 180).
 * null when a number is not finite or the latitude is beyond a pole.
 */
export function normalCamera(camera: Camera | null): Camera | null {
  if (!camera || !Number.isFinite(camera.zoom + camera.lng) || !(Math.abs(camera.lat) <= 90)) return null;
  const zoom = round(Math.min(Math.max(camera.zoom, zoomLimits.min), zoomLimits.max), 2);
  const digits = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return { zoom, lat: round(camera.lat, digits), lng: round(wrap(round(camera.lng, digits)), digits) };
}

/** Reads `zoom/lat/lng[/bearing[/pitch]]`, plain decimals only; the map has no bearing or pitch, so these are dropped. */
export function readCamera(text: string): Camera | null {
  const [, zoom, lat, lng] = cameraText.exec(text) ?? [];
  return zoom === undefined ? null : normalCamera({ zoom: Number(zoom), lat: Number(lat), lng: Number(lng) });
}

/** `zoom/lat/lng` of a normal camera. */
export function writeCamera({ zoom, lat, lng }: Camera): string {
  return [zoom, lat, lng].join('/');
}
