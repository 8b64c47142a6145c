import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { selectRoutes } from '../../src/domain/filter';
import { emptyFilter, emptySelection, type Filter } from '../../src/domain/view';
import { hitsAt, legsAt } from '../../src/map/hits';
import { projector, startFrame } from '../../src/map/frame';
import { askedStrokes, hideOthers, isShown, looksOf, namedRoutes, type Attention } from '../../src/map/looks';
import type { Hover } from '../../src/state/store';
import { layOut, midpoint } from '../../src/domain/geometry';
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

  it('keep the other legs of the route of the line pointed at', () => {
    const looks = under({}, { ...still, hover: pointed('overland-2') });
    expect(looks.get('overland-2')).toBe('hover');
    expect(looks.get('overland-1')).toBe('in');
  });

  it('lift all legs of a route that is pointed at in the list', () => {
    const looks = under({}, { ...still, hover: { route: 'overland', leg: null, byKey: false } });
    expect(mapAtlas.routes.find(({ id }) => id === 'overland')?.legs.map((leg) => looks.get(leg))).toEqual(
      expect.arrayContaining(['hover', 'hover']),
    );
    expect([...looks].filter(([id]) => id.startsWith('overland')).every(([, look]) => look === 'hover')).toBe(true);
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
    const opened = { ...emptySelection, route: 'direct' };
    expect(askedStrokes(mapAtlas, visible, opened)).toEqual(new Set(['direct-1']));
    const leg = { ...emptySelection, route: 'direct', leg: 'direct-1' };
    expect(alone({ ...still, selection: leg }).get('direct-1')).toBe('selected');
  });
});

describe('a bundle', () => {
  const { atlas } = loadData('geodata').editions.en;
  const all = selectRoutes(atlas, emptyFilter);
  const wholes = layOut(atlas).strokes.filter(({ bundled }) => bundled?.role === 'whole');
  const shownWholes = (attention: Attention, visible = all): string[] => {
    const looks = looksOf(atlas, visible, attention);
    return wholes.filter(({ id }) => isShown(looks.get(id))).map(({ id }) => id);
  };

  it('is one line each way from afar, in the best known grade, and its legs from near by', () => {
    expect(shownWholes(still)).toEqual([
      'bundle-third-countries-in-documented',
      'bundle-third-countries-out-documented',
    ]);
    expect(looksOf(atlas, all, still).get('china-laos')).toBe('hidden');
    const near = { ...still, overview: false };
    expect(shownWholes(near)).toEqual([]);
    expect(looksOf(atlas, all, near).get('china-laos')).toBe('in');
  });

  it('opens from afar for a route that runs through it, and for no other', () => {
    const open = (route: string): Attention => ({ ...still, selection: { ...emptySelection, route } });
    expect(shownWholes(open('cambodia'))).toEqual([]);
    expect(looksOf(atlas, all, open('cambodia')).get('vietnam-cambodia')).toBe('in');
    expect(looksOf(atlas, all, open('russia-unhcr')).get('vietnam-cambodia')).toBe('hidden');
  });

  it('shows in the dots which of its countries a filter asks for', () => {
    const toKorea = selectRoutes(atlas, { ...emptyFilter, via: ['mmr'] });
    const looks = looksOf(atlas, toKorea, still);
    const dot = (place: string) => layOut(atlas).dots.find((one) => one.place === place && one.bundle)?.id ?? '';
    expect(looks.get(dot('mmr'))).not.toBe('out');
    expect(looks.get(dot('khm'))).toBe('out');
    expect(looksOf(atlas, toKorea, { ...still, overview: false }).get(dot('mmr'))).toBe('hidden');
  });

  it('bears the name of a route through it while it is closed, and of the open route alone', () => {
    const named = (attention: Attention) => namedRoutes(atlas, all, looksOf(atlas, all, attention), attention);
    expect(named(still).get('third-country-south-korea')).toBe('bundle-third-countries-out-documented');
    const open = named({ ...still, selection: { ...emptySelection, route: 'laos-thailand' } });
    expect([...open.keys()].filter((route) => route !== 'laos-thailand')).toEqual([]);
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
