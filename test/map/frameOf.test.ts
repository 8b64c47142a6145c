import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { layOut, pointOf } from '../../src/domain/geometry';
import { defaultView, emptyFilter, emptySelection } from '../../src/domain/view';
import { ringOf } from '../../src/map/FocusRing';
import { isOverview, projector, startFrame, type Frame } from '../../src/map/frame';
import { frameOf } from '../../src/map/frameOf';
import { landPartOf } from '../../src/map/land';
import { mapAtlas } from './mapAtlas';

describe('frames', () => {
  it('open on 15 W to 158 E, 40 N in the middle', () => {
    const { center, zoom } = startFrame(1060, 618);
    const half = 1060 / 2 / ((512 * 2 ** zoom) / 360);
    expect(center[0] - half).toBeCloseTo(-15, 6);
    expect(center[0] + half).toBeCloseTo(158, 6);
    expect(center[1]).toBe(40);
  });

  it('never leave the zooms of the atlas', () => {
    for (const route of mapAtlas.routes) {
      for (const [width, height] of [
        [1060, 618],
        [390, 430],
        [320, 232],
      ] as const) {
        const { zoom } = frameOf(
          mapAtlas,
          { ...defaultView(), selection: { ...emptySelection, route: route.id } },
          width,
          height,
        );
        expect(zoom).toBeGreaterThanOrEqual(1.4);
        expect(zoom).toBeLessThanOrEqual(5);
      }
    }
  });

  it('hold every point of the open route', () => {
    const frame = frameOf(
      mapAtlas,
      { ...defaultView(), selection: { ...emptySelection, route: 'unhcr-path' } },
      1060,
      618,
    );
    for (const stroke of layOut(mapAtlas).strokes.filter((one) => one.id.startsWith('unhcr-path'))) {
      for (const [x, y] of stroke.path.map(projector(frame))) {
        expect(x > 0 && x < 1060 && y > 0 && y < 618).toBe(true);
      }
    }
  });

  it('follow the camera of the address, held to the cap', () => {
    expect(frameOf(mapAtlas, { ...defaultView(), camera: { zoom: 9, lat: 38, lng: 127 } }, 800, 500)).toMatchObject({
      zoom: 5,
      center: [127, 38],
    });
  });
});

describe('frames of chosen destinations', () => {
  const { atlas } = loadData('geodata').editions.en;
  const framed = (to: string, width = 1060, height = 610): Frame =>
    frameOf(atlas, { ...defaultView(), filter: { ...emptyFilter, to: [to] } }, width, height);
  const placeIn = (frame: Frame, place: string) => projector(frame)(pointOf(atlas, place) ?? [0, 0]);

  it('leave room on the side from which the lines come', () => {
    // From the east to Britain, from west and south to Korea, from the south to Russia.
    expect(placeIn(framed('gbr'), 'gbr')[0]).toBeLessThan(1060 * 0.25);
    expect(placeIn(framed('kor'), 'kor')[0]).toBeGreaterThan(1060 * 0.5);
    expect(placeIn(framed('rus'), 'rus')[1]).toBeLessThan(610 * 0.3);
    // Over the Pacific to America, which lies beyond the eastern edge.
    expect(placeIn(framed('can'), 'can')[0]).toBeGreaterThan(1060 * 0.6);
  });

  it('keep the chosen places off the legend', () => {
    const frame = framed('europe');
    const ends = Object.values(atlas.legs).map(({ destination }) => destination);
    const here = ends.filter((id) => atlas.places[id]?.region === 'europe' && atlas.places[id]?.kind !== 'region');
    expect(here.length).toBeGreaterThan(10);
    for (const [x, y] of here.map((id) => placeIn(frame, id))) expect(x < 230 && y > 610 - 220).toBe(false);
  });

  it('stay in the middle on narrow maps', () => {
    expect(placeIn(framed('gbr', 390, 430), 'gbr')[0]).toBeCloseTo(195, -1);
  });

  it('take the land of the part of the world that they look at', () => {
    expect(landPartOf(framed('usa'))).toBe('new');
    expect(landPartOf(framed('gbr'))).toBe('old');
    expect(landPartOf(startFrame(1060, 610))).toBe('old');
  });
});

describe('the ring of the keyboard', () => {
  const frame = startFrame(1060, 610);
  const round = (route: string, leg: string | null) => ringOf(mapAtlas, { route, leg, byKey: true }, frame);

  it('goes round all legs of a route, or round one', () => {
    const [whole, part] = [round('overland', null), round('overland', 'overland-1')];
    expect(whole && part && whole.width * whole.height > part.width * part.height).toBe(true);
    const project = projector(frame);
    const [x = 0, y = 0] =
      layOut(mapAtlas)
        .strokes.find(({ id }) => id === 'overland-1')
        ?.path.map(project)[3] ?? [];
    expect(part && x > part.x && x < part.x + part.width && y > part.y && y < part.y + part.height).toBe(true);
  });

  it('is never smaller than a finger, stays in the picture, and is none for lines outside it', () => {
    const korea = round('direct', null);
    expect(korea?.width).toBeGreaterThanOrEqual(26);
    const far: Frame = { ...frame, center: [-100, 40], zoom: 4 };
    expect(isOverview(far)).toBe(false);
    expect(ringOf(mapAtlas, { route: 'direct', leg: null, byKey: true }, far)).toBeNull();
    for (const { id } of mapAtlas.routes) {
      const ring = round(id, null);
      if (!ring) continue;
      expect(ring.x).toBeGreaterThanOrEqual(0);
      expect(ring.x + ring.width).toBeLessThanOrEqual(1060);
      expect(ring.y + ring.height).toBeLessThanOrEqual(610);
    }
  });
});
