import { describe, expect, test } from 'vitest';
import { machineReaders } from '../../src/build/machineReaders';
import { en } from '../../src/i18n/en';
import { ko } from '../../src/i18n/ko';
import { pl } from '../../src/i18n/pl';
import { speechOf } from '../../src/i18n/messages';
import { fixtureEdition } from '../fixtures/atlas';

const site = 'https://tumen.example/';
const options = {
  site,
  issued: '2026-11-21',
  data: ['data/facts.csv', 'data/datapackage.json'],
  editions: { en: fixtureEdition('en'), ko: fixtureEdition('ko'), pl: fixtureEdition('pl') },
  speeches: { en: speechOf('en', en), ko: speechOf('ko', ko), pl: speechOf('pl', pl) },
};
const files = machineReaders({ ...options, paths: ['', 'route/mongolia/', 'estimates/a&b/'] });
const file = (path: string): string => files.get(path) ?? '';

/** XML without a parser: every tag closes, in order. */
function isBalanced(xml: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (self === '/') continue;
    if (slash !== '/') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('sitemap.xml', () => {
  test('holds every page in every language, each with the others', () => {
    const sitemap = file('sitemap.xml');
    expect(sitemap.match(/<url>/gu)).toHaveLength(9);
    expect(sitemap).toContain(`<loc>${site}pl/route/mongolia/</loc><lastmod>2026-11-21</lastmod>`);
    expect(sitemap.match(/hreflang="x-default" href="https:\/\/tumen\.example\/route\/mongolia\/"/gu)).toHaveLength(3);
    expect(sitemap).toContain('a&amp;b');
    expect(isBalanced(sitemap)).toBe(true);
  });

  test('is refused when it would hold more than one sitemap may', () => {
    const paths = Array.from({ length: 17_000 }, (_, index) => `fact/${index}/`);
    expect(() => machineReaders({ ...options, paths })).toThrow('split');
  });
});

test('robots.txt lets everybody in and names the sitemap', () => {
  expect(file('robots.txt')).toContain('Allow: /');
  expect(file('robots.txt')).toContain(`Sitemap: ${site}sitemap.xml`);
});

test('the manifest holds nothing absolute, so that the site may stand in any folder', () => {
  const manifest = JSON.parse(file('manifest.webmanifest')) as { icons: { src: string }[]; start_url: string };
  expect(manifest.start_url).toBe('./');
  expect(manifest.icons.map(({ src }) => src)).toEqual(['icon.svg', 'icon-192.png', 'icon-512.png']);
  expect(file('manifest.webmanifest')).not.toContain(site);
});

describe('llms.txt', () => {
  test('says how to cite and where the data are, and names only files that exist', () => {
    expect(file('llms.txt')).toMatch(/^# Tumen\n\n> /u);
    expect(file('llms.txt')).toContain(`${site}data/facts.csv`);
    expect(file('llms.txt')).not.toContain('routes.geojson');
    expect(file('llms.txt')).toContain('Do not average');
  });
});

describe('the feed', () => {
  test.each(['feed.xml', 'ko/feed.xml', 'pl/feed.xml'])('%s has an entry for each edition', (path) => {
    const feed = file(path);
    const changes = fixtureEdition('en').evidence.changes.length;
    expect(feed.match(/<item>/gu)).toHaveLength(changes);
    expect(feed).toMatch(/<pubDate>\w{3}, \d{2} \w{3} \d{4} 00:00:00 GMT<\/pubDate>/u);
    expect(feed).toContain(`${site}${path}" rel="self"`);
    expect(isBalanced(feed)).toBe(true);
  });
});
