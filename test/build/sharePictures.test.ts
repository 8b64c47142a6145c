import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { iconPng, PictureMaker } from '../../src/build/sharePictures';
import { palettePng } from '../../src/build/sharePictures/palettePng';
import { langs } from '../../src/domain/atlas';
import { hasOwnPicture, picturedView, sharePicturePath } from '../../src/domain/sharePicture';
import { selectRoutes } from '../../src/domain/filter';
import { defaultView, emptyFilter, emptySelection } from '../../src/domain/view';
import { drawPicture, picturedViews } from '../../src/pages';
import { charactersOf } from './fontCharacters';
import { editions, speeches, viewsIn } from './prerenderPages';

const cache = mkdtempSync(join(tmpdir(), 'tumen-pictures-'));
afterAll(() => rmSync(cache, { recursive: true }));

/** Width, height and the colour of each pixel of a palette PNG. */
function readPng(png: Uint8Array): { readonly width: number; readonly height: number; readonly pixels: number[] } {
  const bytes = Buffer.from(png);
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    parts.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [header, palette, data] = [parts.get('IHDR'), parts.get('PLTE'), parts.get('IDAT')];
  if (!header || !palette || !data) throw new Error('not a palette PNG');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const entry = rows[Math.floor(index / width) * (width + 1) + 1 + (index % width)] ?? 0;
    return palette.readUIntBE(entry * 3, 3);
  });
  return { width, height, pixels };
}

describe('a picture with a palette', () => {
  test('keeps flat colours exactly and others closely', async () => {
    const colours = Array.from({ length: 600 }, (_, index) => (index < 300 ? 0xe4ebed : 0x102030 + index * 3));
    const pixels = Uint8Array.from(colours.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255, 255]));
    const read = readPng(await palettePng({ width: 30, height: 20, pixels }));
    expect([read.width, read.height]).toEqual([30, 20]);
    expect(read.pixels.slice(0, 300).every((one) => one === 0xe4ebed)).toBe(true);
    const away = read.pixels.map((one, index) => Math.abs((one & 255) - ((colours[index] ?? 0) & 255)));
    expect(Math.max(...away)).toBeLessThan(16);
  });
});

