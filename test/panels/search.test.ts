import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { makeSearch } from '../../src/panels/search/searchIndex';

const { editions } = loadData();
const searchIn = (lang: (typeof langs)[number]) => makeSearch(editions[lang].atlas, editions[lang].evidence);
const first = (query: string, lang: (typeof langs)[number] = 'en'): string => {
  const [found] = searchIn(lang)(query);
  return `${found?.kind} ${found?.id}`;
};

describe('the first that a search finds', () => {
  test.each([
    ['UK', 'place gbr'],
    ['uk', 'place gbr'],
    ['USA', 'place usa'],
    ['DPRK', 'place prk'],
    ['ROK', 'place kor'],
    ['GBR', 'place gbr'],
    ['gb', 'place gbr'],
    ['KP', 'place prk'],
    ['Viet Nam', 'place vnm'],
    ['P’yŏngan Południowy', 'place kp-02'],
    ['탈북자', 'term talbukja'],
    ['talbukja', 'term talbukja'],
    ['북한이탈주민', 'term bukhan-italjumin'],
    ['새터민', 'term saeteomin'],
    ['refugee', 'term refugee'],
    ['ext-001', 'fact ext-001'],
  ])('for %s is %s: a whole name, a spelling of old or a code comes before what only speaks of it', (query, found) => {
    expect(first(query)).toBe(found);
  });

  test.each(langs)('for the whole name of a route is the route, in %s', (lang) => {
    const search = searchIn(lang);
    const { routes } = editions[lang].atlas;
    const others = routes.filter(
      (route) =>
        !search(route.name.text)
          .slice(0, 2)
          .some(({ id }) => id === route.id),
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test('is the same whatever the case and the spaces, and nothing is found twice', () => {
    expect(first('  united   KINGDOM ')).toBe('place gbr');
    const keys = searchIn('en')('UK').map(({ kind, id }) => `${kind} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(24);
  });

  test('leads to its place on the page of sources', () => {
    const [term] = searchIn('ko')('탈북자');
    expect(term).toMatchObject({ title: '탈북자 talbukja', anchor: 'term-talbukja', to: { page: 'sources' } });
    const [source] = Object.values(editions.en.evidence.sources);
    const found = searchIn('en')(source?.title ?? '').find(({ id }) => id === source?.id);
    expect(found?.anchor).toBe(`source-${source?.id}`);
  });
});

test('a place leads to the routes that end there, else to those that pass it, else to those that begin there', () => {
  const filterOf = (name: string) => {
    const found = searchIn('en')(name).find(({ kind, title }) => kind === 'place' && title === name);
    return Object.entries(found?.to.filter ?? {}).filter(([, value]) => Array.isArray(value) && value.length > 0);
  };
  expect(filterOf('United Kingdom')).toEqual([['to', ['gbr']]]);
  expect(filterOf('Mongolia')).toEqual([['via', ['mng']]]);
  expect(filterOf('Kuwait')).toEqual([['from', ['kwt']]]);
});
