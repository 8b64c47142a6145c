import { expect, test } from 'vitest';
import { langs } from '../../src/domain/atlas';
import { localise } from '../../src/domain/edition';
import { readAtlas, readDraft } from '../../src/domain/read';
import { fixtureAtlas as atlas, fixtureEdition, fixtureEvidence as evidence } from '../fixtures/atlas';
import { edited, editedText, type Files } from '../fixtures/geodata';

function editionOf(files: Files) {
  const { data, problems } = readAtlas(files);
  if (data === null) throw new Error(JSON.stringify(problems));
  return localise(data, 'en');
}
const route = (id: string) => atlas.routes.find((one) => one.id === id);

test('one edition has the same records in each language, in the words of the language', () => {
  for (const lang of langs) {
    const edition = fixtureEdition(lang);
    expect(edition.atlas.lang).toBe(lang);
    expect(edition.atlas.routes.map(({ id }) => id)).toEqual(atlas.routes.map(({ id }) => id));
    expect(Object.keys(edition.evidence.facts)).toEqual(Object.keys(evidence.facts));
  }
  expect(fixtureEdition('ko').atlas.places['mng']?.name).toBe('몽골');
  expect(fixtureEdition('pl').atlas.routes[0]?.name).toEqual({ text: 'The route through-mongolia (pl)' });
});

test('words without a translation stay English and say so', () => {
  expect(fixtureEdition('ko').evidence.facts['ext-908']?.statement).toEqual({
    text: 'The author thinks that many more will follow.',
    lang: 'en',
  });
  expect(evidence.facts['ext-908']?.statement).toEqual({ text: 'The author thinks that many more will follow.' });
});

test('a route knows where it begins, passes and ends, by country', () => {
  expect(route('through-mongolia')).toMatchObject({ from: ['prk'], via: ['chn', 'mng'], to: ['kor'] });
  expect(route('to-america')).toMatchObject({ from: ['prk'], via: ['chn'], to: ['usa'] });
  expect(route('onward-to-britain')).toMatchObject({ from: ['kor'], via: [], to: ['gbr'] });
});

test('legs of a fan all end, and a way back ends where it began', () => {
  const fan = editionOf(
    edited('routes.json', ['routes', 1, 'stages'], [['hamgyong-jilin'], ['china-america', 'china-mongolia']]),
  );
  expect(fan.atlas.routes[1]).toMatchObject({ from: ['prk'], via: ['chn'], to: ['usa', 'mng'] });
  const back = {
    type: 'Feature',
    id: 'jilin-hamgyong',
    properties: { ...JSON.parse(legText()).properties, id: 'jilin-hamgyong', origin: 'cn-jl', destination: 'kp-09' },
    geometry: {
      type: 'LineString',
      coordinates: [
        [126.5, 43.6],
        [129.5, 41.8],
      ],
    },
  };
  const files = edited('legs.geojson', ['features', 5], back);
  const loop = editionOf(
    edited('routes.json', ['routes', 1, 'stages'], [['hamgyong-jilin'], ['jilin-hamgyong', 'china-america']], files),
  );
  expect(loop.atlas.routes[1]).toMatchObject({ from: ['prk'], via: ['chn'], to: ['prk', 'usa'] });
});

function legText(): string {
  const { features } = JSON.parse(edited('legs.geojson', ['name'], 'x')['legs.geojson'] ?? '') as {
    features: unknown[];
  };
  return JSON.stringify(features[0]);
}

test('a route spans the years its legs share; one with an undated leg says by when it was known', () => {
  expect(route('through-mongolia')).toMatchObject({ span: null, knownBy: 2012 });
  expect(route('onward-to-britain')).toMatchObject({ span: { start: 2010, end: 2010, edtf: '2010' } });
  expect(route('onward-to-britain')).not.toHaveProperty('knownBy');
  expect(atlas.legs['mongolia-korea']).toMatchObject({ span: null, knownBy: 2012 });
});

test('a route without a line takes places and time from its facts', () => {
  const listed = {
    facts: ['ext-902', 'ext-906'],
    stages: [],
    noLine: { en: 'No pair is named.', ko: '이름이 없다.', pl: 'Brak pary.' },
  };
  const base = JSON.parse(edited('routes.json', ['x'], 1)['routes.json'] ?? '') as { routes: object[] };
  const { atlas: one } = editionOf(
    edited('routes.json', ['routes', 3], { ...base.routes[2], id: 'listed', ...listed }),
  );
  expect(one.routes[3]).toMatchObject({
    legs: [],
    from: ['chn'],
    to: ['mng', 'usa'],
    span: { edtf: '2000~/2019' },
    noLine: { text: 'No pair is named.' },
  });
});

