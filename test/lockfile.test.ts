import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockBreaches, manifestBreaches } from './support/lockRules';
import type { Lock, Manifest } from './support/lockRules';
import { supportsNode } from './support/machine.mjs';

type PackageJson = Manifest & {
  engines: { node: string };
  scripts: Record<string, string>;
  overrides: Record<string, string>;
};

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;

test('npm ci accepts the lock file on every platform and from every registry', () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(lockBreaches(lock)).toEqual([]);
});

test('every version is exact and the lock file was written from package.json', () => {
  expect(manifestBreaches(manifest, lock)).toEqual([]);
});

test('a lock file that lost a platform, names a registry or has no hash is refused', () => {
  const bad: Lock = {
    lockfileVersion: 3,
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        resolved: 'https://registry.example/tool.tgz',
        optionalDependencies: { '@tool/there': '1.0.0', '@tool/gone': '1.0.0' },
      },
      'node_modules/tool/node_modules/@tool/there': { version: '1.0.0', integrity: 'sha512-a' },
    },
  };
  const breaches = lockBreaches(bad);
  expect(breaches).toHaveLength(3);
  expect(breaches[0]).toContain('@tool/gone');
  expect(breaches[1]).toContain('registry.example');
  expect(breaches[2]).toContain('integrity');
});

test('a version range, or a package missing from the lock file, is refused', () => {
  const locked: Lock = { lockfileVersion: 3, packages: { '': { dependencies: { a: '^1.0.0' } } } };
  expect(manifestBreaches({ dependencies: { a: '^1.0.0' }, devDependencies: { b: '1.0.0' } }, locked)).toEqual([
    'a: ^1.0.0 is not one exact version',
    'b: package.json and the lock file differ',
  ]);
});

// 6.4.0 and earlier let the attribution text run scripts (CVE-2026-85061).
test('the map library is past its script injection fault', () => {
  const [major = 0, minor = 0, patch = 0] = (manifest.dependencies['maplibre-gl'] ?? '').split('.').map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(6_004_001);
});

// Fifteen and no more; three of them (the citation library) load only when a reader cites.
test('the run-time packages stay few, and each has its reason in ARCHITECTURE.md', () => {
  const names = Object.keys(manifest.dependencies);
  expect(names.length).toBeLessThanOrEqual(15);
  const table = readFileSync('ARCHITECTURE.md', 'utf8').split('## Run-time packages')[1]?.split('\n## ')[0] ?? '';
  expect(names.filter((name) => !table.includes(name))).toEqual([]);
});

test('the set-up and package.json ask for the same Node', () => {
  expect(manifest.engines.node).toBe('^20.19.0 || >=22.12.0');
  expect(['20.19.0', '20.20.2', '22.12.0', '24.0.0'].filter(supportsNode)).toHaveLength(4);
  expect(['18.20.0', '20.18.3', '21.7.0', '22.11.0'].filter(supportsNode)).toEqual([]);
});

// 2.0.3 asks for Node 22 and would make every install on Node 20 warn.
test('an install on Node 20 prints no engine warning', () => {
  expect(manifest.overrides['@mapbox/jsonlint-lines-primitives']).toBe('2.0.2');
  expect(lock.packages['node_modules/@mapbox/jsonlint-lines-primitives']?.version).toBe('2.0.2');
});

// npm skips `pretest` and its like under ignore-scripts, so set-up must stand in the scripts themselves.
test('no script relies on a hook that npm may skip', () => {
  const hooks = Object.keys(manifest.scripts).filter((name) => /^(pre|post)(start|test|dev|build|install)/.test(name));
  expect(hooks).toEqual([]);
  for (const name of ['start', 'dev', 'test', 'lint', 'bench']) {
    expect(manifest.scripts[name]).toMatch(/^node test\/support\/setup\.mjs/);
  }
});
