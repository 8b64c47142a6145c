import { describe, expect, it } from 'vitest';
import { canonical, decodeView, encodeView, knownIdsOf, normalView, privateAddress } from '../../src/state/url';
import { allYears, defaultView, emptyFilter, emptySelection, type View } from '../../src/domain/view';
import { movementKinds } from '../../src/domain/records';
import { addressOf, knownIds } from './knownIds';

const read = (text: string) => decodeView(addressOf(text), knownIds);
const codes = (text: string): string[] => read(text).notices.map((one) => one.code);
const view = (partial: Partial<View>): View => ({ ...defaultView(), ...partial });
const filter = (partial: Partial<View['filter']>): View => view({ filter: { ...emptyFilter, ...partial } });

describe('paths', () => {
  it.each<[string, Partial<View>]>([
    ['/', {}],
    ['/ko/', { lang: 'ko' }],
    ['/route/mongolia/', { selection: { ...emptySelection, route: 'mongolia' } }],
    ['/pl/route/mongolia/', { lang: 'pl', selection: { ...emptySelection, route: 'mongolia' } }],
    ['/to/KOR/', { filter: { ...emptyFilter, to: ['kor'] } }],
    ['/era/1990s/', { filter: { ...emptyFilter, eras: ['1990s'] } }],
    ['/estimates/', { page: 'estimates' }],
    ['/estimates/arrivals/', { page: 'estimates', selection: { ...emptySelection, conflict: 'arrivals' } }],
    ['/decades/', { page: 'decades' }],
    ['/table/', { page: 'table' }],
    ['/sources/', { page: 'sources' }],
    ['/fact/levi-001/', { page: 'fact', selection: { ...emptySelection, fact: 'levi-001' } }],
    ['/story/three-waves/', { page: 'story', story: { id: 'three-waves', chapter: 1 } }],
    ['/story/three-waves/?chapter=3', { page: 'story', story: { id: 'three-waves', chapter: 3 } }],
  ])('%s is read and written alike', (address, partial) => {
    const decoded = read(address);
    expect(decoded.view).toEqual(view(partial));
    expect(decoded.notices).toEqual([]);
    expect(canonical(view(partial))).toBe(address);
    expect(encodeView(view(partial), { embed: true })).toBe(`/embed${address}`);
    expect(read(`/embed${address}`)).toMatchObject({ view: view(partial), embed: true });
  });

  it('stands below any base', () => {
    const base = '/atlases/tumen/';
    const chosen = view({ lang: 'ko', selection: { ...emptySelection, route: 'mongolia' }, theme: 'dark' });
    const address = '/atlases/tumen/ko/route/mongolia/?theme=dark';
    expect(encodeView(chosen, { base })).toBe(address);
    expect(decodeView(addressOf(address), knownIds, { base }).view).toEqual(chosen);
    expect(decodeView(addressOf('/atlases/tumen'), knownIds, { base }).notices).toEqual([]);
  });

  it('takes a path without its last slash, with index.html, doubled slashes or capitals', () => {
    for (const path of [
      '/ko/route/mongolia',
      '/ko/route/mongolia/index.html',
      '//ko//route/mongolia/',
      '/KO/Route/MONGOLIA/',
    ])
      expect(canonical(read(path).view)).toBe('/ko/route/mongolia/');
  });

  it('shows the map and says so where no page has the path', () => {
    for (const path of ['/nowhere/', '/route/', '/table/x/', '/route/mongolia/x/', '/ko/embed/'])
      expect(codes(path)).toEqual(['page-not-found']);
    expect(read('/x<script>/?to=KOR')).toMatchObject({
      view: filter({ to: ['kor'] }),
      notices: [{ code: 'page-not-found', values: { item: 'x%3Cscript%3E' } }],
    });
  });

  it('lets the path win over the query', () => {
    expect(canonical(read('/route/mongolia/?route=vietnam&page=table').view)).toBe('/route/mongolia/');
    expect(canonical(read('/ko/to/KOR/?lang=pl&to=DEU').view)).toBe('/ko/to/KOR/');
  });

  it('reads page, route, fact, conflict, story and language from the query of the bare address', () => {
    expect(canonical(read('/?lang=ko&route=mongolia').view)).toBe('/ko/route/mongolia/');
    expect(canonical(read('/?page=fact&fact=kh-028').view)).toBe('/fact/kh-028/');
    expect(canonical(read('/?page=estimates&conflict=c1').view)).toBe('/estimates/number-in-china/');
    expect(canonical(read('/?page=story&story=one-paper&chapter=2').view)).toBe('/story/one-paper/?chapter=2');
  });
});

