import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataBundlePlugin } from './src/build/dataBundle';
import { embedPlugin } from './src/build/embed';
import { firstChunkPlugin } from './src/build/firstChunk';
import { siteHeaders } from './src/build/hosting/headers';
import { geodataPlugin } from './src/build/geodata';
import { prerenderPlugin } from './src/build/prerender';

/** Our own build steps live in src/build, one plugin a file; add a line here. */
const site = process.env['TUMEN_SITE'] ?? 'https://tumen.example/';
const plugins: PluginOption[] = [
  react(),
  geodataPlugin(),
  dataBundlePlugin(),
  embedPlugin(),
  firstChunkPlugin(),
  prerenderPlugin({ site }),
];

export default defineConfig({
  // Relative by default, so that the built folder works below any path of any host.
  base: process.env['TUMEN_BASE'] ?? './',
  // A missing file is a 404 and not the home page: a broken link must be seen.
  appType: 'mpa',
  plugins,
  worker: { format: 'es' },
  server: { host: '127.0.0.1', cors: false, headers: siteHeaders },
  preview: { host: '127.0.0.1', cors: false, headers: siteHeaders, allowedHosts: ['host.test'] },
  optimizeDeps: { include: ['maplibre-gl', 'react-map-gl/maplibre', '@turf/turf'] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    license: { fileName: 'third-party-licences.md' },
  },
  test: {
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    // Two shared cores: a slow machine is not a failed test.
    testTimeout: 30_000,
  },
});
