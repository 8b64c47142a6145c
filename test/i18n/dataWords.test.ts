import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { officesIn, wordOf } from '../../src/i18n/dataWords';
import { locatorInWords } from '../../src/i18n/locators';
import { loadSpeech } from '../../src/i18n/speech';
import { sourceNote } from '../../src/i18n/sourceNotes';
import { stopped } from '../../src/i18n/stopped';

const { editions } = loadData();
const facts = Object.values(editions.en.evidence.facts);

describe.each(['ko', 'pl'] as const)('what the data hold in English, in %s', (lang) => {
  it('has every group that is counted and every office that issued a number', () => {
    const groups = facts.flatMap(({ group }) => group ?? []);
    expect([...new Set(groups)].filter((group) => wordOf(group, lang).lang)).toEqual([]);
    const offices = facts.flatMap(({ originator }) => originator ?? []);
    expect([...new Set(offices)].filter((office) => officesIn(office, lang).lang)).toEqual([]);
  });

  it('says locators that are the words of the atlas, and marks headings of a source as English', async () => {
    const speech = await loadSpeech(lang);
    const { atlas } = editions[lang];
    const words = (locator: string) => locatorInWords(locator, atlas, speech);
    expect(words('whole page')).toEqual({ text: lang === 'ko' ? '글 전체' : 'cała strona' });
    expect(words('fn 12')).toEqual({ text: lang === 'ko' ? '각주 12' : 'przyp. 12' });
    expect(words('¶3')).toEqual({ text: '¶3' });
    expect(words('Introduction ¶2')).toEqual({ text: 'Introduction ¶2', lang: 'en' });
    expect(words('population at year end: 2010, origin North Korea, asylum in United Kingdom')).toEqual({
      text:
        lang === 'ko'
          ? '연말 인원: 2010, 출신국 북한, 체류국 영국'
          : 'stan na koniec roku: 2010, pochodzenie: Korea Północna, kraj azylu: Wielka Brytania',
    });
    const own = facts.flatMap(({ sources }) => sources.map(({ locator }) => locator));
    const left = [...new Set(own)].filter((locator) => locator.includes('origin North Korea, asylum in'));
    expect(left.length).toBeGreaterThan(20);
    expect(left.filter((locator) => words(locator).lang)).toEqual([]);
  });
});

describe('notes on sources', () => {
  it('are said in the language of the reader where they are sentences of ours, else marked as English', async () => {
    const speech = await loadSpeech('ko');
    const note = 'Text by or after Yonhap. Figures issued by ROK Ministry of Unification.';
    expect(sourceNote(note, speech)).toEqual({ text: '글 또는 바탕이 된 글: Yonhap. 수치 발표: 한국 통일부.' });
    expect(sourceNote(note, await loadSpeech('en'))).toEqual({ text: note });
    expect(sourceNote('Printed in 2017; much of it was written about 2012.', speech).lang).toBe('en');
    const notes = Object.values(editions.en.evidence.sources).flatMap((source) => source.note ?? []);
    const left = notes.filter((one) => sourceNote(one, speech).lang);
    expect(left.length).toBeLessThan(notes.length / 10);
  });
});

describe('a sentence', () => {
  it('has one full stop, also after "r."', () => {
    expect(stopped('uznani w 2007 r.')).toBe('uznani w 2007 r.');
    expect(stopped('recognised in 2007')).toBe('recognised in 2007.');
  });
});