describe('canonical form', () => {
  it('writes one country or one decade as a path only when it is the whole filter of the map', () => {
    expect(canonical(filter({ to: ['kor'] }))).toBe('/to/KOR/');
    expect(canonical(filter({ to: ['europe'] }))).toBe('/?to=europe');
    expect(canonical(filter({ to: ['gbr', 'deu'] }))).toBe('/?to=DEU,GBR');
    expect(canonical(filter({ to: ['kor'], eras: ['1990s'] }))).toBe('/?to=KOR&era=1990s');
    expect(canonical(filter({ to: ['kor'], time: { from: 1994, to: null } }))).toBe('/?to=KOR&time=1994..');
    expect(canonical(filter({ from: ['kor'] }))).toBe('/?from=KOR');
    expect(canonical(filter({ eras: ['wave-1'] }))).toBe('/?era=wave-1');
    expect(canonical({ ...filter({ to: ['kor'] }), page: 'table' })).toBe('/table/?to=KOR');
    expect(canonical({ ...filter({ to: ['kor'] }), ui: 'list' })).toBe('/to/KOR/?ui=list');
    expect(canonical({ ...filter({ to: ['kor'] }), selection: { ...emptySelection, route: 'mongolia' } })).toBe(
      '/route/mongolia/?to=KOR',
    );
  });

  it('writes no path for a country the atlas has no page of', () => {
    expect(encodeView(filter({ to: ['isl'] }), { known: knownIds })).toBe('/?to=ISL');
    expect(encodeView(filter({ to: ['sgp'] }), { known: knownIds })).toBe('/?to=SGP');
    expect(encodeView(filter({ to: ['kor'] }), { known: knownIds })).toBe('/to/KOR/');
  });

  it('writes every key in the fixed order, without defaults', () => {
    const all = view({
      page: 'table',
      filter: {
        eras: ['1990s'],
        time: { from: null, to: 2003 },
        to: ['kor'],
        via: ['chn'],
        from: ['prk'],
        kinds: ['leaving', 'across'],
      },
      selection: { route: 'mongolia', leg: 'chn-mng', place: 'cn-jl', fact: 'levi-001', conflict: 'arrivals' },
      camera: { zoom: 4.2, lat: 38.1, lng: 127.3 },
      ui: 'compact',
      theme: 'dark',
      motion: 'off',
      gestures: 'free',
      edition: '2026-11',
    });
    expect(canonical(all)).toBe(
      '/table/?route=mongolia&leg=chn-mng&place=cn-jl&fact=levi-001&conflict=arrivals&from=PRK&via=CHN&to=KOR' +
        '&era=1990s&time=..2003&kind=across,leaving&ui=compact&theme=dark&motion=off&gestures=free' +
        '&edition=2026-11#4.2/38.1/127.3',
    );
  });

  it('keeps "all years" only against the period of an open route', () => {
    expect(canonical(filter({ time: allYears }))).toBe('/');
    const open = { ...filter({ time: allYears }), selection: { ...emptySelection, route: 'mongolia' } };
    expect(canonical(open)).toBe('/route/mongolia/?time=..');
    expect(read('/route/mongolia/?time=..').view).toEqual(open);
  });

  it('drops a story elsewhere than on its page, and a page that lacks its fact or story', () => {
    expect(canonical(view({ page: 'fact' }))).toBe('/');
    expect(canonical(view({ page: 'story' }))).toBe('/');
    expect(canonical(view({ page: 'table', story: { id: 'one-paper', chapter: 2 } }))).toBe('/table/');
  });

  it('knows every kind of movement of the data', () => {
    expect(read(`/?kind=${movementKinds.join()}`).view.filter.kinds).toEqual(movementKinds.toSorted());
  });
});

