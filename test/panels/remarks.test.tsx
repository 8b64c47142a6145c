import { describe, expect, test } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { langs } from '../../src/domain/atlas';
import { loadSpeech } from '../../src/i18n/speech';
import { EstimatesPage } from '../../src/panels/estimates/EstimatesPage';
import { FactPage } from '../../src/panels/fact/FactPage';
import { renderPanel, textOf } from '../support/renderPanel';

const { editions } = loadData();
const factIn = async (lang: (typeof langs)[number], fact: string): Promise<string> =>
  textOf(await renderPanel(<FactPage />, editions[lang], { page: 'fact', selection: { fact } }));

describe('the remark on a fact', () => {
  test('is called doubtful only where the record says that it is', async () => {
    const facts = Object.values(editions.en.evidence.facts).filter(({ doubt }) => doubt);
    const doubtful = facts.filter(({ flags }) => flags.includes('doubtful'));
    expect(doubtful.length).toBeGreaterThan(50);
    expect(doubtful.length).toBeLessThan(facts.length / 4);
    expect(await factIn('en', 'ext-001')).toMatch(/Note\. .*Confirmed/u);
    expect(await factIn('en', 'ext-001')).not.toContain('Doubtful.');
    expect(await factIn('en', 'levi-144')).toContain('Doubtful.');
    expect(await factIn('en', 'ext-004')).toContain('Not verified.');
  });

  test('is a neutral word in every language', async () => {
    expect(await factIn('ko', 'levi-112')).toContain('참고.');
    expect(await factIn('pl', 'levi-112')).toContain('Uwaga.');
  });
});

describe('a fact page', () => {
  test('says number and unit, group, office and locator in its own language', async () => {
    const korean = await factIn('ko', 'ext-001');
    for (const words of ['607명', '누적 입국자', '한국 통일부', '글 전체']) expect(korean).toContain(words);
    for (const words of ['607 명', 'cumulative arrivals', 'Ministry of Unification', 'whole page'])
      expect(korean).not.toContain(words);
    expect(await factIn('pl', 'ext-001')).toMatch(/607 osób .*Ministerstwo Zjednoczenia Korei Południowej/u);
  });
});

describe('the estimates', () => {
  test.each(langs)('have one full stop at the end of a sentence, in %s', async (lang) => {
    expect(textOf(await renderPanel(<EstimatesPage />, editions[lang], { page: 'estimates' }))).not.toMatch(
      /\.\s?\.(?!\.)/u,
    );
  });

  test('have heads in the nominative in Polish', async () => {
    const { t } = await loadSpeech('pl');
    const text = textOf(await renderPanel(<EstimatesPage />, editions.pl, { page: 'estimates' }));
    expect(text).toContain(`${t('estimates.year')} Decyzje o uznaniu`);
    expect(text).not.toMatch(new RegExp(`${t('estimates.year')} decyzji`, 'iu'));
  });

  test('draw no count of people or papers under 20, as the method says, and say why', () => {
    const { evidence } = editions.en;
    const small = evidence.conflicts
      .flatMap(({ members }) => members)
      .filter(({ fact, figure }) => {
        const { unit = '', value, high } = { ...evidence.facts[fact], ...figure };
        return ['persons', 'claims', 'recognitions', 'grants'].includes(unit) && (value ?? high ?? 20) < 20;
      });
    expect(small.length).toBeGreaterThan(1);
    expect(small.filter(({ mark }) => mark !== 'words')).toEqual([]);
    expect(small.find(({ fact }) => fact === 'ext-188')?.what?.text).toContain('a count under 20 is not drawn');
  });
});
