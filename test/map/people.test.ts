import { describe, expect, it } from 'vitest';
import type { Atlas, PlaceMark } from '../../src/domain/atlas';
import { defaultView, emptyFilter } from '../../src/domain/view';
import { circleImage, circleLook, circleName, markImage } from '../../src/map/live/images';
import { drawable, keyOf, marksInView, peopleMarks, radiusOf, scaleOf, type PeopleMark } from '../../src/map/people';
import { mapAtlas } from './mapAtlas';

const clock = (start: number, end: number) => ({ start, end, byRoute: false });
const at = (place: string, start = 1950, end = 2025, atlas: Atlas = mapAtlas) =>
  peopleMarks(atlas, clock(start, end)).find((mark) => mark.place === place);
const withMarks = (marks: readonly PlaceMark[]): Atlas => ({ ...mapAtlas, unhcr: [], marks });
const stock = (year: number, figure: Partial<PlaceMark>): PlaceMark => ({
  place: 'chn',
  fact: 'f',
  measure: 'stock',
  year,
  ...figure,
});

describe('circles of people', () => {
  it('take the latest figure at or before the end of the clock', () => {
    expect(at('gbr', 1990, 2009)).toMatchObject({ low: 574, to: 2009, outside: false, refugees: true });
    expect(at('kor', 1950, 1995)).toMatchObject({ low: 607, to: 1989 });
    expect(at('kor')).toMatchObject({ low: 34_537, measure: 'cumulative' });
  });

  it('mark a figure from outside the clock, and leave one from long ago to the panel', () => {
    expect(at('can', 2000, 2009)).toMatchObject({ low: 485, to: 2016, outside: true });
    expect(at('can', 1960, 1969)).toBeUndefined();
  });

  it('never count fewer than 20', () => {
    expect(at('nor', 2000, 2009)).toBeUndefined();
    // Its count of 2004 is small; that of 2008 must not stand for it.
    expect(at('gbr', 2004, 2004)).toBeUndefined();
    const shrunk = withMarks([stock(2010, { value: 40 }), stock(2020, { value: 7 })]);
    expect(at('chn', 1950, 2025, shrunk)).toBeUndefined();
    expect(at('chn', 2005, 2012, shrunk)).toMatchObject({ low: 40, outside: false });
  });

  it('take from outside the clock what is nearest to it, whichever side it is on', () => {
    const total = withMarks([
      stock(1998, { value: 947 }),
      stock(2011, { value: 23_100 }),
      stock(2017, { value: 31_093 }),
    ]);
    expect(at('chn', 2008, 2010, total)).toMatchObject({ to: 2011, outside: true });
    expect(at('chn', 1999, 2001, total)).toMatchObject({ to: 1998, outside: true });
    expect(at('chn', 2000, 2009, total)).toMatchObject({ to: 2011, outside: true });
    expect(at('chn', 2015, 2016, total)).toMatchObject({ to: 2017, outside: true });
  });

  it('show both ends where estimates of one stock disagree, and no middle', () => {
    const atlas = withMarks([
      stock(1998, { low: 50_000, high: 130_000 }),
      stock(2002, { low: 10_000, high: 300_000 }),
      stock(2007, { low: 6000, high: 16_000 }),
    ]);
    expect(at('chn', 1950, 2025, atlas)).toMatchObject({ low: 6000, high: 300_000, from: 1998, to: 2007 });
    expect(at('chn', 2005, 2009, atlas)).toMatchObject({ low: 6000, high: 16_000 });
  });

  it('do not mix people of different times', () => {
    const atlas = withMarks([stock(1955, { low: 1611, high: 1631 }), stock(2016, { value: 350 })]);
    expect(at('chn', 1950, 2025, atlas)).toMatchObject({ low: 350, high: 350 });
  });

  it('have one scale for a view: area in proportion, 300,000 people 58 px', () => {
    const k = scaleOf(peopleMarks(mapAtlas, clock(1950, 2025)), { width: 1060, height: 618 });
    expect(k).toBeCloseTo(0.106, 3);
    expect(radiusOf(40_000, k) / radiusOf(10_000, k)).toBeCloseTo(2, 6);
    expect(radiusOf(20, k)).toBe(2.2);
  });

  it('shrink with the frame, a filled circle before a dashed one', () => {
    const marks = peopleMarks(mapAtlas, clock(1950, 2025));
    const small = scaleOf(marks, { width: 320, height: 240 });
    const [filled, dashed] = [(mark: PeopleMark) => mark.low, (mark: PeopleMark) => mark.high].map((of) =>
      Math.max(...marks.map((mark) => radiusOf(of(mark), small))),
    );
    expect(filled).toBeLessThanOrEqual(240 * 0.04 + 0.01);
    expect(dashed).toBeLessThanOrEqual(240 * 0.1 + 0.01);
    expect(radiusOf(40_000, small) / radiusOf(10_000, small)).toBeCloseTo(2, 6);
  });

  it('have a key: a round number at the scale of the map', () => {
    expect(keyOf(0.106)).toEqual({ people: 5000, radius: expect.closeTo(7.5, 1) });
    for (const k of [0.05, 0.2, 0.92]) {
      const { people, radius } = keyOf(k);
      expect(radius).toBeCloseTo(k * Math.sqrt(people), 6);
      expect(radius).toBeGreaterThan(4);
      expect(radius).toBeLessThan(8);
    }
  });

  it('are left out where they would be drawn at more than twice their size', () => {
    const [few, many] = [stock(2020, { value: 24 }), stock(2020, { place: 'kor', value: 34_537 })];
    const marks = peopleMarks(withMarks([few, many]), clock(1950, 2025));
    expect(drawable(marks, 0.106).map(({ place }) => place)).toEqual(['kor']);
    expect(drawable(marks, 0.92)).toHaveLength(2);
  });

  it('keep to the chosen destinations', () => {
    const view = { ...defaultView(), filter: { ...emptyFilter, to: ['europe'] } };
    const places = marksInView(mapAtlas, view, peopleMarks(mapAtlas, clock(1990, 2009))).map((mark) => mark.place);
    expect(places.toSorted()).toEqual(['deu', 'gbr', 'nld']);
  });
});

describe('generated images', () => {
  it('draw a disc that covers its middle and leaves the corners free', () => {
    const look = circleLook(
      {
        place: 'kor',
        measure: 'cumulative',
        low: 34_537,
        high: 34_537,
        from: 2025,
        to: 2025,
        outside: false,
        refugees: false,
      },
      0.106,
    );
    const image = circleImage(circleName(look, '#1a2226', '#465258'));
    const alpha = (x: number, y: number): number => image?.data[(y * (image?.width ?? 0) + x) * 4 + 3] ?? -1;
    const middle = Math.floor((image?.width ?? 0) / 2);
    expect(alpha(middle, middle)).toBe(Math.round(255 * 0.16));
    expect(alpha(0, 0)).toBe(0);
    expect(look.inner).toBeCloseTo(19.7, 1);
  });

  it('know only their own names', () => {
    expect(circleImage('arrow')).toBeNull();
    expect(markImage('constructor')).toBeNull();
    expect(markImage('arrow')?.width).toBe(48);
  });
});
