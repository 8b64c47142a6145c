import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadData, readFolder } from '../src/build/geodata';
import { readAtlas, writeProblem, type DataFiles } from '../src/domain/read';
import { smallestMark } from '../src/domain/marks';
import { cslSchema } from './fixtures/cslSchema';
import ledgerIds from './fixtures/ledgerIds.json';

const files: DataFiles = readFolder('geodata');
const { data, editions } = loadData('geodata');
const { atlas, evidence } = editions.en;
const textOf = (path: string): string => {
  const content = files[path] ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};
const facts = new Map(data.facts.map((fact) => [fact.id, fact]));

/** Problems of the real data after one text is put in place of another in one file. */
function planted(path: string, pattern: string | RegExp, put: string): string[] {
  const before = textOf(path);
  const after = before.replace(pattern, put);
  expect(after).not.toBe(before);
  return readAtlas({ ...files, [path]: after }).problems.map((problem) => writeProblem(problem));
}

test('the data have no problem, not even a warning', () => {
  expect(readAtlas(files).problems.map((problem) => writeProblem(problem))).toEqual([]);
});

describe('the ledger', () => {
  const missing = (ids: Iterable<string>) => {
    const held = new Set(ids);
    return ledgerIds.filter((id) => !held.has(id));
  };

  test('every one of its 701 facts is here under its own id', () => {
    expect(ledgerIds).toHaveLength(701);
    expect(missing(facts.keys())).toEqual([]);
  });

  test('a removed fact is missed', () => {
    expect(missing([...facts.keys()].filter((id) => id !== 'levi-200'))).toEqual(['levi-200']);
  });

  test('the two founding works and the 233 further sources are here', () => {
    const ids = data.sources.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['levi-2017', 'kh-2012']));
    expect(ids.filter((id) => id.startsWith('src-'))).toHaveLength(233);
  });

  test('facts of the further sources are of the first or second tier, so always translated', () => {
    expect(data.facts.filter(({ id, tier }) => id.startsWith('ext-') && tier === 3)).toEqual([]);
  });
});

