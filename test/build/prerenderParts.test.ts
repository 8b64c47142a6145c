import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { servePages } from '../../src/build/prerender/pageServer';
import { documentOf, readTemplate } from '../../src/build/prerender/document';
import { headTags, pathIn } from '../../src/build/prerender/head';
import { notFoundPage } from '../../src/build/prerender/notFound';
import { inTurn } from '../../src/build/prerender/pool';
import { preloadOf, type Bundle } from '../../src/build/prerender/preload';
import { structuredData } from '../../src/build/prerender/structuredData';
import { speechOf } from '../../src/i18n/messages';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { pl } from '../../src/i18n/pl';
import type { RenderedPage } from '../../src/pages';
import { defaultView, emptySelection } from '../../src/domain/view';
import { fixtureAtlas } from '../fixtures/atlas';

const site = 'https://tumen.example/atlas/';
const speeches = { en: speechOf('en', en), ko: speechOf('ko', ko), pl: speechOf('pl', pl) };
const template = {
  assets: '<script type="module" src="./assets/a.js"></script>\n<link rel="stylesheet" href="./assets/a.css">',
  styles: '@font-face{src:url(../fonts/a.woff2)}p{color:red}',
};

const page = (partial: Partial<RenderedPage> = {}): RenderedPage => ({
  path: 'ko/route/mongolia/',
  sitePath: 'ko/route/mongolia/',
  view: { ...defaultView('ko'), selection: { ...emptySelection, route: 'mongolia' } },
  html: '<main></main>',
  picture: { path: 'share/ko-route-mongolia.png', alt: 'Two "lines"' },
  subject: '몽골을 거쳐',
  title: '몽골을 거쳐 | Tumen',
  description: 'a < b & "c"',
  ...partial,
});

describe('the head', () => {
  const tags = headTags({ page: page(), lang: 'ko', site, root: '../../../', name: 'Tumen' });

  test('names the page in all languages, with English for all others', () => {
    expect(tags).toContain(`<link rel="canonical" href="${site}ko/route/mongolia/" />`);
    expect(tags).toContain(`<link rel="alternate" hreflang="pl" href="${site}pl/route/mongolia/" />`);
    expect(tags).toContain(`<link rel="alternate" hreflang="x-default" href="${site}route/mongolia/" />`);
  });

  test('gives chat previews an absolute picture with its words', () => {
    expect(tags).toContain(`<meta property="og:image" content="${site}share/ko-route-mongolia.png" />`);
    expect(tags).toContain('<meta property="og:image:alt" content="Two &quot;lines&quot;" />');
    expect(tags).toContain('<meta property="og:locale" content="ko_KR" />');
    expect(tags).toContain('<meta name="twitter:card" content="summary_large_image" />');
  });

  test('escapes every text', () => {
    expect(tags).toContain('<meta name="description" content="a &lt; b &amp; &quot;c&quot;" />');
  });

  test('finds the same page in another language', () => {
    expect(pathIn('ko/era/1990s/', 'ko', 'en')).toBe('era/1990s/');
    expect(pathIn('', 'en', 'pl')).toBe('pl/');
  });
});

describe('structured data', () => {
  const options = { atlas: fixtureAtlas, speech: speeches.ko, site, issued: '2026-11-21' };
  const read = (one: RenderedPage, data: readonly string[] = []): Record<string, unknown>[] => {
    const block = structuredData({ ...options, page: one, data });
    const text = /^<script type="application\/ld\+json">(.*)<\/script>$/su.exec(block)?.[1] ?? '';
    return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
  };

  test('describes the data on the opening page, with a file for each format', () => {
    const home = page({ subject: '', path: '', view: defaultView() });
    const [dataset] = read(home, [
      'data/facts.csv',
      'data/routes.geojson',
      'data/LICENSE',
      'data/schema/a.schema.json',
    ]);
    expect(dataset).toMatchObject({ '@type': 'Dataset', license: 'https://creativecommons.org/licenses/by/4.0/' });
    expect(dataset?.['distribution']).toEqual([
      { '@type': 'DataDownload', contentUrl: `${site}data/facts.csv`, encodingFormat: 'text/csv' },
      { '@type': 'DataDownload', contentUrl: `${site}data/routes.geojson`, encodingFormat: 'application/geo+json' },
    ]);
  });

  test('describes a route as a map below the opening page', () => {
    const [trail, map] = read(page());
    expect(trail).toMatchObject({ '@type': 'BreadcrumbList' });
    expect(trail?.['itemListElement']).toHaveLength(2);
    expect(map).toMatchObject({ '@type': 'Map', image: `${site}share/ko-route-mongolia.png` });
  });

  test('puts a fact below the sources', () => {
    const fact = { ...defaultView('ko'), page: 'fact' as const, selection: { ...emptySelection, fact: 'levi-001' } };
    const [trail] = read(page({ view: fact, path: 'ko/fact/levi-001/' }));
    expect(JSON.stringify(trail)).toContain(`${site}ko/sources/`);
  });

  test('cannot be ended by a text', () => {
    const block = structuredData({ ...options, page: page({ description: '</script><script>x' }), data: [] });
    expect(block.match(/<\/script>/gu)).toHaveLength(1);
  });
});

