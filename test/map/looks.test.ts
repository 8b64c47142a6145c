import { describe, expect, it } from 'vitest';
import { selectRoutes } from '../../src/domain/filter';
import { emptyFilter, emptySelection, type Filter } from '../../src/domain/view';
import { hitsAt, legsAt } from '../../src/map/hits';
import { projector, startFrame } from '../../src/map/frame';
import { frameOf } from '../../src/map/frameOf';
import { askedStrokes, hideOthers, looksOf, namedRoutes, type Attention } from '../../src/map/looks';
import type { Hover } from '../../src/state/store';
import { layOut, midpoint } from '../../src/domain/geometry';
import { defaultView } from '../../src/domain/view';
import { mapAtlas } from './mapAtlas';

const still: Attention = { selection: emptySelection, hover: null, overview: true };
const pointed = (leg: string): Hover => ({ route: mapAtlas.legs[leg]?.routes[0] ?? '', leg, byKey: false });
const under = (filter: Partial<Filter>, attention = still) =>
  looksOf(mapAtlas, selectRoutes(mapAtlas, { ...emptyFilter, ...filter }), attention);

describe('looks', () => {
  it('show one stroke of a trunk: the best known grade among those in view', () => {
    const looks = under({});
    expect(looks.get('trunk-1-asylum-leaving-prk-documented')).toBe('in');
    expect(looks.get('trunk-1-asylum-leaving-prk-reported')).toBe('hidden');
  });

  it('hand the trunk to the grade that stays when the other is filtered out', () => {
    const looks = under({ to: ['fra'] });
    expect(looks.get('trunk-1-asylum-leaving-prk-reported')).toBe('in');
    expect(looks.get('trunk-1-asylum-leaving-prk-documented')).toBe('hidden');
    expect(looks.get('asylum-west-1')).toBe('out');
    expect(looks.get('asylum-west-7')).toBe('in');
  });

  it('grey everything but the line pointed at', () => {
    const looks = under({}, { ...still, hover: pointed('to-canada-1') });
    expect(looks.get('to-canada-1')).toBe('hover');
    expect(looks.get('direct-1')).toBe('out');
  });

  it('lift the open leg over its route and its route over the rest', () => {
    const looks = under({}, { ...still, selection: { ...emptySelection, route: 'overland', leg: 'overland-2' } });
    expect(looks.get('overland-2')).toBe('selected');
    expect(looks.get('overland-1')).toBe('in');
    expect(looks.get('direct-1')).toBe('out');
  });

  it('keep an open route readable even when a filter leaves it out', () => {
    const looks = under({ to: ['jpn'] }, { ...still, selection: { ...emptySelection, route: 'direct' } });
    expect(looks.get('direct-1')).toBe('maybe');
  });

  it('are worked out once for a view, and anew for another', () => {
    const visible = selectRoutes(mapAtlas, emptyFilter);
    const first = looksOf(mapAtlas, visible, still);
    expect(looksOf(mapAtlas, visible, { ...still, selection: { ...emptySelection } })).toBe(first);
    expect(looksOf(mapAtlas, visible, { ...still, hover: pointed('direct-1') }).get('to-canada-1')).toBe('out');
    expect(looksOf(mapAtlas, visible, still)).toBe(first);
    expect(looksOf(mapAtlas, selectRoutes(mapAtlas, { ...emptyFilter, to: ['jpn'] }), still)).not.toEqual(first);
  });
});

describe('the others, hidden', () => {
  it('leave what the view asks for, and what the reader has open or points at', () => {
    const visible = selectRoutes(mapAtlas, { ...emptyFilter, to: ['usa'] });
    const only = askedStrokes(mapAtlas, visible, emptySelection);
    const alone = (attention: Attention) => hideOthers(looksOf(mapAtlas, visible, attention), only);
    expect(new Set(alone(still).values())).toEqual(new Set(['in', 'hidden']));
    expect(alone({ ...still, hover: pointed('direct-1') }).get('direct-1')).toBe('hover');
    const leg = { ...emptySelection, route: 'direct', leg: 'direct-1' };
    expect(alone({ ...still, selection: leg }).get('direct-1')).toBe('selected');
  });
});

describe('names', () => {
  it('stand for routes in the view only, one to a line', () => {
    const visible = selectRoutes(mapAtlas, { ...emptyFilter, to: ['usa'] });
    expect([...namedRoutes(mapAtlas, visible, looksOf(mapAtlas, visible, still), still).keys()]).toEqual(['to-usa']);
  });
});

describe('hits', () => {
  const frame = startFrame(1060, 618);
  const on = (id: string) => {
    const stroke = layOut(mapAtlas).strokes.find((one) => one.id === id);
    return projector(frame)(midpoint(stroke?.path ?? []).at);
  };

  it('find the line under a point and nothing far from lines', () => {
    expect(hitsAt(mapAtlas, under({}), frame, on('to-canada-1'))[0]?.stroke.id).toBe('to-canada-1');
    expect(hitsAt(mapAtlas, under({}), frame, [40, 600])).toEqual([]);
  });

  it('reach 8 px to each side', () => {
    const [x, y] = on('from-australia-1');
    expect(hitsAt(mapAtlas, under({}), frame, [x + 7, y]).map((hit) => hit.stroke.id)).toContain('from-australia-1');
    expect(hitsAt(mapAtlas, under({}), frame, [x + 14, y]).map((hit) => hit.stroke.id)).not.toContain(
      'from-australia-1',
    );
  });

  it('prefer lines in the view to grey ones', () => {
    const looks = under({ to: ['usa'] });
    expect(hitsAt(mapAtlas, looks, frame, on('to-usa-1')).every((hit) => hit.shown)).toBe(true);
    expect(hitsAt(mapAtlas, looks, frame, on('to-canada-1'))[0]?.shown).toBe(false);
  });

  it('offer one leg for each route under the point', () => {
    const hits = hitsAt(
      mapAtlas,
      under({}),
      frame,
      projector(frame)(
        layOut(mapAtlas)
          .strokes.find((one) => one.id === 'direct-1')
          ?.path.at(-1) ?? [0, 0],
      ),
      30,
    );
    const legs = legsAt(mapAtlas, hits, {});
    const routes = legs.map((leg) => mapAtlas.legs[leg]?.routes[0]);
    expect(routes.length).toBeGreaterThan(2);
    expect(new Set(routes).size).toBe(routes.length);
  });
});

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
