/** The view in words: whole sentences that a reader of each language would write, the same with and without marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs, type Lang } from '../../src/domain/atlas';
import { describeView } from '../../src/domain/describe';
import { placesOf } from '../../src/domain/filter';
import { movementKinds } from '../../src/domain/kinds';
import { defaultView, emptyFilter, emptySelection, type Filter } from '../../src/domain/view';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { speechOf, type Messages } from '../../src/i18n/messages';
import { pl } from '../../src/i18n/pl';
import { details, headline, markedHeadline, viewInWords } from '../../src/i18n/viewInWords';

const { editions } = loadData();
const speeches = { en: speechOf('en', en), ko: speechOf('ko', ko), pl: speechOf('pl', pl) };

/** What the view says, non-breaking spaces as spaces. */
function said(lang: Lang, filter: Partial<Filter>, say = headline): string {
  const { atlas } = editions[lang];
  const view = { ...defaultView(lang), filter: { ...emptyFilter, ...filter } };
  return say(describeView(atlas, view), atlas, speeches[lang]).replaceAll('\u00a0', ' ');
}

/** A sentence with its numbers of routes as N. Years keep their four digits. */
const shape = (text: string): string => text.replaceAll(/(?<!\d)\d{1,3}(?!\d)/gu, 'N');
const both = { eras: ['1990s', '2000s'], to: ['europe'] };

describe('the first sentence', () => {
  it.each([
    ['en', {}, 'All N routes, 1950 to today.'],
    ['ko', {}, '전체 경로 N개, 1950년–오늘.'],
    ['pl', {}, 'Wszystkie N tras, od 1950 do dziś.'],
    ['en', { eras: ['1990s'] }, 'Between 1990 and 1999, N of the N routes in the atlas are on record.'],
    ['ko', { eras: ['1990s'] }, '1990년부터 1999년까지의 경로는 이 지도의 N개 가운데 N개입니다.'],
    ['en', both, 'Between 1990 and 2009, N of the N routes in the atlas end in Europe.'],
    ['ko', both, '1990년부터 2009년까지 유럽에서 끝나는 경로는 이 지도의 N개 가운데 N개입니다.'],
    ['pl', both, 'Cel: Europa. W latach 1990–2009 prowadzi tam N z N tras atlasu.'],
    ['en', { to: ['europe'] }, 'N of the N routes in the atlas end in Europe.'],
    ['pl', { to: ['deu'] }, 'Cel: Niemcy. Prowadzi tam N z N tras atlasu.'],
    [
      'en',
      { time: { from: 1994, to: null }, to: ['kor'] },
      'From 1994 to today, N of the N routes in the atlas end in South Korea.',
    ],
    ['en', { time: { from: 1994, to: 1994 } }, 'In 1994, N of the N routes in the atlas are on record.'],
    [
      'en',
      { eras: ['1950s', '2000s'] },
      'In the years 1950 to 1959 and 2000 to 2009, N of the N routes in the atlas are on record.',
    ],
    [
      'pl',
      { eras: ['1950s', '2000s'], kinds: ['leaving'] },
      'W latach 1950–1959 i 2000–2009 temu wyborowi odpowiada N z N tras atlasu. Rodzaj przemieszczenia: Opuszczenie kraju.',
    ],
    [
      'en',
      { ...both, kinds: ['leaving', 'sent'] },
      'Between 1990 and 2009, N of the N routes in the atlas match this choice. Destination: Europe. Kind of movement: Leaving and Sent to study or work.',
    ],
    [
      'ko',
      { via: ['chn'], kinds: ['leaving'] },
      '이 조건에 맞는 경로는 이 지도의 N개 가운데 N개입니다. 경유지: 중국. 이동의 종류: 북한을 떠남.',
    ],
  ] as const)('%s %j: %s', (lang, filter, words) => {
    expect(shape(said(lang, filter))).toBe(words);
  });

  it('says of none that there is none', () => {
    const none = { eras: ['1990s'], to: ['gbr'] };
    expect(said('en', none)).toBe(
      'Between 1990 and 1999, none of the 50 routes in the atlas ends in the United Kingdom.',
    );
    expect(said('ko', none)).toBe('1990년부터 1999년까지 영국에서 끝나는 경로는 이 지도의 50개 가운데 없습니다.');
    expect(said('pl', none)).toBe('Cel: Wielka Brytania. W latach 1990–1999 nie prowadzi tam żadna z 50 tras atlasu.');
  });

  it('counts in Polish as Polish counts', () => {
    const n = (count: number): string =>
      speeches.pl.t('describe.rangeTo', { n: count, m: 50, places: 'x', start: '1', end: '2' });
    expect([1, 2, 5, 22].map((count) => / (prowadz\S+) /u.exec(n(count))?.[1])).toEqual([
      'prowadzi',
      'prowadzą',
      'prowadzi',
      'prowadzą',
    ]);
  });

  it('takes an open route’s own period for no choice', () => {
    const { atlas } = editions.en;
    const view = { ...defaultView(), selection: { ...emptySelection, route: 'russia-unhcr' } };
    expect(headline(describeView(atlas, view), atlas, speeches.en)).toBe('All 50 routes, 1950 to today.');
  });

  it('gives every English destination the article it takes', () => {
    const { atlas } = editions.en;
    const words = placesOf(atlas, 'to').map((id) => / ends? in (.*)\.$/u.exec(said('en', { to: [id] }))?.[1] ?? id);
    expect(words.filter((name) => name.startsWith('the '))).toEqual([
      'the United States',
      'the United Kingdom',
      'the Netherlands',
      'the Czech Republic',
    ]);
    expect(words).toContain('another state, not named');
  });
});