test('a leg has the family of the first route that uses it and names all of them', () => {
  expect(atlas.legs['hamgyong-jilin']).toMatchObject({
    family: 'china',
    routes: ['through-mongolia', 'to-america'],
    bend: 0.1,
    lane: 0,
  });
  expect(atlas.legs['china-america']).toMatchObject({ bundle: 'pacific', lane: 1, bend: 0 });
});

test('absent fields are absent', () => {
  expect(Object.keys(atlas.places['prk'] ?? {})).toEqual(['id', 'kind', 'iso', 'name', 'names', 'aka', 'at']);
  expect(evidence.facts['ext-901']).toMatchObject({ via: [], flags: [], conflicts: [] });
  expect(evidence.facts['ext-901']).not.toHaveProperty('value');
});

test('marks are dated tier-1 counts of 20 people or more that an editor marked as drawn and nobody as text-only', () => {
  expect(atlas.marks).toEqual([{ place: 'gbr', fact: 'ext-904', measure: 'stock', value: 581, year: 2010 }]);
  const marksWith = (path: readonly (string | number)[], value: unknown) =>
    localise(readDraft(edited('facts/external.json', ['facts', 3, ...path], value)).data as never, 'en').atlas.marks;
  expect(marksWith(['value'], 19)).toEqual([]);
  expect(marksWith(['value'], 20)).toHaveLength(1);
  expect(marksWith(['flags'], [])).toEqual([]);
  expect(marksWith(['flags'], ['drawn', 'text-only'])).toEqual([]);
  expect(marksWith(['tier'], 2)).toEqual([]);
  expect(marksWith(['measure'], 'flow')).toEqual([]);
  expect(marksWith(['unit'], 'percent')).toEqual([]);
  expect(marksWith(['destination'], 'cn-jl')).toEqual([]);
  expect(marksWith(['when'], undefined)).toEqual([]);
  expect(marksWith(['withdrawn'], { on: '2026', reason: { en: 'x', ko: 'x', pl: 'x' } })).toEqual([]);
});

test('arrivals are years, and periods only where no year stands', () => {
  expect(atlas.arrivals.map(({ start, end, total }) => [start, end, total])).toEqual([
    [1950, 1989, 607],
    [1990, 1990, 10],
    [1991, 1991, 20],
  ]);
  expect(atlas.arrivals[1]).toMatchObject({ women: null, men: null, others: [] });
  expect(atlas.arrivals[1]).not.toHaveProperty('note');
  expect(atlas.arrivals[2]).toMatchObject({
    women: 12,
    others: [
      { value: 21, label: '21 (13 women, 8 men; first release)', source: 'sample-2012' },
      { value: 22, label: '22 (another release)', source: 'src-unhcr-sample' },
    ],
    note: 'Two releases, one kept.',
  });
  const fewer = editionOf(editedText('series/arrivals.csv', (text) => text.replace('|22 (another release)', '')));
  expect(fewer.atlas.arrivals[2]?.others[0]?.source).toBe('sample-2012+src-unhcr-sample');
});

test('UNHCR rows stand by country, years ascending', () => {
  expect(atlas.unhcr).toEqual([
    {
      place: 'gbr',
      rows: [
        [2009, 570, 25],
        [2010, 581, 30],
      ],
    },
    { place: 'mng', rows: [[2012, 5, 0]] },
  ]);
});

test('the rest is carried over', () => {
  expect(atlas).toMatchObject({
    edition: '2026-11',
    firstYear: 1950,
    lastYear: 2025,
    redirects: { mongolia: 'through-mongolia' },
    counts: { facts: 8, sources: 2 },
  });
  expect(atlas.conflicts).toEqual([
    {
      id: 'c1',
      slug: 'people-in-britain',
      title: { text: 'People in the United Kingdom' },
      members: 2,
      places: ['gbr'],
      routes: ['onward-to-britain'],
    },
  ]);
  expect(atlas.eraSchemes[0]?.eras[0]).toMatchObject({
    id: '1990s',
    scheme: 'decades',
    span: { start: 1990, end: 1999 },
  });
  expect(atlas.events[0]).toMatchObject({ id: 'first-count', major: true, span: { start: 2010 } });
  expect(atlas.stories[0]?.chapters[1]).toMatchObject({ view: '?to=GBR#4/52/-1', facts: ['ext-904'] });
  const figured = editionOf(edited('conflicts.json', ['conflicts', 0, 'members', 1, 'figure'], { high: 1000 }));
  expect(figured.evidence.conflicts[0]?.members[1]).toMatchObject({ figure: { high: 1000 }, mark: 'range' });
});
