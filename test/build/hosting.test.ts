import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { caching, framing, siteHeaders } from '../../src/build/hosting/headers';
import { zipOf } from '../../src/build/pack';
import { ownCopyOf, plainConfig } from '../../src/build/pack/ownCopy';
import { rootOf, siteOf } from '../../src/build/pack/paths';
import { singleFile } from '../../src/build/pack/singleFile';
import { observedAttributes } from '../../src/embed/attributes';
import { events, methods } from '../../src/embed/protocol';
import { readOwnCopy } from '../../src/state/ownCopy';

const hosting = readFileSync('docs/hosting.md', 'utf8');
const embedding = readFileSync('docs/embedding.md', 'utf8');
const blocks = (text: string, kind: string): string[] =>
  [...text.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].filter(([, name]) => name === kind).map(([, , body = '']) => body);

describe('the documents', () => {
  it.each(['nginx', 'caddy', 'apache'])('tell %s every header that the site needs', (server) => {
    const [config = ''] = blocks(hosting, server);
    for (const [name, value] of Object.entries(siteHeaders)) {
      expect(config).toContain(name);
      expect(config).toContain(`"${value}"`);
    }
    for (const value of [framing.site, framing.embed, caching.immutable, caching.fresh])
      expect(config).toContain(value);
  });

  it('show the config file as the zip has it, and the app can read it', () => {
    const [config = ''] = blocks(hosting, 'json');
    expect(JSON.parse(config)).toEqual(plainConfig);
    expect(readOwnCopy(config)).toEqual({ languages: ['en', 'ko', 'pl'] });
    for (const key of Object.keys(plainConfig)) expect(hosting).toContain(`| \`${key}\``);
  });

  it('name every event, method and attribute of the element', () => {
    for (const name of Object.keys(events)) expect(embedding).toContain(`tumen:${name}`);
    for (const name of methods) expect(embedding).toContain(`${name}(`);
    const rare = ['page', 'leg', 'place', 'fact', 'conflict', 'story', 'chapter', 'edition'];
    for (const name of observedAttributes.filter((one) => !rare.includes(one)))
      expect(embedding).toContain(`\`${name}\``);
  });
});

const site = 'https://tumen.example/';
const home = `<head><link rel="canonical" href="${site}" /><meta name="referrer" content="no-referrer" />
    <link rel="alternate" type="application/json+oembed" href="${site}oembed.json" title="a" /><style>@font-face{src:url('./fonts/a.woff2')}a{b:url(./missing.png)}</style></head>`;
const files = {
  'index.html': strToU8(home),
  'ko/route/mongolia/index.html': strToU8(home),
  'oembed.json': strToU8(`{"provider_url":"${site}"}`),
  'sitemap.xml': strToU8(`<loc>${site}</loc>`),
  'fonts/a.woff2': new Uint8Array([1, 2, 3]),
};
const text = (copy: Readonly<Record<string, Uint8Array>>, path: string): string =>
  strFromU8(copy[path] ?? new Uint8Array());

describe('an own copy', () => {
  it('knows where it was built for, and the way from each page to its root', () => {
    expect(siteOf(home)).toBe(site);
    expect(() => siteOf('<head></head>')).toThrow('vite build');
    expect([rootOf('index.html'), rootOf('ko/route/mongolia/index.html')]).toEqual(['', '../../../']);
  });

  it('names its config in each page, and makes no links to frames of the public atlas', () => {
    const copy = ownCopyOf(files, site, plainConfig);
    expect(text(copy, 'index.html')).toContain('<meta name="tumen-config" content="atlas.config.json" />');
    expect(text(copy, 'ko/route/mongolia/index.html')).toContain('content="../../../atlas.config.json"');
    expect(text(copy, 'index.html')).not.toContain('oembed');
    expect(Object.keys(copy)).not.toContain('oembed.json');
    expect(JSON.parse(text(copy, 'atlas.config.json'))).toEqual(plainConfig);
  });

  it('with a base is at home there', () => {
    const base = 'https://news.example/maps/tumen/';
    const copy = ownCopyOf(files, site, { ...plainConfig, base, title: 'Atlas' });
    for (const path of ['index.html', 'oembed.json', 'sitemap.xml']) {
      expect(text(copy, path)).toContain(base);
      expect(text(copy, path)).not.toContain(site);
    }
    expect(copy['fonts/a.woff2']).toEqual(files['fonts/a.woff2']);
    expect(JSON.parse(text(copy, 'atlas.config.json'))).toMatchObject({ base, title: 'Atlas' });
  });

  it.each(['news.example/', 'https://news.example/tumen', 'https://news.example/?a=/', ['javascript', '/'].join(':')])(
    'refuses the base %s',
    (base) => {
      expect(() => ownCopyOf(files, site, { ...plainConfig, base })).toThrow('must be a web address');
    },
  );

  it('is a zip of one folder, the same bytes each time', () => {
    const day = new Date('2026-11-21T00:00:00');
    const zip = zipOf(ownCopyOf(files, site, plainConfig), day);
    expect(zipOf(ownCopyOf(files, site, plainConfig), day)).toEqual(zip);
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked).every((path) => path.startsWith('tumen/'))).toBe(true);
    expect(unpacked['tumen/fonts/a.woff2']).toEqual(files['fonts/a.woff2']);
  });
});

describe('one view in one file', () => {
  const file = singleFile({ lang: 'ko', title: '"a" <b>', html: '<main></main>', files });

  it('holds its styles and fonts and asks for nothing', () => {
    expect(file).toContain(`url(data:font/woff2;base64,${Buffer.from([1, 2, 3]).toString('base64')})`);
    expect(file).toContain('b:url(data:,)');
    expect(file).not.toMatch(/<script|<link|src=/u);
    expect(file).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('escapes its title', () => {
    expect(file).toContain('<title>&quot;a&quot; &lt;b&gt;</title>');
  });
});
