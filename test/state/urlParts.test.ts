import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../src/state/migrations';
import { withoutTracking } from '../../src/state/url/address';
import { countryId } from '../../src/state/url/countries';
import { editDistance, nearest } from '../../src/state/url/nearest';
import { addressOf } from './knownIds';

describe('migrations', () => {
  it.each([
    ['/route/mongolia/index.html?x=1', '/route/mongolia/?x=1'],
    ['/index.html', '/'],
    ['/?era=1990s&amp;to=KOR', '/?era=1990s&to=KOR'],
    ['/?view=4.2/38.1/127.3', '/#4.2/38.1/127.3'],
    ['/?to=KOR&view=4/38/127&era=1990s', '/?to=KOR&era=1990s#4/38/127'],
    ['/?view=1/2/3&view=4/5/6&to=KOR', '/?to=KOR#1/2/3'],
    ['/?view=4/38/127#2/10/20', '/#2/10/20'],
    ['/?preview=1', '/?preview=1'],
  ])('%s becomes %s', (old, present) => {
    expect(migrate(addressOf(old))).toEqual(addressOf(present));
  });

  it('leave a present address as it is, and what they make too', () => {
    const present = addressOf('/ko/route/mongolia/?era=1990s&foo=a&&b#4/38/127&x=1');
    expect(migrate(present)).toEqual(present);
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const once = migrate({ pathname: '/', search: `?${search}`, hash });
        for (const step of migrations.slice(0, 2)) expect(step(step(once))).toEqual(step(once));
      }),
    );
  });
});

describe('ISO 3166-1', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));

  it('has 249 alpha-2 codes that lead to 249 countries, each known by its own id', () => {
    const found = pairs.flatMap((code) => countryId(code) ?? []);
    expect(found).toHaveLength(249);
    expect(new Set(found).size).toBe(249);
    for (const id of found) expect(countryId(id)).toBe(id);
  });

  it.each([
    ['kr', 'kor'],
    ['kp', 'prk'],
    ['cn', 'chn'],
    ['ch', 'che'],
    ['gb', 'gbr'],
    ['de', 'deu'],
    ['pl', 'pol'],
    ['at', 'aut'],
    ['au', 'aus'],
    ['jp', 'jpn'],
    ['ua', 'ukr'],
    ['se', 'swe'],
    ['dk', 'dnk'],
    ['ro', 'rou'],
    ['is', 'isl'],
    ['zz', undefined],
    ['uk', undefined],
    ['eur', undefined],
    ['', undefined],
  ])('%s is %s', (code, id) => {
    expect(countryId(code)).toBe(id);
  });
});

describe('nearest names', () => {
  it('counts letters put in, taken out or changed', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });

  it('puts the nearest first and never gives more than there are', () => {
    expect(nearest('mongolian', ['to-mongolia', 'canada', 'mongolia'], 2)).toEqual(['mongolia', 'to-mongolia']);
    expect(nearest('x', ['only'])).toEqual(['only']);
  });
});

it('tracking keys leave the query, the rest stays letter for letter', () => {
  expect(withoutTracking('?a=%20b&utm_source=x&&c&fbclid=1')).toBe('?a=%20b&&c');
  expect(withoutTracking('?gclid=1')).toBe('');
  expect(withoutTracking('?xutm_a=1')).toBe('?xutm_a=1');
  expect(withoutTracking('')).toBe('');
});
