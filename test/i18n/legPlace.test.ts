import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs, type Route } from '../../src/domain/atlas';
import { legCounts, legPlace, shortLegPlace, stageNumber } from '../../src/i18n/legPlace';
import { loadSpeech } from '../../src/i18n/speech';

const { editions } = loadData();
const speech = await loadSpeech('en');
const routeOf = (id: string): Route => {
  const route = editions.en.atlas.routes.find((one) => one.id === id);
  if (!route) throw new Error(`There is no route ${id}.`);
  return route;
};

describe('the place of a leg', () => {
  test('is its stage, so that legs between which people chose bear one number', () => {
    const route = routeOf('third-country-south-korea');
    const [, second = []] = route.stages;
    expect(second.length).toBeGreaterThan(1);
    for (const leg of second) {
      expect(stageNumber(route, leg)).toBe(2);
      expect(legPlace(route, leg, speech)).toBe('Leg 2 of 3');
      expect(shortLegPlace(route, leg, speech)).toBe('Leg 2');
    }
  });

  test('is its line where the map numbers nothing', () => {
    const route = routeOf('western-europe');
    expect(route.stages).toHaveLength(1);
    expect(stageNumber(route, route.legs[2] ?? '')).toBeNull();
    expect(legPlace(route, route.legs[2] ?? '', speech)).toBe('Line 3 of 8');
    expect(shortLegPlace(route, route.legs[2] ?? '', speech)).toBe('Line 3');
  });

  test('of the only leg is the first', () => {
    const route = routeOf('japan-to-north');
    expect(legPlace(route, route.legs[0] ?? '', speech)).toBe('Leg 1 of 1');
  });
});

describe('the length of a route', () => {
  test.each([
    ['third-country-south-korea', ['3 legs', '8 lines']],
    ['western-europe', ['8 lines']],
    ['russia-unhcr', ['2 legs']],
    ['japan-to-north', ['1 leg']],
    ['central-europe', []],
  ])('of %s is said as %j', (id, words) => {
    expect(legCounts(routeOf(id), speech)).toEqual(words);
  });

  test.each(langs)('never contradicts the number of a leg in %s', async (lang) => {
    const words = await loadSpeech(lang);
    for (const route of editions[lang].atlas.routes) {
      const counts = legCounts(route, words).join(' ');
      for (const leg of route.legs) {
        const whole = route.stages.length > 1 ? route.stages.length : route.legs.length;
        expect(legPlace(route, leg, words)).toContain(String(whole));
        expect(counts).toContain(String(whole));
      }
    }
  });
});
