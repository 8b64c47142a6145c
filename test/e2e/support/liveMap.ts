/** Finds lines on the live map: where the layout puts them for the address that the page shows. */
import type { Page } from '@playwright/test';
import { selectRoutes } from '../../../src/domain/filter';
import { layOut, type XY } from '../../../src/domain/geometry';
import { isOverview, projector } from '../../../src/map/frame';
import { frameOf } from '../../../src/map/frameOf';
import { hitsAt, legsAt } from '../../../src/map/hits';
import { looksOf } from '../../../src/map/looks';
import { decodeView, knownIdsOf } from '../../../src/state/url';
import { atlasIn } from './reading';

/** A spot of the window where one leg of `route` and nothing else lies under the pointer. Throws when there is none. */
export async function spotOn(page: Page, route: string): Promise<{ readonly x: number; readonly y: number }> {
  const atlas = atlasIn('en');
  const { pathname, search, hash } = new URL(page.url());
  const { view } = decodeView({ pathname, search, hash }, knownIdsOf(atlas));
  const visible = selectRoutes(atlas, view.filter);
  const box = await page.locator('.map-stage canvas').boundingBox();
  if (!box) throw new Error('There is no live map on the page.');
  const frame = frameOf(atlas, view, Math.round(box.width), Math.round(box.height));
  const looks = looksOf(atlas, visible, { selection: view.selection, hover: null, overview: isOverview(frame) });
  const strokes = layOut(atlas).strokes.filter(({ legs }) => legs.some((leg) => atlas.legs[leg]?.routes[0] === route));
  for (const [x, y] of strokes.flatMap((stroke): XY[] => stroke.path.map(projector(frame)))) {
    const under = legsAt(atlas, hitsAt(atlas, looks, frame, [x, y]), visible.legs);
    if (under.length !== 1 || !atlas.legs[under[0] ?? '']?.routes.includes(route)) continue;
    const spot = { x: box.x + x, y: box.y + y };
    const isFree = await page.evaluate(
      ({ x: left, y: top }) => document.elementFromPoint(left, top)?.tagName === 'CANVAS',
      spot,
    );
    if (isFree) return spot;
  }
  throw new Error(`No part of ${route} lies free on the map.`);
}