describe('the sentences after it', () => {
  it('name where most routes end, unless that was asked for', () => {
    expect(shape(said('en', {}, (...all) => details(...all)[0] ?? ''))).toBe(
      'N end in South Korea, N in North Korea, N in Europe.',
    );
    expect(said('en', { to: ['europe'] }, (...all) => details(...all).join(' '))).not.toContain(' in ');
  });

  it('say what is drawn lighter', () => {
    expect(shape(said('en', both, viewInWords))).toMatch(/N (?:is|are) undated .* drawn lighter\./u);
  });
});

describe('marks', () => {
  it('are on years, numbers and places', () => {
    const { atlas } = editions.en;
    const view = { ...defaultView(), filter: { ...emptyFilter, ...both } };
    const strong = markedHeadline(describeView(atlas, view), atlas, speeches.en).filter((part) => part.strong);
    expect(strong.map(({ text }) => shape(text))).toEqual(['1990 and 2009', 'N', 'Europe']);
  });

  it('come in pairs in every message and are never said', () => {
    const messages: Record<Lang, Messages> = { en, ko, pl };
    for (const lang of langs) {
      const forms = Object.values(messages[lang]).flatMap((one) =>
        typeof one === 'string' ? [one] : Object.values(one),
      );
      expect(forms.filter((form) => form.split('*').length % 2 === 0)).toEqual([]);
    }
    expect(speeches.en.t('describe.all', { n: 3, years: '2 * 3' })).toBe('All 3 routes, 2 * 3.');
  });

  it('change no word, whatever is asked', () => {
    const places = placesOf(editions.en.atlas, 'to');
    const eras = editions.en.atlas.eraSchemes.flatMap((scheme) => scheme.eras.map(({ id }) => id));
    const filters = fc.record({
      eras: fc.subarray(eras, { maxLength: 3 }),
      to: fc.subarray([...places], { maxLength: 2 }),
      via: fc.subarray([...placesOf(editions.en.atlas, 'via')], { maxLength: 1 }),
      kinds: fc.subarray([...movementKinds], { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...langs), filters, (lang, filter) => {
        const { atlas } = editions[lang];
        const description = describeView(atlas, { ...defaultView(lang), filter: { ...emptyFilter, ...filter } });
        const parts = markedHeadline(description, atlas, speeches[lang]);
        const text = parts.map((part) => part.text).join('');
        expect(text).toBe(headline(description, atlas, speeches[lang]));
        expect(text).not.toMatch(/[{}*]|undefined|  /u);
        expect(text).toMatch(/\.$/u);
      }),
      { numRuns: 300 },
    );
  });
});