describe('drawing', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#295B88"/></svg>';

  test('gives a PNG of the size of the drawing and keeps it for the next build', async () => {
    const maker = new PictureMaker(cache);
    const first = readPng(await maker.draw(svg, 'en'));
    expect([first.width, first.height, first.pixels[0]]).toEqual([40, 20, 0x295b88]);
    const again = new PictureMaker(cache);
    await again.draw(svg, 'en');
    expect([maker.made, again.made]).toEqual([
      { drawn: 1, kept: 0 },
      { drawn: 0, kept: 1 },
    ]);
    expect(readdirSync(cache)).toHaveLength(1);
    await again.draw(svg.replace('#295B88', '#000'), 'en');
    await again.tidy();
    expect(readdirSync(cache)).toHaveLength(2);
    const other = new PictureMaker(cache);
    await other.draw(svg, 'en');
    await other.tidy();
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('rejects what is no SVG', async () => {
    await expect(new PictureMaker(cache).draw('<svg', 'en')).rejects.toThrow(/SVG|XML|data/u);
  });

  test('makes icons', () => {
    const png = Buffer.from(iconPng(readFileSync('public/icon.svg', 'utf8'), 192, '#fff'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([192, 192]);
  });
});

describe('pictures of pages', () => {
  const { atlas, evidence } = editions.en;

  test('stand for routes, destinations, decades, stories and the whole atlas, by the path of the page', () => {
    const view = defaultView('ko');
    const path = (partial: Partial<typeof view>): string => sharePicturePath({ ...view, ...partial }, atlas);
    expect(path({})).toBe('share/ko.png');
    expect(path({ lang: 'en' })).toBe('share/home.png');
    expect(path({ selection: { ...emptySelection, route: 'mongolia' } })).toBe('share/ko-route-mongolia.png');
    expect(path({ filter: { ...emptyFilter, to: ['kor'] } })).toBe('share/ko-to-KOR.png');
    expect(path({ filter: { ...emptyFilter, eras: ['1990s'] } })).toBe('share/ko-era-1990s.png');
    expect(path({ filter: { ...emptyFilter, eras: ['1990s', '2000s'], to: ['gbr'] } })).toBe('share/ko-to-GBR.png');
    expect(path({ filter: { ...emptyFilter, eras: ['1990s'], to: ['kor', 'chn'] } })).toBe('share/ko-era-1990s.png');
    expect(path({ filter: { ...emptyFilter, eras: ['1990s'], time: { from: 1960, to: null } } })).toBe('share/ko.png');
    expect(path({ filter: { ...emptyFilter, to: ['kor', 'chn'] } })).toBe('share/ko.png');
    expect(path({ page: 'story', story: { id: 'a-story', chapter: 2 } })).toBe('share/ko-story-a-story.png');
    expect(path({ page: 'fact', selection: { ...emptySelection, fact: 'kh-001' } })).toBe('share/ko.png');
  });

  test('show all that the view shows, and say whether they show more', () => {
    const filters = [
      emptyFilter,
      { ...emptyFilter, to: ['gbr'], eras: ['1990s', '2000s'] },
      { ...emptyFilter, eras: ['1990s'], kinds: ['onward' as const] },
      { ...emptyFilter, to: ['kor', 'chn'] },
    ];
    for (const filter of filters) {
      const view = { ...defaultView(), filter };
      const pictured = picturedView(view, atlas);
      expect(sharePicturePath(pictured, atlas)).toBe(sharePicturePath(view, atlas));
      const drawn = selectRoutes(atlas, pictured.filter).standing;
      const shown = Object.entries(selectRoutes(atlas, filter).standing).filter(([, one]) => one !== 'out');
      expect(shown.filter(([id]) => drawn[id] === 'out')).toEqual([]);
      expect(hasOwnPicture(pictured, atlas)).toBe(true);
    }
    expect(filters.map((filter) => hasOwnPicture({ ...defaultView(), filter }, atlas))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const [chapter, later] = [1, 2].map((one) => ({
      ...defaultView(),
      page: 'story' as const,
      story: { id: atlas.stories[0]?.id ?? '', chapter: one },
    }));
    if (!chapter || !later) throw new Error('no story');
    expect([hasOwnPicture(chapter, atlas), hasOwnPicture(later, atlas)]).toEqual([true, false]);
    expect(picturedView(later, atlas).story?.chapter).toBe(1);
    expect(hasOwnPicture({ ...defaultView(), page: 'estimates' }, atlas)).toBe(false);
  });

  test('are drawn once each, and every page has one', () => {
    const views = viewsIn('en');
    const pictures = picturedViews(atlas, views);
    expect(views.filter((view) => !pictures.has(sharePicturePath(view, atlas)))).toEqual([]);
    expect(pictures.get('share/home.png')).toEqual(defaultView());
  });

  test('hold plain colours, no link, and nothing that the renderer fails on', () => {
    const svg = drawPicture(defaultView(), atlas, evidence, speeches.en);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 630"/u);
    expect(svg).not.toMatch(/var\(|<a\b|https?:\/\/(?!www\.w3\.org)|\sopacity=/u);
    expect(svg).toContain('Lines are schematic.');
  });

  test.each(langs)('are set in letters that the fonts of pictures have, %s', (lang) => {
    const fonts = ['sans-400', 'sans-600', 'serif-600', 'serif-400-italic', 'hangul-400', 'hangul-600'];
    const known = new Set(fonts.flatMap((name) => [...charactersOf(`src/build/fonts/tumen-${name}.ttf`)]));
    const missing = new Set<string>();
    for (const view of picturedViews(editions[lang].atlas, viewsIn(lang)).values()) {
      const svg = drawPicture(view, editions[lang].atlas, editions[lang].evidence, speeches[lang]);
      for (const sign of svg.replaceAll(/<[^>]*>|&\w+;|\s/gu, '')) {
        if (!known.has(sign.codePointAt(0) ?? 0)) missing.add(sign);
      }
    }
    expect([...missing].join(''), 'if not empty, run src/build/fonts.ts again').toBe('');
  });
});
