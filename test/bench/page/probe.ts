/** Times a change on a live map by its pixels: a change that is not on the screen has not happened. */
import type { Map as LiveMap } from 'maplibre-gl';
import { probes } from '../syntheticAtlas';

/** Pixels read round the point of a probe: the line with its casing crosses them in the middle. */
const WIDE = 5;
const HIGH = 9;
/** Difference of a colour channel that the eye would not see. */
const NEAR = 10;

/** Resolves when the map has nothing left to do. */
export async function settled(map: LiveMap): Promise<void> {
  await map.once('idle');
}

function pixelsNow(map: LiveMap): Uint8Array {
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2');
  const pixels = new Uint8Array(probes.length * WIDE * HIGH * 4);
  const bound: WebGLFramebuffer | null = gl?.getParameter(gl.FRAMEBUFFER_BINDING) ?? null;
  gl?.bindFramebuffer(gl.FRAMEBUFFER, null);
  for (const [index, { at }] of probes.entries()) {
    const { x, y } = map.project([at[0], at[1]]);
    const [left, bottom] = [Math.round(x) - (WIDE >> 1), canvas.height - Math.round(y) - (HIGH >> 1)];
    gl?.readPixels(left, bottom, WIDE, HIGH, gl.RGBA, gl.UNSIGNED_BYTE, pixels, index * WIDE * HIGH * 4);
  }
  gl?.bindFramebuffer(gl.FRAMEBUFFER, bound);
  return pixels;
}

/** The probes' pixels in the next frame, read while it is on the canvas. */
export async function nextPixels(map: LiveMap): Promise<Uint8Array> {
  const pixels = new Promise<Uint8Array>((resolve) => {
    map.once('render', () => resolve(pixelsNow(map)));
  });
  map.triggerRepaint();
  return pixels;
}

/** Whether two readings look alike. */
export const isAlike = (one: Uint8Array, other: Uint8Array): boolean =>
  one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= NEAR);

/** Milliseconds from `act` to the first frame whose probes look like `wanted`. Waits for the next frame before it starts the clock. */
export async function timeTo(map: LiveMap, wanted: Uint8Array, act: () => void): Promise<number> {
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
  return new Promise((resolve) => {
    const start = performance.now();
    const look = (): void => {
      if (!isAlike(pixelsNow(map), wanted)) return;
      map.off('render', look);
      resolve(performance.now() - start);
    };
    map.on('render', look);
    act();
  });
}
