import { describe, expect, it } from 'vitest';
import { defaultView, emptyFilter } from '../../src/domain/view';
import { canonical, decodeView, encodeView, normalView } from '../../src/state/url';
import { keys } from '../../src/state/url/address';
import { addressOf, knownIds } from './knownIds';

const read = (search: string, hash = '') => decodeView({ pathname: '/', search, hash }, knownIds);
const codes = (search: string, hash = ''): string[] => read(search, hash).notices.map((one) => one.code);

describe('corpus A: the query', () => {
  const attacks: [string, string][] = [
    ['A1', '<script>'],
    ['A2', '"><img onerror>'],
    ['A3', ['javascript', ''].join(':')],
    ['A4', '{{7*7}}'],
    ['A5', '${x}'],
    ['A6', '%3Csvg/onload%3E'],
  ];
  it.each(attacks)('%s %s in each key is ignored and quoted harmlessly', (_, attack) => {
    for (const key of keys.filter((one) => one !== 'view')) {
      const { view, notices } = read(`?${key}=${attack}`);
      expect(view, key).toEqual(defaultView());
      expect(notices.length, key).toBe(key === 'lang' ? 0 : 1);
      for (const { values } of notices) expect(values['item'], key).not.toMatch(/[<>"'`{}$&]/u);
    }
    expect(canonical(decodeView({ pathname: `/${attack}/`, search: '', hash: '' }, knownIds).view)).toBe('/');
    expect(read('', `#${attack}`).view).toEqual(defaultView());
  });

  it.each([
    ['A7', '__proto__=1', []],
    ['A8', 'constructor.prototype.x=1', []],
    ['A9', '__proto__[x]=1', []],
    ['A10', 'toString', []],
    ['A11', 'hasOwnProperty', []],
    ['A12', 'era=__proto__', ['item-not-understood']],
  ])('%s %s is an unknown key or item', (_, query, notices) => {
    expect(read(`?${query}`).view).toEqual(defaultView());
    expect(codes(`?${query}`)).toEqual(notices);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it.each([
    ['A13', '%', '%'],
    ['A14', '%E0%A4', '%E0%A4'],
    ['A15', '%00', '%00'],
    ['A16', '%ud800', '%ud800'],
    ['A16, as half a surrogate pair', 'a\uD800', 'a%EF%BF%BD'],
    ['A17', '\u202Eabc', '%E2%80%AEabc'],
  ])('%s drops the item and quotes it with escapes', (_, item, quoted) => {
    expect(read(`?era=1990s,${item}`)).toMatchObject({
      view: { filter: { eras: ['1990s'] } },
      notices: [{ code: 'item-not-understood', values: { key: 'era', item: quoted } }],
    });
    expect(read(`?${item}=1`)).toMatchObject({ view: defaultView(), notices: [] });
  });

  it('A18 decomposed Hangul for lang reads as English', () => {
    expect(read(`?lang=${encodeURIComponent('한국어'.normalize('NFD'))}`)).toMatchObject({
      view: defaultView(),
      notices: [],
    });
  });

  it('A19 5,000 items: the first 32 are read', () => {
    const query = `?to=KOR,${Array.from({ length: 4998 }, () => 'KOR').join()},DEU`;
    expect(read(query).view.filter.to).toEqual(['kor']);
    expect(codes(query)).toEqual(['link-too-long', 'too-many-items']);
    expect(codes(`?to=${Array.from({ length: 33 }, () => 'KOR').join()}`)).toEqual(['too-many-items']);
    expect(codes(`?to=${Array.from({ length: 32 }, () => 'KOR').join()}`)).toEqual([]);
  });

  it.each([
    ['A20', 4097],
    ['A21', 16_001],
    ['A22', 200_000],
  ])('%s %i characters are cut at a pair boundary', (_, length) => {
    const head = 'era=1990s&to=';
    const query = `?${head}${'K'.repeat(length - head.length)}`;
    expect(read(query).view.filter).toEqual({ ...emptyFilter, eras: ['1990s'] });
    expect(codes(query)).toEqual(['link-too-long']);
  });

  it('A20 4,096 characters are read whole, and a pair that ends there too', () => {
    const query = `x=${'a'.repeat(4096 - 'x=&era=1990s'.length)}&era=1990s`;
    expect(query).toHaveLength(4096);
    expect(codes(`?${query}`)).toEqual([]);
    expect(read(`?${query}&to=KOR`).view.filter).toEqual({ ...emptyFilter, eras: ['1990s'] });
  });

  it('A23 1,000 & are nothing', () => {
    expect(read(`?${'&'.repeat(1000)}era=1990s${'&'.repeat(1000)}`)).toMatchObject({
      view: { filter: { eras: ['1990s'] } },
      foreign: [],
      notices: [],
    });
  });

  it('A24 a key with no = is named', () => {
    expect(read('?era&to=KOR')).toMatchObject({
      view: { filter: { eras: [], to: ['kor'] } },
      notices: [{ code: 'item-not-understood', values: { key: 'era', item: '' } }],
    });
  });

  it.each([
    ['A25', 'era=1990s,19xx', '/era/1990s/', ['item-not-understood']],
    ['A26', 'to=ZZZ', '/', ['item-not-understood']],
    ['A27', 'to=kr,KOR,kor', '/to/KOR/', []],
    ['A28', 'time=2003..1994', '/?time=1994..2003', []],
    ['A29', 'edition=../../x', '/', ['edition-not-available']],
    ['A30', 'lang=en-US-x-a', '/', []],
  ])('%s %s', (_, query, expected, notices) => {
    expect(canonical(read(`?${query}`).view)).toBe(expected);
    expect(codes(`?${query}`)).toEqual(notices);
  });
});

describe('corpus B: the hash, with the filters kept', () => {
  it.each([
    ['B1', 'NaN/1/2', '', ['view-not-understood']],
    ['B2', 'Infinity/1/2', '', ['view-not-understood']],
    ['B3', '0x4/10/20', '', ['view-not-understood']],
    ['B4', '4/1e2/20', '', ['view-not-understood']],
    ['B5', '4//20', '', ['view-not-understood']],
    ['B6', '4/95/10', '', ['view-not-understood']],
    ['B7', '4/10/540', '#4/10/-180', []],
    ['B8', '99/1/2', '#5/1/2', []],
    ['B9', '4/10', '', ['view-not-understood']],
    ['B10', '4/10/20/999', '#4/10/20', []],
    ['B11', '4/10/20/0/99', '#4/10/20', []],
    ['B12', '-5/10/20', '#0/10/20', []],
    ['B13', '4/ 10/20', '', ['view-not-understood']],
    ['B13, encoded', '4/%2010/20', '', ['view-not-understood']],
    ['B14', '٤/١٠/٢٠', '', ['view-not-understood']],
    ['B14, encoded', encodeURIComponent('٤/١٠/٢٠'), '', ['view-not-understood']],
    ['B15', '?secret=abcdefghij', '', []],
    ['B16', '4/38/127#?secret=abcdefghij', '#4/38/127', []],
    ['B17', 'map=4/38/127', '#4/38/127', []],
    ['B18', '4/10/20&x=1', '#4/10/20', []],
  ])('%s #%s', (_, hash, expected, notices) => {
    expect(canonical(read('?to=KOR', `#${hash}`).view)).toBe(`/to/KOR/${expected}`);
    expect(codes('?to=KOR', `#${hash}`)).toEqual(notices);
  });

  it('B15, B16 keep the secret', () => {
    expect(read('', '#?secret=abcdefghij').secret).toBe('abcdefghij');
    expect(read('', '#4/38/127#?secret=abcdefghij').secret).toBe('abcdefghij');
  });
});

it('a camera that is no place on earth is left out of an address', () => {
  for (const camera of [
    { zoom: Number.NaN, lat: 0, lng: 0 },
    { zoom: 4, lat: 91, lng: 0 },
    { zoom: 4, lat: 0, lng: Number.POSITIVE_INFINITY },
  ])
    expect(normalView({ ...defaultView(), camera }).camera).toBeNull();
});

it('foreign pairs cannot break out of the query', () => {
  const written = encodeView(defaultView(), { foreign: [['a#b', '\uD800"<>\n#4/1/2']] });
  expect(written).toBe('/?a%23b=%EF%BF%BD%22%3C%3E%0A%234/1/2');
  expect(read(addressOf(written).search).view).toEqual(defaultView());
});
