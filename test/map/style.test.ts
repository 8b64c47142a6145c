import { readFileSync } from 'node:fs';
import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { evidenceGrades, movementKinds } from '../../src/domain/kinds';
import { livingSources, styleOf } from '../../src/map/layers';
import { groundData, routeData, type Basemap } from '../../src/map/layers/data';
import { legendEntries } from '../../src/map/layers/legendEntries';
import { dark, light, widths, zooms } from '../../src/theme';
import { mapAtlas } from './mapAtlas';

const topology = JSON.parse(readFileSync('src/map/basemap/basemap.topo.json', 'utf8')) as Basemap;
const data = { ground: groundData(topology), ...routeData(mapAtlas) };
const style = styleOf(data, light, 'https://atlas.test/tumen/');

/** All numbers a `line-width` or `circle-stroke-width` can come to, found in its expression. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  // ['interpolate', how, input, stop, value, stop, value …]: the stops are zooms.
  if (Array.isArray(value) && value[0] === 'interpolate')
    return value.slice(3).flatMap((one, index) => (index % 2 === 1 ? numbersIn(one) : []));
  return Array.isArray(value) ? value.flatMap(numbersIn) : [];
}
const widthsOf = (layer: LayerSpecification): number[] =>
  layer.type === 'line' && layer.id !== 'band' && !layer.id.startsWith('casing')
    ? numbersIn(layer.paint?.['line-width'])
    : [];

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s style', (_name, theme) => {
  it('is what MapLibre understands', () => {
    expect(validateStyleMin(styleOf(data, theme, 'https://atlas.test/'))).toEqual([]);
  });
});

describe('the style', () => {
  it('names each layer once and only sources it has', () => {
    const ids = style.layers.map((layer) => layer.id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(Object.keys(style.sources)).toEqual(expect.arrayContaining([...new Set([...asked, ...livingSources])]));
  });

  it('asks no other host for anything', () => {
    const addresses = JSON.stringify({ ...style, sources: null }).match(/https?:\/\/[^/"]+/gu) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['https://atlas.test']));
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('draws no line wider than 3 px', () => {
    // A strip of ground below a name is wider; it is no line.
    const all = style.layers.filter(({ id }) => id !== 'name-gaps').flatMap(widthsOf);
    expect(all.length).toBeGreaterThan(10);
    expect(
      Math.max(...all, widths.selected, ...data.strokes.features.map((one) => Number(one.properties?.['width']))),
    ).toBeLessThanOrEqual(3);
  });

  it('opens lines for their names without touching the source of the lines', () => {
    const order = style.layers.map(({ id }) => id);
    const gaps = style.layers.find(({ id }) => id === 'name-gaps');
    expect(gaps).toMatchObject({ type: 'line', source: 'names' });
    expect(order.indexOf('name-gaps')).toBeLessThan(order.indexOf('names'));
    const lines = style.layers.flatMap((layer, at) => ('source' in layer && layer.source === 'strokes' ? [at] : []));
    expect(order.indexOf('name-gaps')).toBeGreaterThan(Math.max(...lines));
  });

  it('needs no zoom beyond the cap', () => {
    for (const layer of style.layers) expect(layer.minzoom ?? 0).toBeLessThanOrEqual(zooms.max);
    expect(zooms.max).toBe(5);
  });

  it('gives every stroke exactly one line layer', () => {
    for (const { properties } of data.strokes.features) {
      const id = `line-${properties?.['group']}-${properties?.['evidence']}${properties?.['double'] === true ? '-double' : ''}`;
      expect(style.layers.filter((layer) => layer.id === id).length, id).toBe(1);
    }
  });

  it('reads a look only from feature state, so that a filter re-tiles nothing', () => {
    for (const layer of style.layers) {
      if (!('source' in layer) || layer.source !== 'strokes') continue;
      expect(JSON.stringify('filter' in layer ? layer.filter : null)).not.toContain('feature-state');
      expect(JSON.stringify(layer.layout ?? {})).not.toContain('look');
    }
  });

  it('lets words lie over lines and lines over circles', () => {
    const at = (id: string): number => style.layers.findIndex((layer) => layer.id === id);
    expect(at('land')).toBeLessThan(at('people'));
    expect(at('people')).toBeLessThan(at('line-lanes-documented'));
    expect(at('line-plain-documented')).toBeLessThan(at('places'));
  });
});

describe('the legend', () => {
  it('explains every grade, every kind and every circle, once', () => {
    const ids = legendEntries.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [...evidenceGrades, ...movementKinds, 'range', 'cumulative', 'stock', 'outside'])
      expect(ids).toContain(id);
  });
});
