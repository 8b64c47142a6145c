import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { movementKinds } from '../../src/domain/kinds';
import { describeView } from '../../src/domain/describe';
import { allYears, defaultView, type View } from '../../src/domain/view';
import { frameAddress, readSettings } from '../../src/embed/attributes';
import { en } from '../../src/i18n/en';
import { speechOf } from '../../src/i18n/messages';
import { viewInWords } from '../../src/i18n/viewInWords';
import { embedLink, privateLink, siteOf, viewLink } from '../../src/panels/share/addresses';
import { codeKinds, embedCodes, type EmbedWords } from '../../src/panels/share/embedCodes';
import { embedView, firstOptions, siteView, type EmbedOptions } from '../../src/panels/share/embedOptions';
import { pageTitleOf } from '../../src/panels/share/cited';
import { embedWords, pictureNote } from '../../src/panels/share/useSite';
import { decodeView, normalView } from '../../src/state/url';

const { atlas } = loadData('geodata').editions.en;
const site = siteOf('https://atlas.example/maps/tumen/', atlas);
const words: EmbedWords = { title: 'Map: "A" & <B>', open: 'Open "A" & <B>', alt: 'All 34 routes, 1950 to today.' };

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });
const some = (values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values], { maxLength: 4 });
const places = Object.values(atlas.places)
  .filter(({ kind }) => kind === 'country' || kind === 'region')
  .map(({ id }) => id);
