import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { scriptRelease } from '../../src/build/embed';
import { caching, framing, headersFile, immutablePaths, siteHeaders } from '../../src/build/hosting/headers';
import { isEmbeddable, oembedLink, oembedText } from '../../src/build/hosting/oembed';
import { buildScript, integrityOf } from '../../src/build/hosting/script';
import { defaultView } from '../../src/domain/view';
import { protocolVersion, release } from '../../src/embed/protocol';

describe('the script of the element', () => {
  it('is one small module that asks for nothing and adds one name', async () => {
    const code = await buildScript();
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6000);
    const { module } = parseSync('v1.js', code);
    expect(module.staticImports).toEqual([]);
    expect(module.dynamicImports).toEqual([]);
    expect(module.staticExports).toEqual([]);
    expect(code).toContain('import.meta.url');
  });

  it('is the same each time, so that a hash can be published', async () => {
    const [one, other] = await Promise.all([buildScript(), buildScript()]);
    expect(integrityOf(one)).toBe(integrityOf(other));
    expect(integrityOf(`${one} `)).not.toBe(integrityOf(one));
  });

  it('has the release number of the protocol', () => {
    expect(scriptRelease).toBe(`${protocolVersion}.${release}`);
    expect(immutablePaths).toContain(`/embed/v${scriptRelease}.js`);
  });
});

/** The rules of a `_headers` file: path -> headers. */
function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  for (const block of text.trim().split('\n\n')) {
    const [path = '', ...lines] = block.split('\n');
    rules.set(path, new Map(lines.map((line) => line.trim().split(': ') as [string, string])));
  }
  return rules;
}
const meets = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers that a path gets; a header that two rules set appears twice. */
function headersOf(path: string): [string, string][] {
  return [...rulesOf(headersFile())].filter(([pattern]) => meets(pattern, path)).flatMap(([, headers]) => [...headers]);
}

describe('the headers for hosts', () => {
  it.each([
    ['/', framing.site],
    ['/route/mongolia/', framing.site],
    ['/ko/to/KOR/', framing.site],
    ['/404.html', framing.site],
    ['/embed/', framing.embed],
    ['/embed/ko/route/mongolia/', framing.embed],
  ])('%s', (path, policy) => {
    const headers = headersOf(path);
    const names = headers.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.fromEntries(headers)).toMatchObject({ ...siteHeaders, 'Content-Security-Policy': policy });
  });

  it('let names with a hash be kept, and nothing else', () => {
    const cached = (path: string): unknown => Object.fromEntries(headersOf(path))['Cache-Control'];
    expect(cached('/assets/index-1a2b3c4d.js')).toBe(caching.immutable);
    expect(cached(`/embed/v${scriptRelease}.js`)).toBe(caching.immutable);
    for (const path of ['/', '/embed/v1.js', '/embed/', '/data/routes.json']) expect(cached(path)).toBeUndefined();
  });
});

describe('the oEmbed answer', () => {
  const site = 'https://atlas.example/';
  const options = {
    site,
    path: 'ko/route/mongolia/',
    title: 'A "title" <b>',
    frameTitle: 'Map: a & b',
    provider: 'Tumen',
    picture: 'share/ko-route-mongolia.png',
  };
  const answer = JSON.parse(oembedText(options)) as Record<string, unknown>;

  it('has every field that the type `rich` asks for', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Tumen', provider_url: site });
    for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'])
      expect(Number.isInteger(answer[key]), key).toBe(true);
    expect(answer['thumbnail_url']).toBe('https://atlas.example/share/ko-route-mongolia.png');
  });

  it('holds only what WordPress lets pass, in its order, with every text escaped', () => {
    expect(answer['html']).toBe(
      '<blockquote><a href="https://atlas.example/ko/route/mongolia/">A &quot;title&quot; &lt;b&gt;</a></blockquote>' +
        '<iframe src="https://atlas.example/embed/ko/route/mongolia/" width="480" height="360" title="Map: a &amp; b"></iframe>',
    );
  });

  it('is found by the link in the head', () => {
    expect(oembedLink(site, 'ko/route/mongolia/', 'A "title"')).toBe(
      '<link rel="alternate" type="application/json+oembed" href="https://atlas.example/ko/route/mongolia/oembed.json" title="A &quot;title&quot;" />',
    );
  });

  it('stands for maps and estimates', () => {
    expect(isEmbeddable(defaultView())).toBe(true);
    expect(isEmbeddable({ ...defaultView(), page: 'estimates' })).toBe(true);
    expect(isEmbeddable({ ...defaultView(), page: 'sources' })).toBe(false);
  });
});
