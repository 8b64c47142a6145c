import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { speechOf, type Message, type MessageKey } from '../../src/i18n/messages';
import { pl } from '../../src/i18n/pl';

const keys = Object.keys(en) as MessageKey[];
const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/\{(?:the )?(\w+)\}/gu)].map(([, name]) => name ?? '').toSorted();

describe.each([
  ['ko', ko],
  ['pl', pl],
] as const)('messages in %s', (lang, messages) => {
  it('fill the same gaps as English', () => {
    const differ = keys.filter((key) => {
      const wanted = new Set(forms(en[key]).flatMap(gaps));
      const said = new Set(forms(messages[key]).flatMap(gaps));
      return wanted.size !== said.size || [...wanted].some((gap) => !said.has(gap));
    });
    expect(differ).toEqual([]);
  });

  it('are not English left over', () => {
    // Single words and names may be the same in two languages; a sentence of three words is not.
    const sentence = /\p{L}+ \p{L}+ \p{L}+/u;
    const text = (message: Message): string =>
      forms(message)
        .join(' ')
        .replace(/\{(?:the )?\w+\}/gu, '');
    expect(keys.filter((key) => sentence.test(text(en[key])) && text(en[key]) === text(messages[key]))).toEqual([]);
    expect(speechOf(lang, messages).t('nav.map')).not.toBe('');
  });
});

describe('Polish plurals', () => {
  it('have the forms that Polish counts with, wherever they count', () => {
    const short = keys.filter(
      (key) => typeof pl[key] !== 'string' && !['one', 'few', 'many'].every((form) => form in (pl[key] as object)),
    );
    expect(short).toEqual([]);
  });

  it.each([
    [1, '1 trasa'],
    [2, '2 trasy'],
    [5, '5 tras'],
    [22, '22 trasy'],
  ])('of %i reads %s', (n, words) => {
    const { t } = speechOf('pl', pl);
    expect(t('describe.all', { n, years: 'x' })).toContain(words);
  });
});

describe('speech', () => {
  const english = speechOf('en', en);
  const inEnglish = (names: readonly string[]): string =>
    english.t('describe.to', { n: 2, m: 50, places: english.list(names) });

  it('says places in an English sentence with the article that they need, and without the capital of a label', () => {
    expect(inEnglish(['United Kingdom'])).toBe('2 of the 50 routes in the atlas end in the United Kingdom.');
    expect(inEnglish(['South Korea', 'Netherlands', 'Another state, not named'])).toBe(
      '2 of the 50 routes in the atlas end in South Korea, the Netherlands and another state, not named.',
    );
    expect(english.t('describe.ends1', { place: 'Czech Republic', n: 4 })).toBe('4 end in the Czech Republic.');
    expect(english.t('gate.from', { place: 'Russian Far East' })).toBe('from the Russian Far East');
    expect(english.t('gate.from', { place: 'West Germany' })).toBe('from West Germany');
  });

  it('asks for that form wherever a place follows a preposition', () => {
    const bare = keys.filter((key) => forms(en[key]).some((text) => /\b(?:from|to|of|in) \{places?\}/u.test(text)));
    expect(bare.filter((key) => !key.startsWith('locator.'))).toEqual([]);
  });

  it('names a language, not its code', () => {
    expect(english.language('ko')).toBe('Korean');
    expect(speechOf('pl', pl).t('source.language', { name: speechOf('pl', pl).language('ko') })).toBe(
      '[język: koreański]',
    );
  });

  it('groups numbers by language', () => {
    expect(english.number(34537)).toBe('34,537');
    expect(speechOf('pl', pl).number(34537)).toBe('34\u00a0537');
  });

  it('says years, ranges and open ends', () => {
    expect(english.years(1993, 1993)).toBe('1993');
    expect(english.years(1993, 2012)).toBe('1993 to 2012');
    expect(english.years(1993, 2025, true)).toBe('1993 to today');
    expect(speechOf('ko', ko).years(1993, 2012)).toBe('1993년–2012년');
  });

  it('says dates as exactly as they are given', () => {
    expect(english.date('2012')).toBe('2012');
    expect(english.date('2012-02')).toBe('February 2012');
    expect(english.date('2012-02-27')).toBe('27 February 2012');
  });

  it('leaves a gap visible when its value is missing, so that a test sees it', () => {
    expect(english.t('filter.remove')).toContain('{name}');
  });
});