const year = orNull(fc.integer({ min: 1950, max: 2025 }));
const anyView: fc.Arbitrary<View> = fc.record({
  lang: fc.constantFrom(...langs),
  page: fc.constantFrom('map', 'map', 'map', 'estimates', 'decades', 'table', 'sources', 'fact', 'story'),
  filter: fc.record({
    eras: some(atlas.eraSchemes.flatMap(({ eras }) => eras.map(({ id }) => id))),
    time: orNull(fc.oneof(fc.record({ from: year, to: year }), fc.constant(allYears))),
    to: some(places),
    via: some(places),
    from: some(places),
    kinds: fc.subarray([...movementKinds], { maxLength: 2 }),
  }),
  selection: fc.record({
    route: orNull(fc.constantFrom(...atlas.routes.map(({ id }) => id))),
    leg: orNull(fc.constantFrom(...Object.keys(atlas.legs))),
    place: orNull(fc.constantFrom(...Object.keys(atlas.places))),
    fact: orNull(fc.constantFrom('levi-031', 'ext-305')),
    conflict: orNull(fc.constantFrom(...atlas.conflicts.map(({ slug }) => slug))),
  }),
  camera: orNull(
    fc.record({
      zoom: fc.double({ min: 1.4, max: 5, noNaN: true }),
      lat: fc.double({ min: -80, max: 80, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    }),
  ),
  story: orNull(
    fc.constantFrom(...atlas.stories.flatMap(({ id, chapters }) => chapters.map((_, at) => ({ id, chapter: at + 1 })))),
  ),
  ui: fc.constantFrom('full', 'map', 'compact', 'list'),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  motion: fc.constantFrom('auto', 'off'),
  gestures: fc.constantFrom('auto', 'cooperative', 'free'),
  edition: fc.constant(null),
});
const anyOptions: fc.Arbitrary<EmbedOptions> = fc.record({
  size: fc.constantFrom('wide', 'tall', 'full'),
  lang: fc.constantFrom(...langs),
  theme: fc.constantFrom('auto', 'light', 'dark'),
  keep: fc.boolean(),
  controls: fc.boolean(),
  autoHeight: fc.boolean(),
});
const cases = fc.sample(fc.tuple(anyView, anyOptions), { seed: 20261121, numRuns: 200 });

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const plain = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot);/gu, (entity) => entities[entity] ?? entity);
/** The attributes of the first tag of this name, as a browser reads them. */
function attributesOf(code: string, tag: string): Map<string, string> {
  const inside = new RegExp(`<${tag}\\s([^>]*)>`, 'u').exec(code)?.[1] ?? '';
  return new Map(
    [...inside.matchAll(/([a-z-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}
function opened(
  address: string,
  preferredLangs: readonly string[] = [],
): { readonly view: View; readonly embed: boolean; readonly notices: readonly unknown[] } {
  expect(address.startsWith(site.root)).toBe(true);
  const { pathname, search, hash } = new URL(address);
  return decodeView({ pathname, search, hash }, site.known, { base: '/maps/tumen/', preferredLangs });
}

describe('200 views by a fixed seed', () => {
  it.each(cases.map((one, at) => [at, ...one] as const))(
    'view %i opens again from every code',
    (_at, view, options) => {
      const codes = embedCodes(view, options, site, words);
      const framed = normalView(embedView(view, options));
      const onSite = normalView(siteView(view, options));

      const frame = opened(attributesOf(codes.iframe, 'iframe').get('src') ?? '');
      expect(frame).toMatchObject({ view: framed, embed: true, notices: [] });

      const attributes = attributesOf(codes.element, 'tumen-map');
      const around = { site: new URL(site.root), page: 'https://host.example/', lang: 'fr' };
      const { settings, refused } = readSettings((name) => attributes.get(name) ?? null, around);
      expect(refused).toEqual([]);
      expect(opened(frameAddress(settings))).toMatchObject({ view: framed, embed: true, notices: [] });

      for (const address of [
        attributesOf(codes.picture, 'a').get('href'),
        codes.link,
        attributesOf(codes.iframe, 'a').get('href'),
      ]) {
        expect(opened(address ?? '')).toMatchObject({ view: onSite, embed: false, notices: [] });
      }
      expect(opened(privateLink(view, site))).toMatchObject({ view: normalView(view), notices: [] });
      expect(new URL(privateLink(view, site)).search).toBe('');
    },
  );

  it('shows the very view when the options are those of the view', () => {
    for (const [view] of cases) {
      const as: EmbedOptions = { ...firstOptions(view), theme: view.theme, controls: view.ui !== 'map' };
      expect(embedView(view, as)).toEqual(view);
    }
  });
});

describe('what the options do', () => {
  const view: View = {
    ...defaultView('pl'),
    filter: { ...defaultView().filter, to: ['gbr'], eras: ['1990s'] },
    camera: { zoom: 3, lat: 38, lng: 127 },
  };
  const options = firstOptions(view);

  it('keeps the frame from storing anything and from telling whose page it is on', () => {
    const frame = attributesOf(embedCodes(view, options, site, words).iframe, 'iframe');
    expect(Object.fromEntries(frame)).toMatchObject({
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      title: words.title,
      width: '640',
      height: '420',
    });
  });

  it('asks for the reader’s own language without naming one', () => {
    const codes = embedCodes(view, { ...options, lang: 'reader' }, site, words);
    const address = attributesOf(codes.iframe, 'iframe').get('src') ?? '';
    expect(opened(address, ['ko-KR', 'en']).view).toEqual(normalView({ ...embedView(view, options), lang: 'ko' }));
    expect(opened(address, ['fr']).view.lang).toBe('en');
    expect(opened(codes.link, ['pl']).view.lang).toBe('pl');
    expect(attributesOf(codes.element, 'tumen-map').has('lang')).toBe(false);
  });

  it('forgets filter and map position but not what is open', () => {
    const route = atlas.routes[0]?.id ?? '';
    const shown = embedView({ ...view, selection: { ...view.selection, route } }, { ...options, keep: false });
    expect(shown).toEqual({ ...defaultView('pl'), theme: 'light', selection: { ...view.selection, route } });
  });

  it('names the picture of the nearest page', () => {
    const one: View = { ...defaultView('ko'), selection: { ...view.selection, route: atlas.routes[0]?.id ?? '' } };
    expect(attributesOf(embedCodes(one, { ...options, lang: 'ko' }, site, words).picture, 'img').get('src')).toBe(
      `${site.root}share/ko-route-${atlas.routes[0]?.id}.png`,
    );
  });

  it('describes the picture that it names, and says where that is not the very view', () => {
    const speech = speechOf('en', en);
    const shown = embedView({ ...view, lang: 'en' }, { ...options, lang: 'en' });
    const made = embedWords(shown, atlas, speech);
    const image = attributesOf(embedCodes(view, { ...options, lang: 'en' }, site, made).picture, 'img');
    expect(image.get('src')).toBe(`${site.root}share/to-GBR.png`);
    const whole = { ...defaultView(), filter: { ...defaultView().filter, to: ['gbr'] } };
    expect(image.get('alt')).toBe(viewInWords(describeView(atlas, whole), atlas, speech));
    expect(image.get('alt')).not.toContain('1999');
    expect(pictureNote(shown, atlas, speech)).toContain(pageTitleOf(atlas, whole, speech));
    expect(pictureNote(whole, atlas, speech)).toBeNull();
  });

  it('writes no path for a country that has no page', () => {
    const far: View = { ...defaultView(), filter: { ...defaultView().filter, to: ['isl'] } };
    expect(viewLink(far, site)).toBe(`${site.root}?to=ISL`);
    expect(embedLink(far, site)).toBe(`${site.root}embed/?to=ISL`);
  });

  it('lets no word of the data break out of its attribute', () => {
    const evil = { title: '"><script>x</script>', open: '</a></iframe><b>', alt: '" onerror="x' };
    const codes = embedCodes(view, options, site, evil);
    for (const kind of codeKinds) {
      expect(codes[kind]).not.toMatch(/<script>|<b>|onerror="x"/u);
    }
    expect(attributesOf(codes.iframe, 'iframe').get('title')).toBe(evil.title);
    expect(attributesOf(codes.picture, 'img').get('alt')).toBe(evil.alt);
  });
});
