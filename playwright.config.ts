import { defineConfig } from '@playwright/test';
import { findChromium } from './test/support/chromium.mjs';

const chromium = await findChromium();
if (chromium === undefined) throw new Error('No Chromium: run `node test/support/setup.mjs --browser` first.');
// Each worker reads this file again; the path spares it the search.
process.env['CHROMIUM_PATH'] = chromium;

const isCi = Boolean(process.env['CI']);

/** The browser tests run on the built site, so `vite build` comes first (`npm test` does it). */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: 2,
  retries: isCi ? 2 : 0,
  // Two shared cores and software WebGL: generous limits, and tests that wait for a state, never for time.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  webServer: {
    command: 'node test/support/vite.mjs preview --host 127.0.0.1 --port 0',
    // A free port, so that two runs on one machine never meet; the named group becomes process.env.E2E_PORT.
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<E2E_PORT>\d+)/ },
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env['E2E_PORT']}`,
    viewport: { width: 1024, height: 640 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--force-color-profile=srgb',
        '--font-render-hinting=none',
        // host.test is a second origin on this machine, for pages that embed us. No other name resolves.
        '--host-resolver-rules=MAP host.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
});
