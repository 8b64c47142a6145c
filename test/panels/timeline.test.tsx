import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import type { Lang } from '../../src/domain/atlas';
import { eventMarks, slotsOf, stretchOf } from '../../src/domain/timeline';
import { defaultView, type Filter, type Selection } from '../../src/domain/view';
import { loadSpeech, SpeechProvider } from '../../src/i18n/speech';
import { EventTip } from '../../src/panels/timeline/EventTip';
import { markStretch, placeLabels, textWidth, yearsNeeded } from '../../src/panels/timeline/labels';
import { RowLists } from '../../src/panels/timeline/RowLists';
import { SheetRows } from '../../src/panels/timeline/SheetRows';
import { Timeline } from '../../src/panels/timeline/Timeline';
import { showDecade } from '../../src/panels/timeline/usePlay';
import { decadeInWords, decadesOf, yearInWords } from '../../src/panels/timeline/words';
import { AtlasProvider } from '../../src/state/hooks';
import { createAtlasStore } from '../../src/state/store';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const unused = (): Promise<never> => Promise.reject(new Error('nothing is fetched here'));

interface Choice {
  readonly lang?: Lang;
  readonly filter?: Partial<Filter>;
  readonly selection?: Partial<Selection>;
}

function storeOf({ lang = 'en', filter = {}, selection = {} }: Choice) {
  const base = defaultView(lang);
  const view = { ...base, filter: { ...base.filter, ...filter }, selection: { ...base.selection, ...selection } };
  return createAtlasStore({
    atlas: editions[lang].atlas,
    view,
    base: '/',
    loaders: { atlas: unused, evidence: unused },
  });
}

async function markup(choice: Choice = {}): Promise<string> {
  return renderToStaticMarkup(
    <AtlasProvider store={storeOf(choice)}>
      <SpeechProvider speech={await loadSpeech(choice.lang ?? 'en')}>
        <Timeline />
      </SpeechProvider>
    </AtlasProvider>,
  );
}

const count = (text: string, part: RegExp): number => text.match(part)?.length ?? 0;

