/**
 * The `test` of every browser test. On top of playwright's own it watches all pages, frames and popups of a test, and
 * fails it on: an uncaught error, an error on the console, an answer of 400 or more from our server, and any request
 * to another origin.
 *
 *   test.use({ allowFaults: true })                     a test that causes errors; foreign requests still fail it
 *   test.use({ hostOrigins: ['http://host.test:*'] })   a test whose page stands on another origin ("*": any port)
 */
import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

export { expect };

/** Options of one test or file, set with `test.use`. */
export type PageOptions = {
  allowFaults: boolean;
  hostOrigins: string[];
};

type Watch = { faults: string[]; foreign: string[] };

function isAllowed(address: string, allowed: readonly string[]): boolean {
  const { protocol, origin, hostname } = new URL(address);
  if (['data:', 'blob:', 'about:'].includes(protocol)) return true;
  return allowed.includes(origin) || allowed.includes(`${protocol}//${hostname}:*`);
}

function watch(context: BrowserContext, own: string, allowed: readonly string[]): Watch {
  const seen: Watch = { faults: [], foreign: [] };
  const note = (address: string): void => {
    if (!isAllowed(address, allowed)) seen.foreign.push(address);
  };
  context.on('weberror', (error) => seen.faults.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') seen.faults.push(`console: ${message.text()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && new URL(response.url()).origin === own) {
      seen.faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  return seen;
}

export const test = base.extend<PageOptions & { watched: Watch }>({
  allowFaults: [false, { option: true }],
  hostOrigins: [[], { option: true }],
  watched: [
    async ({ context, baseURL, allowFaults, hostOrigins }, use) => {
      const own = new URL(baseURL ?? '').origin;
      const seen = watch(context, own, [own, ...hostOrigins]);
      await use(seen);
      expect(seen.foreign, 'requests to another origin').toEqual([]);
      if (!allowFaults) expect(seen.faults, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});
