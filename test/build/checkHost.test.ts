import { describe, expect, it } from 'vitest';
import { checkHost } from '../../src/build/checkHost';
import { caching, framing, siteHeaders } from '../../src/build/hosting/headers';

const site = new URL('http://127.0.0.1:8080/atlas/');
const page = '<script type="module" src="./assets/index-1a2b.js"></script>';
const types: readonly (readonly [RegExp, string])[] = [
  [/\.js$/u, 'text/javascript; charset=utf-8'],
  [/\.json$/u, 'application/json'],
  [/\.png$/u, 'image/png'],
  [/\/$/u, 'text/html; charset=utf-8'],
];

/** A host that keeps every promise, but for what `change` does to an answer's headers. */
function hostWith(change: (path: string, headers: Headers) => unknown, missing = 404) {
  return async (address: URL): Promise<Response> => {
    const path = address.pathname.replace(site.pathname, '/');
    if (path.includes('no-such')) return new Response('', { status: missing });
    const headers = new Headers(siteHeaders);
    headers.set('Content-Type', types.find(([ending]) => ending.test(path))?.[1] ?? '');
    if (path.startsWith('/assets/')) {
      headers.set('Cache-Control', caching.immutable);
      headers.set('Content-Encoding', 'br');
    }
    if (path === '/embed/') headers.set('Content-Security-Policy', framing.embed);
    if (path === '/') headers.set('Content-Security-Policy', `default-src 'none'; ${framing.site}; base-uri 'none'`);
    change(path, headers);
    return Promise.resolve(new Response(path === '/' ? page : '', { headers }));
  };
}

const broken = async (change: (path: string, headers: Headers) => unknown, missing?: number): Promise<string[]> =>
  (await checkHost(site, hostWith(change, missing)))
    .filter(({ held }) => !held)
    .map(({ level, promise }) => `${level}: ${promise}`);

describe('the check of a host', () => {
  it('is content with one that keeps every promise', async () => {
    expect(await broken(() => undefined)).toEqual([]);
  });

  it.each<[string, (path: string, headers: Headers) => unknown, string]>([
    [
      'modules that a sandboxed frame may not load',
      (path, headers) => path.startsWith('/assets/') && headers.delete('Access-Control-Allow-Origin'),
      'must: a built script comes with Access-Control-Allow-Origin: *',
    ],
    [
      'an embed that an isolated page may not show',
      (path, headers) => path === '/embed/' && headers.set('Cross-Origin-Resource-Policy', 'same-origin'),
      'must: an embed comes with Cross-Origin-Resource-Policy: cross-origin',
    ],
    [
      'an embed that nobody may frame',
      (path, headers) => path === '/embed/' && headers.set('Content-Security-Policy', framing.site),
      'must: any page may frame an embed',
    ],
    [
      'X-Frame-Options',
      (path, headers) => path === '/embed/' && headers.set('X-Frame-Options', 'SAMEORIGIN'),
      'must: an embed has no X-Frame-Options',
    ],
    [
      'a script sent as text',
      (path, headers) => path === '/embed/v1.js' && headers.set('Content-Type', 'text/plain'),
      'must: the element’s script is sent as what it is',
    ],
    [
      'a cookie',
      (path, headers) => path === '/' && headers.set('Set-Cookie', 'seen=1'),
      'must: the home page sets no cookie',
    ],
    [
      'pages that are kept for a year',
      (path, headers) => path === '/' && headers.set('Cache-Control', caching.immutable),
      'should: pages are asked for anew within the hour',
    ],
    [
      'no compression',
      (path, headers) => path.startsWith('/assets/') && headers.delete('Content-Encoding'),
      'should: a built script is compressed',
    ],
  ])('names %s', async (_, change, expected) => {
    expect(await broken(change)).toEqual([expected]);
  });

  it('names a home page in place of a missing one', async () => {
    expect(await broken(() => undefined, 200)).toEqual(['must: a page that is not there answers 404']);
  });

  it('asks for https everywhere but at home', async () => {
    const findings = await checkHost(
      new URL('http://atlas.example/atlas/'),
      hostWith(() => undefined),
    );
    expect(findings.filter(({ held }) => !held).map(({ promise }) => promise)).toContain(
      'the site is served over https',
    );
  });
});
