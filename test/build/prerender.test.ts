import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../src/domain/atlas';
import { defaultView, type View } from '../../src/domain/view';
import { renderView, rootFrom } from '../../src/pages';
import { editions, render, site, speeches, viewsIn, wholePage } from './prerenderPages';

/** What sort of page it is, so that one of each can be taken. */
const sortOf = ({ page, selection, filter }: View): string =>
  [page, selection.route && 'route', selection.conflict && 'conflict', filter.to[0] && 'to', filter.eras[0] && 'era']
    .filter(Boolean)
    .join(' ');

const oneOfEach = (lang: Lang): readonly View[] => [
  ...new Map(viewsIn(lang).map((view) => [sortOf(view), view])).values(),
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'doctype-style': 'off',
    // Everything comes from our own host, beside the page.
    'require-sri': 'off',
    // A region that scrolls is named and can take focus, but is no section of the text.
    'prefer-native-element': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Pages and languages stand twice in the header, once folded; only one of the two is ever shown.
    'unique-landmark': 'off',
    'no-inline-style': 'error',
  },
});

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}

describe('every sort of page in every language', () => {
  const cases = langs.flatMap((lang) => oneOfEach(lang).map((view) => ({ lang, sort: sortOf(view), view })));

  test.each(cases)('$lang: $sort', async ({ view }) => {
    const page = await render(view);
    const html = wholePage(page);
    expect(await faultsOf(html)).toEqual([]);
    expect(html.match(/<h1[\s>]/gu), 'one first heading').toHaveLength(1);
    expect(html, 'nothing is styled inline').not.toMatch(/\sstyle="/u);
    expect(html.match(/<script\b[^>]*>/gu), 'nothing inline runs').toEqual([
      '<script type="application/ld+json">',
      `<script fetchpriority="low" type="module" crossorigin src="${rootFrom(page.path)}assets/a.js">`,
    ]);
    expect(page.html, 'no part waits for a script to move it').not.toMatch(/<template|<div hidden/u);
  });
});

describe('the opening page', () => {
  test.each(langs)('names every route, %s', async (lang) => {
    const { atlas } = editions[lang];
    const { html } = await render(defaultView(lang));
    expect(html.match(/class="route-row"/gu)).toHaveLength(atlas.routes.length);
    const named = [...html.matchAll(/class="route-name"[^>]*>([^<]*)</gu)].map(([, name]) => name);
    const names = atlas.routes.map(({ name }) => name.text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;'));
    expect(new Set(named)).toEqual(new Set(names));
  });

  test('has its filters and families closed to a line each, and decades and destinations as links', async () => {
    const { html } = await render(defaultView());
    const families = html.match(/<details class="family"[^>]*>/gu) ?? [];
    expect(families).toHaveLength(6);
    // What is printed open could not be opened in a window that hides it until the script starts.
    expect(families.filter((tag) => tag.includes(' open'))).toEqual([]);
    expect(html).toMatch(/<details class="block filters filters-first">/u);
    for (const path of ['era/1950s/', 'era/2020s/', 'to/KOR/', 'to/POL/']) expect(html).toContain(`href="./${path}"`);
  });
});

/** Files that the build writes beside the pages. */
const isFile = (path: string): boolean => /^(?:data\/.+|(?:ko\/|pl\/)?feed\.xml|third-party-licences\.md)$/u.test(path);

describe('links', () => {
  test('every link of every page leads to a page, to a place on it, to a file or to another site', async () => {
    const pages = new Set<string>();
    const links: { readonly from: string; readonly href: string; readonly ids: ReadonlySet<string> }[] = [];
    for (const view of viewsIn('en')) {
      const { html, path } = await render(view);
      for (const lang of ['', 'ko/', 'pl/']) pages.add(`${lang}${path}`);
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id));
      for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]*)"/gu)) {
        links.push({ from: path, href: href.replaceAll('&amp;', '&'), ids });
      }
    }
    const broken = links.filter(({ from, href, ids }) => {
      const { origin, pathname, hash } = new URL(href, `${site}${from}`);
      if (`${origin}/` !== site) return false;
      if (href.startsWith('#')) return !ids.has(decodeURIComponent(hash.slice(1)));
      return !pages.has(pathname.slice(1)) && !isFile(pathname.slice(1));
    });
    expect(links.length).toBeGreaterThan(10_000);
    expect([...new Set(broken.map(({ from, href }) => `/${from} links to ${href}`))]).toEqual([]);
  }, 300_000);
});

test('a page that cannot be rendered says which one it is', async () => {
  const { atlas, evidence } = editions.en;
  const broken = { ...atlas, legs: {} };
  Object.defineProperty(broken, 'routes', { get: () => raise('no routes') });
  const view = { ...defaultView(), page: 'table' as const };
  await expect(renderView(view, broken, evidence, speeches.en)).rejects.toThrow(
    'The page /table/ could not be rendered: Error: no routes',
  );
});

function raise(reason: string): never {
  throw new Error(reason);
}
