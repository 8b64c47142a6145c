import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import type { Lang } from '../../src/domain/atlas';
import { pictureKey } from '../../src/Drawings';
import { defaultView, emptyFilter, emptySelection, type View } from '../../src/domain/view';
import { selectRoutes } from '../../src/domain/filter';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { speechOf } from '../../src/i18n/messages';
import { pl } from '../../src/i18n/pl';
import { citedOf } from '../../src/panels/share/cited';
import { withHangul } from '../../src/panels/share/pictureFile';
import { mapSize, pictureText, sheet } from '../../src/panels/share/pictureText';
import { rowsOfItems, textLines, textWidth } from '../../src/panels/share/textLines';

const { editions } = loadData('geodata');
const speeches = { en: speechOf('en', en), ko: speechOf('ko', ko), pl: speechOf('pl', pl) };
const address = 'https://atlas.example/maps/tumen/?kind=leaving,onward&time=1994..2003#4.2/38.1/127.3';
const textOf = (lang: Lang, view: View) => {
  const { atlas, evidence } = editions[lang];
  const cited = citedOf(atlas, evidence, { ...view, lang }, speeches[lang]);
  return pictureText(
    cited,
    atlas,
    evidence,
    pictureKey(atlas, { view: cited.view, ...mapSize }),
    { edition: atlas.edition, url: address, accessed: '2026-11-22' },
    speeches[lang],
  );
};
const onRoute = (route: string): View => ({ ...defaultView(), selection: { ...emptySelection, route } });
const views: readonly View[] = [
  defaultView(),
  ...editions.en.atlas.routes.map(({ id }) => onRoute(id)),
  { ...defaultView(), filter: { ...emptyFilter, to: ['gbr', 'deu'], time: { from: 1990, to: 2009 } } },
];

describe('a picture that leaves the site', () => {
  it.each(['en', 'ko', 'pl'] satisfies Lang[])(
    'carries title, notes, sources, version and address in %s, inside its edges',
    (lang) => {
      const { t } = speeches[lang];
      const inner = sheet.width - 2 * sheet.margin;
      for (const view of views) {
        const { title, summary, notes, legend, mapTop, height } = textOf(lang, view);
        const all = notes.map((row) => row.text).join(' ');
        for (const note of [t('schematic'), t('borders'), editions.en.atlas.edition, address])
          expect(all).toContain(note);
        expect(title.length).toBeGreaterThan(0);
        for (const row of title) expect(textWidth(row.text, sheet.title)).toBeLessThanOrEqual(inner);
        for (const row of [...summary, ...notes]) expect(textWidth(row.text, sheet.note)).toBeLessThanOrEqual(inner);
        const ys = [...title, ...summary].map((row) => row.y);
        expect(ys).toEqual(ys.toSorted((a, b) => a - b));
        expect(Math.max(...ys)).toBeLessThan(mapTop);
        for (const { x, y, label } of legend) {
          expect(y).toBeGreaterThan(mapTop + sheet.map);
          expect(x + textWidth(label, sheet.text)).toBeLessThan(sheet.width);
        }
        expect(Math.max(...notes.map((row) => row.y))).toBeLessThan(height);
      }
    },
  );

  it('explains only the families and grades that it shows', () => {
    const route = editions.en.atlas.routes.find(({ legs }) => legs.length > 0);
    const legs = route?.legs.flatMap((id) => editions.en.atlas.legs[id] ?? []) ?? [];
    const { legend } = textOf('en', onRoute(route?.id ?? ''));
    expect(legend.flatMap(({ family }) => family ?? []).toSorted()).toEqual(
      [...new Set(legs.map((leg) => leg.family))].toSorted(),
    );
    expect(legend.flatMap(({ grade }) => grade ?? []).toSorted()).toEqual(
      [...new Set(legs.map((leg) => leg.evidence))].toSorted(),
    );
  });

  it('names each of a few routes, and explains circles and grey lines where they stand', () => {
    const { atlas } = editions.en;
    const { t } = speeches.en;
    const few: View = { ...defaultView(), filter: { ...emptyFilter, to: ['gbr'], time: { from: 2000, to: 2009 } } };
    const labels = textOf('en', few).legend.map(({ label }) => label);
    const shown = atlas.routes.filter(({ id }) => selectRoutes(atlas, few.filter).standing[id] !== 'out');
    expect(shown.length).toBeGreaterThan(1);
    expect(labels).toEqual(expect.arrayContaining(shown.map((route) => route.short.text)));
    expect(labels).toContain(t('picture.others'));
    const { scale } = pictureKey(atlas, { view: few, ...mapSize });
    expect(scale).not.toBeNull();
    expect(labels).toContain(t('people.stock', { n: scale?.people ?? 0 }));
    const all = textOf('en', defaultView()).legend;
    expect(all.map(({ label }) => label)).not.toContain(t('picture.others'));
    expect(all.filter(({ circle }) => circle).length).toBeGreaterThan(1);
  });

  it('is set in fonts that have Hangul, whatever the map names', () => {
    expect(withHangul('Tumen Sans, sans-serif')).toBe('Tumen Sans, Tumen Hangul, Tumen Hangul More, sans-serif');
    const whole = 'Tumen Serif, Tumen Hangul, Tumen Hangul More, Georgia, serif';
    expect(withHangul(whole)).toBe(whole);
  });

  it('does not say its title twice', () => {
    const { title, summary } = textOf('en', defaultView());
    expect(summary.map((row) => row.text).join(' ')).not.toContain(title[0]?.text);
  });
});

describe('text in lines', () => {
  it('loses nothing and breaks only what is too long', () => {
    const text = `one two ${'x'.repeat(90)} three 북한을 떠난 사람들`;
    const lines = textLines(text, 10, 200);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(200);
    expect(textLines('', 10, 200)).toEqual([]);
  });

  it('sets items in rows', () => {
    expect(rowsOfItems([50, 60, 30], 130, 10)).toEqual([
      [0, 0],
      [60, 0],
      [0, 1],
    ]);
  });
});