describe('Timeline', () => {
  it('is drawn without a browser and without inline styles', async () => {
    const html = await markup();
    expect(html).not.toContain(' style=');
    expect(html).toContain('1950 to today');
  });

  it('gives the chart a summary and every row a line in a table', async () => {
    const html = await markup();
    const { arrivals } = editions.en.atlas;
    expect(html).toMatch(/<svg class="histogram" role="img" aria-label="[^"]*2,914 in 2009/u);
    expect(count(html, /<tr>/gu)).toBe(arrivals.length + 1);
    expect(count(html, /<g class="year-bar/gu)).toBe(arrivals.filter((row) => row.start === row.end).length);
    expect(count(html, /<g class="period-bracket"/gu)).toBe(arrivals.filter((row) => row.start !== row.end).length);
  });

  it('draws a year without a source hollow', async () => {
    const hollow = editions.en.atlas.arrivals.filter((row) => row.status === 'unverified').length;
    // One more is the sample in the key.
    expect(count(await markup(), /class="part-hollow"/gu)).toBe(hollow + 1);
    expect(hollow).toBeGreaterThan(0);
  });

  it('puts a number without a source in brackets in the table, and no other value beside it', async () => {
    const [row = ''] = (await markup()).match(/<tr><th scope="row">1995<.*?<\/tr>/su) ?? [];
    expect(textOf(row).trim()).toBe('1995 (42) no source found');
  });

  it('names both handles and says their year with its figure', async () => {
    const html = await markup({ filter: { time: { from: 2009, to: 2012 } } });
    const handles = html.match(/<input[^>]*type="range"[^>]*>/gu) ?? [];
    expect(handles).toHaveLength(2);
    expect(handles[0]).toContain('aria-label="First year shown"');
    expect(handles[0]).toContain('min="1950"');
    expect(handles[0]).toContain('max="2025"');
    expect(handles[0]).toMatch(/aria-valuetext="2009: 2,914 arrivals\. 2,252 women, 662 men\./u);
    expect(handles[1]).toContain('value="2012"');
  });

  it('presses the chosen decades, several at once, and names their years apart', async () => {
    const html = await markup({ filter: { eras: ['1950s', '2000s'] } });
    const pressed = [...html.matchAll(/class="decade-button" aria-pressed="true" aria-label="([^"]*)"/gu)].map(
      ([, name]) => name,
    );
    expect(pressed).toEqual(['1950s', '2000s']);
    expect(html).toMatch(/class="timeline-years">1950 to 1959 and 2000 to 2009</u);
  });

  it('dims the bars outside the chosen years', async () => {
    const html = await markup({ filter: { eras: ['2000s'] } });
    const bars = editions.en.atlas.arrivals.filter((row) => row.start === row.end);
    const inside = bars.filter((row) => row.start >= 2000 && row.start <= 2009).length;
    expect(count(html, /class="year-bar year-bar-out"/gu)).toBe(bars.length - inside);
  });

  it('has one stop of the Tab key in each row', async () => {
    const rows = (await markup()).split('role="toolbar"').slice(1);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(count(row, /<button[^>]*tabindex="0"/gu)).toBe(1);
  });

  it('offers all years when the open route moved the clock, and shows its years', async () => {
    const route = editions.en.atlas.routes.find((one) => one.span && one.span.start > 1955);
    const html = await markup({ selection: { route: route?.id ?? null } });
    expect(html).toContain('The clock moved to this route.');
    expect(html).toContain('Show all years');
    expect(html).toContain('data-row="route"');
    expect(await markup()).not.toContain('The clock moved');
  });

  it('draws an undated route as dots that end at the year of its source', async () => {
    const undated = editions.en.atlas.routes.find((one) => one.span === null && one.knownBy !== undefined);
    const html = await markup({ selection: { route: undated?.id ?? null } });
    expect(html).toContain('class="known-dots"');
    expect(html).toContain(`undated, known by ${undated?.knownBy}`);
  });

  it('marks Hangul as Korean and speaks three languages', async () => {
    expect(await markup({ lang: 'pl' })).toContain('<span lang="ko">북한이탈주민</span>');
    expect(await markup({ lang: 'pl' })).toContain('Pierwszy pokazany rok');
    expect(await markup({ lang: 'ko' })).toContain('표시하는 첫 해');
  });
});

describe('the names of eras', () => {
  it('are whole pieces, the least needed last, so that what does not fit goes and nothing is cut', async () => {
    const html = await markup();
    expect(html).toContain('<span lang="ko">탈북자</span><i>talbukja</i>');
    expect(html).toContain('<span>Recent</span><span>: hunger, then hope of a better life</span>');
    expect(html).toContain('<span>War</span></button>');
  });

  it('stay the name of their button whatever is written in it', async () => {
    for (const lang of ['en', 'ko', 'pl'] as const) {
      const html = await markup({ lang });
      const { atlas } = editions[lang];
      const bands = html.match(/class="era-band"[^>]*>/gu) ?? [];
      const era = atlas.eraSchemes.flatMap((scheme) => scheme.eras).find((one) => one.id === 'talbukja');
      expect(bands.some((band) => band.includes(`aria-label="탈북자 talbukja, ${era?.name.text}`))).toBe(true);
      expect(bands.every((band) => /aria-label="[^"]{5}/u.test(band))).toBe(true);
    }
  });

  it('have a place of their own on a short timeline, in the same order', () => {
    const { atlas } = editions.en;
    const terms = atlas.eraSchemes.filter(({ eras }) => eras.every((era) => era.hangul));
    expect(terms.map(({ id }) => id)).toEqual(['law', 'words']);
    for (const scheme of terms) {
      const ids = (row: 'long' | 'short') =>
        slotsOf(atlas, scheme.eras, (era) => yearsNeeded(atlas, era.hangul ?? era.name.text, row)).map(
          ({ eras }) => eras[0]?.id,
        );
      expect(ids('short')).toEqual(ids('long'));
    }
  });
});

describe('the rows as lists of the sheet', () => {
  it('hold every era as a button that says whether it is chosen, and every event with its fact', async () => {
    for (const lang of ['en', 'ko', 'pl'] as const) {
      const { atlas, evidence } = editions[lang];
      const html = await renderPanel(<RowLists />, { atlas, evidence }, { page: 'map', filter: { eras: ['wave-1'] } });
      const schemes = atlas.eraSchemes.filter(({ id }) => ['waves', 'law', 'words'].includes(id));
      const eras = schemes.flatMap((scheme) => scheme.eras);
      expect(count(html, /<button[^>]*aria-pressed="(true|false)"/gu)).toBe(eras.length);
      expect(count(html, /aria-pressed="true"/gu)).toBe(1);
      for (const era of eras) expect(textOf(html)).toContain(era.name.text.replaceAll('\u00a0', ' '));
      for (const { facts } of atlas.events) expect(html).toContain(`/fact/${facts[0]}/`);
    }
  });

  it('wait behind one line until they are asked for', async () => {
    const html = await renderPanel(<SheetRows />, editions.en, { page: 'map' });
    expect(textOf(html)).toContain('Waves, terms, events');
    expect(textOf(html)).toContain('Arrivals in South Korea a year');
    expect(html).not.toContain('<button');
  });
});

