/** A second site on this machine, whose pages embed the atlas: http://host.test, served from the files beside this one. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from '../../support/page';

/** Stands in the fixtures for the address of the atlas. */
const placeholder = 'https://tumen.example/';

/** Headers of hosts that send any. `{site}` is the origin of the atlas. */
const headers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'strict.html': {
    'Content-Security-Policy':
      "default-src 'none'; frame-src {site}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'element.html': {
    'Content-Security-Policy':
      "default-src 'none'; script-src {site}; frame-src {site}; img-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'require-corp.html': { 'Cross-Origin-Embedder-Policy': 'require-corp' },
  'credentialless.html': { 'Cross-Origin-Embedder-Policy': 'credentialless' },
};
/** Pages that are another one with other headers. */
const sameAs: Readonly<Record<string, string>> = {
  'require-corp.html': 'plain.html',
  'credentialless.html': 'plain.html',
};

/** A grey dot: what a host keeps of a map on its own server. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', png: 'image/png' };

/** Every port of the second site. */
export const hostOrigin = 'http://host.test:*';

export interface Host {
  /** "http://host.test:40123/" */
  readonly address: string;
  /** Serves `html` below `name` as well. */
  readonly add: (name: string, html: string) => void;
}

/** Browser tests on pages that embed us: `host` serves them. Set `hostOrigins` to `hostOrigin`, so that they are no foreign ones. */
export const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, give) => {
    const site = new URL('/', baseURL ?? '');
    const made = new Map<string, string>();
    const server = createServer((request, response) => {
      const name = new URL(request.url ?? '/', 'http://host.test').pathname.slice(1);
      const type = types[name.split('.').at(-1) ?? ''];
      if (name === 'poster.png') return response.setHeader('Content-Type', 'image/png').end(dot);
      if (type === undefined) return response.writeHead(204).end();
      const text = made.get(name) ?? readFileSync(join(import.meta.dirname, sameAs[name] ?? name), 'utf8');
      for (const [header, value] of Object.entries(headers[name] ?? {}))
        response.setHeader(header, value.replaceAll('{site}', site.origin));
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      return response.end(text.replaceAll(placeholder, site.href));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    await give({ address: `http://host.test:${port}/`, add: (name, html) => void made.set(name, html) });
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  },
});
