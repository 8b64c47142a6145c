/** From the first page every fact can be reached by links alone, and every comparison shows all that it compares. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../src/domain/atlas';
import { defaultView, emptySelection, type View } from '../src/domain/view';
import { encodeView } from '../src/state/url';
import { data, render, site, viewsIn } from './build/prerenderPages';
import { numbersIn } from './support/printedNumbers';

type Words = { readonly en: string } & Partial<Record<Lang, string>>;
interface Figure {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}
interface RawFact extends Figure {
  readonly id: string;
  readonly statement: Words;
  readonly unit?: string;
}
interface RawConflict {
  readonly slug: string;
  readonly members: readonly {
    readonly fact: string;
    readonly year?: number;
    readonly who: Words;
    readonly what?: Words;
    readonly figure?: Figure;
  }[];
}

// As a curator wrote them: what the pages print must not be compared with what the app made of it.
const raw = (path: string): unknown => JSON.parse(readFileSync(`geodata/${path}`, 'utf8'));
const { conflicts } = raw('conflicts.json') as { readonly conflicts: readonly RawConflict[] };
const facts = new Map(
  ['levi', 'external', 'korea-herald'].flatMap((name) =>
    (raw(`facts/${name}.json`) as { readonly facts: readonly RawFact[] }).facts.map((fact) => [fact.id, fact] as const),
  ),
);

const pathOf = (view: View): string => encodeView(view).slice(1);

/** Paths of all links of a page to pages of the site; a view of its own, asked for by a query, has no page. */
function linksOf(html: string, from: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/gu)].flatMap(([, href = '']) => {
    const { origin, pathname, search } = new URL(href.replaceAll('&amp;', '&'), `${site}${from}`);
    return `${origin}/` === site && search === '' ? [pathname.slice(1)] : [];
  });
}

test('every fact of the first two tiers is reached by links from the opening page', async () => {
  const pages = new Map(viewsIn('en').map((view) => [pathOf(view), view]));
  const wanted = data.facts.filter(({ tier }) => tier < 3).map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(600);
  const reached = new Set(['']);
  const missing = (): readonly string[] => wanted.filter((id) => !reached.has(`fact/${id}/`));
  // The pages of facts come last: most are the ends of ways, and the walk is over when all have been met.
  const waiting: { readonly pages: string[]; readonly facts: string[] } = { pages: [''], facts: [] };
  while (missing().length > 0) {
    const path = waiting.pages.shift() ?? waiting.facts.shift();
    const view = pages.get(path ?? 'none');
    if (path === undefined || view === undefined) break;
    for (const link of linksOf((await render(view)).html, path)) {
      if (reached.has(link) || !pages.has(link)) continue;
      reached.add(link);
      waiting[link.startsWith('fact/') ? 'facts' : 'pages'].push(link);
    }
  }
  expect(missing()).toEqual([]);
}, 300_000);

const unescaped: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const textOf = (html: string): string =>
  html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/&[a-z#\d]+;/gu, (code) => unescaped[code] ?? code)
    .replaceAll(/[ \n]+/gu, ' ')
    .trim();

/** One row of the tables of a page: whose fact it shows, its value, and all its words. */
interface Row {
  readonly fact: string;
  readonly value: string;
  readonly words: string;
}
const rowsOf = (html: string): readonly Row[] =>
  [...html.matchAll(/<tr data-fact="([^"]+)">(.*?)<\/tr>/gsu)].map(([, fact = '', cells = '']) => ({
    fact,
    value: textOf(/<td class="estimate-number">(.*?)<\/td>/su.exec(cells)?.[1] ?? 'no cell'),
    words: textOf(cells),
  }));

/** What a member's row must print: its numbers, or, where its source gives none, what it says. */
function expectedOf({ fact, figure, what, who }: RawConflict['members'][number], lang: Lang) {
  const cited = facts.get(fact);
  const { value, low, high } = figure ?? cited ?? {};
  const fine = cited?.unit === 'percent' ? 10 : 1_000_000;
  const numbers = [value, low, high].filter((one) => one !== undefined).map((one) => Math.round(one * fine) / fine);
  const said = what ?? (numbers.length === 0 ? cited?.statement : undefined);
  const words = [who, ...(said ? [said] : [])].map((one) => one[lang] ?? one.en);
  return { fact, numbers, words };
}

describe('every comparison shows all its members with their own values', () => {
  test.each(langs)(
    '%s',
    async (lang) => {
      expect(conflicts.length).toBeGreaterThan(30);
      for (const { slug, members } of conflicts) {
        const view = { ...defaultView(lang), page: 'estimates' as const };
        const { html } = await render({ ...view, selection: { ...emptySelection, conflict: slug } });
        const rows = [...rowsOf(html)];
        expect(rows.length, slug).toBe(members.length);
        for (const member of members) {
          const expected = expectedOf(member, lang);
          const at = rows.findIndex(
            ({ fact, value, words }) =>
              fact === expected.fact &&
              JSON.stringify(numbersIn(value, lang)) === JSON.stringify(expected.numbers) &&
              expected.words.every((part) => words.includes(part)),
          );
          expect(at, `${slug} shows ${JSON.stringify(expected)} in ${JSON.stringify(rows)}`).toBeGreaterThanOrEqual(0);
          rows.splice(at, 1);
        }
      }
    },
    120_000,
  );
});
