import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { journeysOf, spanOfJourney } from '../../src/domain/edition/paths';

const leg = (id: string, origin: string, destination: string) => ({ id, origin, destination });
const span = (start: number, end: number, startSoft = 0, endSoft = 0) => ({
  start,
  end,
  startSoft,
  endSoft,
  openStart: false,
  openEnd: false,
  edtf: `${start}/${end}`,
});

describe('journeys', () => {
  it('join legs end to end, alternatives apart', () => {
    const stages = [
      [leg('a', 'prk', 'chn'), leg('b', 'prk', 'chn')],
      [leg('c', 'chn', 'mng'), leg('d', 'chn', 'tha')],
      [leg('e', 'mng', 'kor'), leg('f', 'tha', 'kor')],
    ];
    expect(journeysOf(stages)).toEqual([
      ['a', 'c', 'e'],
      ['a', 'd', 'f'],
      ['b', 'c', 'e'],
      ['b', 'd', 'f'],
    ]);
  });

  it('may be of different length in one route', () => {
    expect(
      journeysOf([
        [leg('out', 'prk', 'jpn')],
        [leg('on', 'jpn', 'kor'), leg('by', 'jpn', 'twn')],
        [leg('last', 'twn', 'kor')],
      ]),
    ).toEqual([
      ['out', 'on'],
      ['out', 'by', 'last'],
    ]);
  });

  it('are single legs in a fan', () => {
    expect(journeysOf([[leg('x', 'prk', 'gbr'), leg('y', 'prk', 'deu')]])).toEqual([['x'], ['y']]);
  });

  it('use every leg of every route of the atlas', () => {
    const { atlas } = loadData().editions.en;
    for (const route of atlas.routes) expect(new Set(route.journeys.flat()), route.id).toEqual(new Set(route.legs));
  });
});

describe('the years of a journey', () => {
  it('are those that its legs share', () => {
    expect(spanOfJourney([span(1990, 2020, 2, 2), span(2003, 2007, 2, 2)])).toMatchObject({ start: 2003, end: 2007 });
    expect(spanOfJourney([span(1990, 2005, 2, 0), span(2000, 2010, 0, 5)])).toMatchObject({
      start: 2000,
      end: 2005,
      startSoft: 0,
      endSoft: 0,
      edtf: '2000/2005',
    });
  });

  it('are the hull when the legs share none, and nothing when none is dated', () => {
    expect(spanOfJourney([span(1951, 1953), span(1957, 1959)])).toMatchObject({ start: 1951, end: 1959 });
    expect(spanOfJourney([])).toBeNull();
  });
});
