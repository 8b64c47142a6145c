import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/domain/view';
import { defaultView, emptyFilter, emptySelection } from '../../src/domain/view';
import { sharePicturePath } from '../../src/domain/sharePicture';
import { frameAddress, observedAttributes, openAddress, posterPath, readSettings } from '../../src/embed/attributes';
import { optionNames } from '../../src/embed/options';
import { decodeView, encodeView, knownIdsOf, privateAddress } from '../../src/state/url';
import { keys } from '../../src/state/url/address';
import { fixtureAtlas } from '../fixtures/atlas';

const site = new URL('https://atlas.example/tumen/');
const page = 'https://news.example/story/';
const read = (attributes: Record<string, string>, lang = '') =>
  readSettings((name) => attributes[name] ?? null, { site, page, lang });
const known = knownIdsOf(fixtureAtlas);

it('the options are the keys of an address', () => {
  expect(optionNames).toEqual(keys);
});

describe('attributes', () => {
  it('give the whole atlas when there are none', () => {
    const { settings, refused } = read({});
    expect(frameAddress(settings)).toBe('https://atlas.example/tumen/embed/');
    expect(settings).toMatchObject({ load: 'click', height: null, label: null });
    expect(settings.poster).toBe('https://atlas.example/tumen/share/home.png');
    expect(refused).toEqual([]);
  });

  it('become the address of the frame', () => {
    const { settings } = read({ route: 'mongolia', era: '1990s,2000s', lang: 'ko', ui: 'map', view: '4.2/38.1/127.3' });
    expect(frameAddress(settings)).toBe(
      'https://atlas.example/tumen/embed/ko/?route=mongolia&era=1990s,2000s&ui=map#4.2/38.1/127.3',
    );
    expect(openAddress(settings)).toBe('https://atlas.example/tumen/ko/?route=mongolia&era=1990s,2000s#4.2/38.1/127.3');
  });

  it('take the language of the page around them, and English for one that we lack', () => {
    expect(frameAddress(read({}, 'pl-PL').settings)).toBe('https://atlas.example/tumen/embed/pl/');
    expect(frameAddress(read({}, 'de').settings)).toBe('https://atlas.example/tumen/embed/');
    expect(frameAddress(read({ lang: 'en' }, 'ko').settings)).toBe('https://atlas.example/tumen/embed/');
  });

  it('may name an own copy and an own picture', () => {
    const { settings } = read({ base: '/maps/atlas', poster: 'map.png', height: '420', label: ' Routes ' });
    expect(settings.base.href).toBe('https://news.example/maps/atlas/');
    expect(settings.poster).toBe('https://news.example/story/map.png');
    expect(settings).toMatchObject({ height: 420, label: 'Routes' });
  });

  it.each([
    ['H1', 'route', '"><script>'],
    ['H1', 'era', '1990s&to=KOR'],
    ['H1', 'lang', '../../x'],
    ['H2', 'height', '-1'],
    ['H2', 'height', '1e3'],
    ['H2', 'height', '50%'],
    ['H3', 'base', ['javascript', 'alert(1)'].join(':')],
    ['H3', 'base', 'data:text/html,x'],
    ['H3', 'base', 'https://name:word@atlas.example/'],
    ['H4', 'poster', 'data:text/html,x'],
    ['H4', 'poster', 'blob:https://atlas.example/1'],
    ['', 'view', '4/x/1'],
    ['', 'load', 'always'],
  ])('%s %s="%s" is ignored and named', (_, name, value) => {
    const { settings, refused } = read({ [name]: value });
    expect(refused).toEqual([name]);
    expect(settings).toEqual(read({}).settings);
  });

  it.each([
    ['1', 200],
    ['99999', 1600],
    ['auto', 'auto'],
    ['420px', 420],
  ])('height="%s" is %s', (text, expected) => {
    expect(read({ height: text }).settings.height).toBe(expected);
  });

  it('never let a frame or a picture come from anywhere but the web', () => {
    fc.assert(
      fc.property(fc.constantFrom(...observedAttributes), fc.string({ unit: 'binary' }), (name, value) => {
        const { settings } = read({ [name]: value });
        expect(['https:', 'http:']).toContain(new URL(settings.poster).protocol);
        const frame = new URL(frameAddress(settings));
        expect(['https:', 'http:']).toContain(frame.protocol);
        expect(name === 'base' || frame.href.startsWith('https://atlas.example/tumen/embed/')).toBe(true);
      }),
    );
  });
});

const legs = Object.keys(fixtureAtlas.legs);
const places = known.destinations;
const some = (ids: readonly string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const anyView: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom('en', 'ko', 'pl'),
  page: fc.constant('map'),
  filter: fc.record({
    eras: some(known.eras),
    time: orNull(fc.constantFrom({ from: 1994, to: 2003 }, { from: 1994, to: null })),
    to: some(places),
    via: some(places),
    from: some(places),
    kinds: some(['leaving', 'onward', 'return']) as fc.Arbitrary<View['filter']['kinds']>,
  }),
  selection: fc.record({
    route: orNull(fc.constantFrom(...known.routes)),
    leg: orNull(fc.constantFrom(...legs)),
    place: fc.constant(null),
    fact: fc.constant(null),
    conflict: fc.constant(null),
  }),
  camera: orNull(
    fc.record({ zoom: fc.constantFrom(2, 3.5), lat: fc.constantFrom(38, -12.5), lng: fc.constantFrom(127, -71.25) }),
  ),
  story: fc.constant(null),
  ui: fc.constantFrom('full', 'compact', 'map', 'list', 'static'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  motion: fc.constantFrom('auto', 'off'),
  gestures: fc.constantFrom('auto', 'cooperative', 'free'),
  edition: orNull(fc.constant(fixtureAtlas.edition)),
});

/** The attributes that say a view: its pairs, by the same names. */
function attributesOf(view: View): Record<string, string> {
  const [, hash = ''] = privateAddress(view).split('#');
  return Object.fromEntries(
    hash
      .split('&')
      .slice(1)
      .map((pair) => pair.split('=') as [string, string]),
  );
}

describe('a view', () => {
  it('said as attributes opens as that view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = new URL(frameAddress(read(attributesOf(view)).settings));
        const { pathname, search, hash } = address;
        const { view: opened, notices, embed } = decodeView({ pathname, search, hash }, known, { base: site.pathname });
        expect(encodeView(opened)).toBe(encodeView(view));
        expect([notices, embed]).toEqual([[], true]);
      }),
    );
  });

  it('has the picture that the site draws for it', () => {
    const single: readonly View[] = [
      defaultView('en'),
      defaultView('pl'),
      ...known.routes.map((route) => ({ ...defaultView('ko'), selection: { ...emptySelection, route } })),
      ...places.map((id) => ({ ...defaultView(), filter: { ...emptyFilter, to: [id] } })),
      ...known.eras.map((id) => ({ ...defaultView(), filter: { ...emptyFilter, eras: [id] } })),
      { ...defaultView(), page: 'estimates' },
    ];
    for (const view of single) expect(posterPath(attributesOf(view))).toBe(sharePicturePath(view, fixtureAtlas));
    fc.assert(
      fc.property(anyView, (view) => {
        expect(posterPath(attributesOf(view))).toBe(sharePicturePath(view, fixtureAtlas));
      }),
    );
  });
});