describe('coverage', () => {
  const covered = new Set(data.routes.flatMap(({ covers }) => covers));

  test('there are at least 32 routes and 70 legs', () => {
    expect(data.routes.length).toBeGreaterThanOrEqual(32);
    expect(data.legs.length).toBeGreaterThanOrEqual(70);
  });

  test.each(Array.from({ length: 22 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`))(
    'family %s has a route',
    (family) => {
      expect(covered).toContain(family);
    },
  );

  test.each([
    'North to south in the war',
    'Prisoners to India and beyond',
    'Orphans and students to Eastern Europe and back',
    'GDR to West Germany; Hungary to Austria',
    'Japan to North Korea',
    'China to North Korea (ethnic Koreans)',
    'North Korea to Soviet Far East (workers)',
    'Boat to Japan, then South Korea',
    'China, Philippines (and Singapore), South Korea',
    'China, Mongolia, South Korea',
    'China, Vietnam, South Korea',
    'China, Laos, Thailand, South Korea',
    'China, Vietnam, Cambodia, South Korea',
    'By Myanmar to Thailand',
    'Russia to South Korea with UNHCR',
    'Russia or Laos through China to North Korea',
    'China to North Korea (forced returns)',
    'Direct, by sea or land',
    'South to North (return)',
    'Workers home under Resolution 2397',
    'Workers to Russia again',
  ])('corridor "%s" has a route', (corridor) => {
    expect(covered).toContain(corridor);
  });

  test('families of asylum in several countries, hopes and other nations have no line', () => {
    const drawn = data.routes.filter(({ stages }) => stages.length > 0).flatMap(({ covers }) => covers);
    for (const family of ['F11', 'F23', 'F24']) expect(drawn).not.toContain(family);
  });

  test('the people in central Europe are one figure without a line', () => {
    const route = data.routes.find(({ id }) => id === 'central-europe');
    expect(route?.stages).toEqual([]);
    expect(route?.noLine).toBeDefined();
  });

  test('each leg, route, era, event and conflict leads to facts, and each fact to a source with a locator', () => {
    const shown = [
      ...Object.values(atlas.legs).map((leg) => leg.facts),
      ...atlas.routes.map((route) => route.facts),
      ...atlas.eraSchemes.flatMap((scheme) => scheme.eras.map((era) => era.facts)),
      ...atlas.events.map((event) => event.facts),
      ...evidence.conflicts.map(({ members }) => members.map(({ fact }) => fact)),
    ];
    for (const list of shown) {
      expect(list.length).toBeGreaterThan(0);
      for (const id of list) {
        for (const { source, locator } of evidence.facts[id]?.sources ?? [{ source: `no fact ${id}`, locator: '' }]) {
          expect(evidence.sources).toHaveProperty([source]);
          expect(locator).not.toBe('');
        }
      }
    }
  });

  test('each route says what the sources do not say', () => {
    expect(data.routes.filter(({ notSaid }) => notSaid.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('all 31 contradictions of the founding works are conflicts', () => {
    const ids = new Set(data.conflicts.map(({ id }) => id));
    expect(Array.from({ length: 31 }, (_, index) => `c${index + 1}`).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('safety on the real data', () => {
  test('five decimals in Jilin stop the build', () => {
    const said = planted('places.geojson', /("id": "cn-jl"[^]*?"coordinates": \[\s*)[\d.]+/u, '$1126.54321');
    expect(said.some((line) => line.includes('cn-jl coordinatesAreCoarse: '))).toBe(true);
  });

  test('a helper in the text of a leg stops the build', () => {
    const said = planted('legs.geojson', /"text": \{\s*"en": "/u, '$&They paid a broker. ');
    expect(said.join('\n')).toMatch(/legsNameNoMeans: the leg says "broker"/u);
  });

  test('seven people in one country and year stop the build', () => {
    const said = planted('facts/external.json', '"value": 581', '"value": 7');
    expect(said.join('\n')).toMatch(/smallCountsAreText: 7 people at "gbr" are fewer than 20/u);
  });

  test('no circle stands for fewer than 20 people, for words only, or inside North Korea', () => {
    for (const { fact: id, low, value, high, place } of atlas.marks) {
      expect(low ?? value ?? high ?? 0).toBeGreaterThanOrEqual(smallestMark);
      expect(facts.get(id)?.flags ?? []).not.toContain('text-only');
      expect(place).not.toBe('prk');
    }
    expect(atlas.marks.length).toBeGreaterThan(10);
  });

  test('UNHCR has no row for China or South Korea', () => {
    expect(atlas.unhcr.map(({ place }) => place)).not.toEqual(expect.arrayContaining(['chn']));
    expect(atlas.unhcr.map(({ place }) => place)).not.toEqual(expect.arrayContaining(['kor']));
  });
});

describe('other tools', () => {
  test('the sources are CSL-JSON', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(cslSchema);
    expect(validate(JSON.parse(textOf('sources.json'))) ? [] : validate.errors).toEqual([]);
    expect(validate([{ id: 'x', type: 'novel', tilte: 'A slip' }])).toBe(false);
  });

  test('the data package describes each series by the columns it has', () => {
    const { resources } = JSON.parse(textOf('datapackage.json')) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const path of Object.keys(files).filter((name) => name.endsWith('.csv'))) {
      const fields = resources.find((one) => one.path === path)?.schema.fields.map(({ name }) => name);
      expect(fields?.join(',')).toBe(textOf(path).split('\n')[0]);
    }
  });

  test('the provinces that routes name have a shape', () => {
    const shapes = new Set(data.areas.map(({ id }) => id.toLowerCase()));
    const provinces = data.places.filter(({ properties }) => properties.kind === 'province').map(({ id }) => id);
    expect(provinces.filter((id) => !shapes.has(id))).toEqual([]);
  });

  test('files end in one line end and hold no carriage return', () => {
    for (const path of Object.keys(files)) expect(textOf(path), path).toMatch(/^[^\r]*[^\n\r]\n$/u);
  });

  test('nothing of the ledger that is only for checking is here', () => {
    for (const path of Object.keys(files))
      expect(textOf(path), path).not.toMatch(/"(?:quote|evidence)": "(?!documented|reported|inferred|contested)/u);
    expect(readFileSync('src/domain/laws/seedRuns.ts', 'utf8')).not.toMatch(/North Korean/u);
  });
});
