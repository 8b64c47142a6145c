/** The cut-out of the inset "where routes begin, by province". */
import { mercator, type XY } from '../domain/geometry';
import type { Frame } from './frame';

/** Size of the inset with its title line, in pixels. */
export const insetSize = { width: 290, height: 276 } as const;
const TITLE = 26;
const center = [126.2, 40.4] as const;

/** What the drawing shows, and its middle in world units. */
export const insetFrame: Frame & { readonly middle: XY } = {
  width: insetSize.width,
  height: insetSize.height - TITLE,
  center,
  zoom: 3.95,
  middle: mercator(center),
};