describe('the words of an event', () => {
  const { atlas } = editions.en;
  const marks = eventMarks(atlas, atlas.events);
  const tipOf = (mark: (typeof marks)[number], isKept = false) =>
    renderPanel(<EventTip mark={mark} isKept={isKept} />, editions.en, { page: 'map' });

  it('begin at a mark of the first half and end at one of the second', async () => {
    for (const mark of marks) {
      const { left, width } = markStretch(atlas, mark);
      const html = await tipOf(mark);
      const isLate = html.includes('data-late');
      const room = Number(/<svg width="([\d.]+)%"/u.exec(html)?.[1]) / 100;
      expect(isLate).toBe(left + width / 2 > 0.5);
      expect(isLate ? 1 - room : room).toBeCloseTo(isLate ? left + width : left, 3);
      // What is left beside the mark holds the widest tip of 48 %.
      expect(room).toBeLessThanOrEqual(0.52);
    }
  });

  it('hold links only when they are kept', async () => {
    const [mark] = marks;
    if (!mark) throw new Error('no event');
    expect(await tipOf(mark)).not.toContain('<a ');
    expect(await tipOf(mark, true)).toContain(`/fact/${mark.events[0]?.facts[0]}/`);
  });
});

describe('the timeline in words', () => {
  it('adds only sourced years of a decade and says what it left out', async () => {
    const { atlas } = editions.en;
    const speech = await loadSpeech('en');
    const words = (id: string) =>
      decadeInWords(
        atlas,
        decadesOf(atlas).find((era) => era.id === id)!,
        speech,
      );
    expect(words('1990s')).toBe(
      '1990s: 412 arrivals in South Korea in 5 of 10 years. Not added: 34 in all, 1990 to 1993. Left out: 1995, no source found.',
    );
    expect(words('1950s')).toContain('no yearly figures');
    expect(words('2000s')).toMatch(/^2000s: [\d,]+ arrivals in South Korea\.$/u);
  });

  it('never gives a year of a period total as a figure of its own', async () => {
    const words = yearInWords(editions.en.atlas.arrivals, 1991, await loadSpeech('en'));
    expect(words).toBe('1991: no figure of its own. 34 arrivals in all, 1990 to 1993.');
  });

  it('steps by decades with the cause it is given and stops at the last', () => {
    const store = storeOf({ filter: { eras: ['2010s'] } });
    expect(showDecade(store.getState(), 1, 'play')).toBe(true);
    expect(store.getState()).toMatchObject({ cause: 'play', view: { filter: { eras: ['2020s'], time: null } } });
    expect(showDecade(store.getState(), 1, 'play')).toBe(false);
    expect(showDecade(store.getState(), 1, 'play', true)).toBe(true);
    expect(store.getState().view.filter.eras).toEqual(['1950s']);
  });
});

describe('placeLabels', () => {
  it('never lets two names overlap or leave the timeline', () => {
    for (const lang of ['en', 'ko', 'pl'] as const) {
      const { atlas } = editions[lang];
      for (const width of [440, 700, 900]) {
        const labels = placeLabels(atlas, eventMarks(atlas, atlas.events), width);
        const edges = labels.map(({ text, anchor, at }): [number, number] => {
          const long = textWidth(text);
          const from = at * width - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2);
          return [from, from + long];
        });
        edges.sort((a, b) => a[0] - b[0]);
        expect(labels.length).toBeGreaterThan(1);
        for (const [index, [from, to]] of edges.entries()) {
          expect(from).toBeGreaterThanOrEqual(edges[index - 1]?.[1] ?? 0);
          expect(to).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('puts a name at its own mark', () => {
    const { atlas } = editions.en;
    const marks = eventMarks(atlas, atlas.events);
    for (const { text, at } of placeLabels(atlas, marks, 900)) {
      const mark = marks.find((one) => one.events.some((event) => event.name.text === text));
      const { left, width } = stretchOf(atlas, mark ?? { start: 0, end: 0 });
      expect(at).toBeGreaterThanOrEqual(left - 0.005);
      expect(at).toBeLessThanOrEqual(left + width + 0.005);
    }
  });
});