describe('private form', () => {
  it('tells the server nothing and says the same view', () => {
    const address = '/ko/story/three-waves/?to=KOR&era=1990s&chapter=3&theme=dark#4.2/38.1/127.3';
    const { view: chosen } = read(address);
    const link = privateAddress(chosen, { base: '/tumen/' });
    expect(link).toBe(
      '/tumen/#view&page=story&to=KOR&era=1990s&story=three-waves&chapter=3&lang=ko&theme=dark&view=4.2/38.1/127.3',
    );
    const back = decodeView(addressOf(link), knownIds, { base: '/tumen/' });
    expect(back).toMatchObject({ view: chosen, private: true, notices: [] });
    expect(privateAddress(defaultView(), { embed: true })).toBe('/embed/#view');
  });

  it('reads choices after a camera too, and unites query and fragment', () => {
    expect(read('/?to=KOR#4/38/127&era=1990s&to=DEU')).toMatchObject({
      view: { filter: { to: ['deu', 'kor'], eras: ['1990s'] }, camera: { zoom: 4, lat: 38, lng: 127 } },
      private: true,
    });
    expect(read('/?to=KOR#4/38/127').private).toBe(false);
  });
});

describe('bad input, row by row of the table', () => {
  it('keeps an unknown key in the bar and out of a copied link', () => {
    const { view: seen, foreign, notices } = read('/?foo=1&era=1990s&era[]=2000s&bar&%65ra=2010s');
    expect(notices).toEqual([]);
    expect(seen).toEqual(filter({ eras: ['1990s', '2010s'] }));
    expect(encodeView(seen, { foreign })).toBe('/?era=1990s,2010s&foo=1&era[]=2000s&bar');
    expect(canonical(seen)).toBe('/?era=1990s,2010s');
  });

  it('drops tracking keys', () => {
    expect(read('/?utm_source=a&fbclid=b&gclid=c&mc_eid=d&UTM_x=e&to=KOR')).toMatchObject({
      view: filter({ to: ['kor'] }),
      foreign: [],
      notices: [],
    });
  });

  it.each<[string, string, string[]]>([
    ['/?era=1990s,19xx', '/era/1990s/', ['item-not-understood']],
    ['/?to=ZZZ', '/', ['item-not-understood']],
    ['/?to=ISL', '/to/ISL/', []],
    ['/?to=kor,gb', '/?to=GBR,KOR', []],
    ['/?era=1990s&era=2000s', '/?era=1990s,2000s', []],
    ['/?to=GBR%2CDEU', '/?to=DEU,GBR', []],
    ['/?to=cn-jl', '/', ['item-not-understood']],
    ['/?place=cn-jl', '/?place=cn-jl', []],
    ['/?place=ISL', '/', ['item-not-understood']],
    ['/?to=&era=,1990s,', '/era/1990s/', []],
    ['/route/through-mongolia/', '/route/mongolia/', ['route-moved']],
    ['/route/gobi/', '/route/mongolia/', ['route-moved']],
    ['/route/ring-a/', '/', ['route-not-found']],
    ['/?lang=xx', '/', []],
    ['/?lang=ko-KR', '/ko/', []],
    ['/?lang=xx,pl', '/pl/', []],
    ['/?time=2003..1994', '/?time=1994..2003', []],
    ['/?time=..1994', '/?time=..1994', []],
    ['/?time=1994..', '/?time=1994..', []],
    ['/?time=1994', '/?time=1994..1994', []],
    // Ends outside the atlas's years move to their edge; years wholly outside are refused, or the map would show others.
    ['/?time=1940..1960', '/?time=1950..1960', []],
    ['/?time=2020..2040', '/?time=2020..2025', []],
    ['/?time=2040..2020', '/?time=2020..2025', []],
    ['/?time=2030..2040', '/', ['item-not-understood']],
    ['/?time=2030..', '/', ['item-not-understood']],
    ['/?time=..1940', '/', ['item-not-understood']],
    ['/?time=19940', '/', ['item-not-understood']],
    ['/?time=1994..2003..', '/', ['item-not-understood']],
    ['/#99/38/127', '/#5/38/127', []],
    ['/#-5/38/127', '/#0/38/127', []],
    ['/?to=KOR#4/95/127', '/to/KOR/', ['view-not-understood']],
    ['/#4/10/540', '/#4/10/-180', []],
    ['/#4/38.123456/127.123456', '/#4/38.12/127.12', []],
    ['/#?secret=abcdefghij', '/', []],
    ['/#map=4/38/127', '/#4/38/127', []],
    ['/##4/38/127', '/#4/38/127', []],
    ['/#main', '/', []],
    ['/?view=4/38/127', '/#4/38/127', []],
    ['/?edition=1999-01', '/', ['edition-not-available']],
    ['/?edition=2026-11', '/?edition=2026-11', []],
    ['/?theme=dark,light', '/?theme=dark', ['item-not-understood']],
    ['/?ui=LIST', '/?ui=list', []],
    ['/story/three-waves/?chapter=9', '/story/three-waves/', ['item-not-understood']],
    ['/story/none/', '/', ['item-not-understood']],
    ['/fact/not-a-fact/', '/', ['item-not-understood']],
    ['/estimates/C2/', '/estimates/arrivals/', []],
    ['/estimates/none/', '/estimates/', ['item-not-understood']],
    ['/?leg=chn-mng,rus-kor', '/?leg=chn-mng', ['item-not-understood']],
  ])('%s is read as %s with notices %j', (address, expected, notices) => {
    expect(canonical(read(address).view)).toBe(expected);
    expect(codes(address)).toEqual(notices);
  });

  it('quotes the bad item with its key', () => {
    expect(read('/?era=1990s,19xx').notices).toEqual([
      { code: 'item-not-understood', values: { key: 'era', item: '19xx' } },
    ]);
  });

  it('offers the three nearest routes for an unknown slug, and names the one a retired slug went into', () => {
    const [missing] = read('/route/mongolian/').notices;
    expect(missing?.values).toMatchObject({ item: 'mongolian', near: expect.stringMatching(/^mongolia,/u) });
    expect(missing?.values['near']?.split(',')).toHaveLength(3);
    expect(read('/route/gobi/')).toMatchObject({
      redirect: { from: 'gobi', to: 'mongolia' },
      notices: [{ code: 'route-moved', values: { item: 'gobi', route: 'mongolia' } }],
    });
  });

  it('asks the reader for a language only when the address names one we do not have', () => {
    const prefers = { preferredLangs: ['de-DE', 'pl-PL', 'ko'] };
    expect(decodeView(addressOf('/?lang=xx'), knownIds, prefers).view.lang).toBe('pl');
    expect(decodeView(addressOf('/?lang=ko'), knownIds, prefers).view.lang).toBe('ko');
    expect(decodeView(addressOf('/'), knownIds, prefers).view.lang).toBe('en');
  });

  it('hands over the secret of a WordPress frame, and nothing that is not one', () => {
    expect(read('/#?secret=aB3defghij').secret).toBe('aB3defghij');
    expect(read('/#?secret=<b>').secret).toBeUndefined();
  });

  it('treats names of the language itself as unknown', () => {
    expect(read('/?__proto__=1&constructor=2')).toMatchObject({ view: defaultView(), notices: [] });
    expect(codes('/route/__proto__/')).toEqual(['route-not-found']);
    expect(codes('/?to=constructor&era=toString&story=valueOf&conflict=constructor')).toEqual(
      Array.from({ length: 4 }, () => 'item-not-understood'),
    );
    expect(codes('/constructor/')).toEqual(['page-not-found']);
  });
});