describe('the document', () => {
  const options = {
    lang: 'ko',
    title: 'a < b',
    head: ['<meta name="x" content="y" />'],
    template,
    preload: ['assets/c.js'],
    root: '../../',
    html: '<main>x</main>',
    view: '/era/1990s/',
  } as const;
  const html = documentOf(options);

  test('asks for built files by the way to the root', () => {
    expect(html).toContain('src="../../assets/a.js"');
    expect(html).toContain('<link rel="modulepreload" crossorigin href="../../assets/c.js" fetchpriority="low" />');
    expect(html.indexOf('rel="stylesheet"')).toBeLessThan(html.indexOf('</head>'));
    expect(html.indexOf('<script')).toBeGreaterThan(html.indexOf('id="root"'));
  });

  test('tells the script which view it shows', () => {
    expect(html).toContain('<div id="root" data-view="/era/1990s/" data-root="../../"><main>x</main></div>');
    expect(html).toContain('<html lang="ko">');
    expect(html).toContain('<title>a &lt; b</title>');
  });

  test('can hold its styles, which its policy lets in by their hash and no others', () => {
    const styled = documentOf({ ...options, styled: true });
    const sheet = /<style>(.*?)<\/style>/su.exec(styled)?.[1] ?? '';
    expect(sheet).toBe('@font-face{src:url(../../fonts/a.woff2)}p{color:red}');
    expect(styled).not.toContain('rel="stylesheet"');
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(styled).toContain(`style-src 'self' 'sha256-${hash}'; `);
    expect(html).toContain("style-src 'self'; ");
    expect(html).not.toContain('<style>');
  });

  test('takes tags and styles from what the bundler made', () => {
    const built = `<script type="module" src="./assets/a.js"></script><link rel="stylesheet" crossorigin href="./assets/a.css">`;
    const read = readTemplate(built, (path) => `/* ${path} */`);
    expect(read.assets.split(/\n\s*/u)).toHaveLength(2);
    expect(read.styles).toBe('/* assets/a.css */');
  });

  test('cannot be made without an entry script', () => {
    expect(() => readTemplate('<link rel="stylesheet" href="./a.css">', () => '')).toThrow('no entry script');
  });
});

test('the page for no page speaks all languages, links from the root, and lets the app take its place', () => {
  const html = notFoundPage({ template, speeches, root: '/atlas/' });
  // From the root too: the page is sent for addresses of any depth.
  expect(html).toMatch(/<script[^>]* src="\/atlas\/assets\//u);
  expect(html, 'it shows no view of the atlas').not.toContain('data-view');
  expect(html).toContain('content="noindex"');
  for (const lang of ['en', 'ko', 'pl']) expect(html).toContain(`<section lang="${lang}">`);
  expect([...html.matchAll(/<a href="([^"]+)"/gu)].every(([, href]) => href?.startsWith('/atlas/'))).toBe(true);
});

describe('files named ahead of the script', () => {
  const chunk = (fileName: string, module: string, imports: readonly string[] = []): Bundle[string] => ({
    type: 'chunk',
    fileName,
    moduleIds: [module],
    imports,
  });
  const bundle: Bundle = {
    'assets/ko.js': chunk('assets/ko.js', '/src/i18n/ko.ts'),
    'assets/atlas.js': chunk('assets/atlas.js', '\0virtual:atlas/ko', ['assets/runtime.js']),
    'assets/evidence.js': chunk('assets/evidence.js', '\0virtual:evidence/ko'),
    'assets/table.js': chunk('assets/table.js', '/src/panels/table/TablePage.tsx', ['assets/rows.js']),
    'assets/rows.js': chunk('assets/rows.js', '/src/panels/table/rows.ts'),
  };

  test('are the atlas and the words, and facts where the view shows them', () => {
    const brought = '<link rel="modulepreload" href="./assets/runtime.js">';
    expect(preloadOf(defaultView('ko'), bundle, brought)).toEqual(['assets/atlas.js', 'assets/ko.js']);
    expect(preloadOf({ ...defaultView('ko'), page: 'table' }, bundle, brought)).toEqual([
      'assets/atlas.js',
      'assets/ko.js',
      'assets/evidence.js',
      'assets/table.js',
      'assets/rows.js',
    ]);
  });
});

describe('while developing', () => {
  const asked = (url: string, accept = 'text/html,*/*'): string | undefined => {
    const request = { method: 'GET', url, headers: { accept } } as unknown as IncomingMessage;
    servePages(request, {} as ServerResponse, () => undefined);
    return request.url;
  };

  test('every page address is answered with the app, and nothing else is', () => {
    expect(asked('/ko/route/mongolia/?era=1990s')).toBe('/index.html');
    expect(asked('/era/1990s')).toBe('/index.html');
    expect(asked('/src/main.tsx')).toBe('/src/main.tsx');
    expect(asked('/@vite/client')).toBe('/@vite/client');
    expect(asked('/icon.svg')).toBe('/icon.svg');
    expect(asked('/route/mongolia/', '*/*')).toBe('/route/mongolia/');
  });
});

describe('work in turn', () => {
  test('runs everything, never more than the width at once', async () => {
    let [now, most] = [0, 0];
    const done: number[] = [];
    await inTurn([1, 2, 3, 4, 5], 2, async (item) => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      done.push(item);
      now -= 1;
    });
    expect(done).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  test('stops at the first fault and tells it', async () => {
    const begun: number[] = [];
    const work = inTurn([1, 2, 3, 4], 1, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error('page 2');
      await Promise.resolve();
    });
    await expect(work).rejects.toThrow('page 2');
    expect(begun).toEqual([1, 2]);
  });
});