describe('knownIdsOf', () => {
  it('takes from an atlas what an address can name', () => {
    const words = { text: '' };
    const known = knownIdsOf({
      lang: 'en',
      edition: '2026-11',
      firstYear: 1950,
      lastYear: 2026,
      places: {},
      routes: [],
      legs: {},
      eraSchemes: [],
      events: [],
      arrivals: [],
      unhcr: [],
      marks: [],
      conflicts: [{ id: 'c2', slug: 'arrivals', title: words, members: 2, places: [], routes: [] }],
      stories: [{ id: 'one', title: words, summary: words, chapters: [] }],
      redirects: { old: 'new' },
      counts: { facts: 0, sources: 0 },
    });
    expect(known).toMatchObject({
      editions: ['2026-11'],
      conflicts: { c2: 'arrivals', arrivals: 'arrivals' },
      stories: { one: 0 },
      redirects: { old: 'new' },
    });
    for (const id of ['levi-001', 'kh-030', 'ext-305', 'new-source-7']) expect(known.factId.test(id)).toBe(true);
    for (const id of ['levi', '001', 'levi-', 'LEVI-1', '<b>-1']) expect(known.factId.test(id)).toBe(false);
  });
});

it('a normal view stays as it is', () => {
  const chosen = filter({ to: ['kor', 'deu', 'kor'], time: { from: 2003, to: 1994 } });
  expect(normalView(chosen)).toEqual(filter({ to: ['deu', 'kor'], time: { from: 1994, to: 2003 } }));
  expect(normalView(normalView(chosen))).toEqual(normalView(chosen));
});
