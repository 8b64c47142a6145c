import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { LAKES, readInput, readTools, readUnits } from './basemap/inputs.ts';
import { buildBasemap } from './basemap/live.ts';
import { splitSeams } from './basemap/seams.ts';
import { buildSketch, FINE, KOREA, OVERVIEW } from './basemap/sketches.ts';
import { buildWorld } from './basemap/world.ts';

const FOLDER = 'src/map/basemap';

function readLakes(): FeatureCollection {
  const topology = JSON.parse(readInput(LAKES)) as Topology<{ lakes: GeometryCollection }>;
  return feature(topology, topology.objects.lakes);
}

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

type Output = { readonly path: string; readonly text: string };

const json = (path: string, value: object): Output => ({ path, text: `${JSON.stringify(value)}\n` });

export function main(): void {
  const tools = readTools();
  const world = splitSeams(buildWorld(readUnits(), tools));
  const fills = ['land', 'kp', 'origin'];
  const outputs = [
    json(`${FOLDER}/basemap.topo.json`, buildBasemap(world, readLakes(), tools)),
    json(`${FOLDER}/sketchLand.json`, buildSketch(world, OVERVIEW, fills, ['borders', 'disputed', 'dmz'], tools)),
    json(
      `${FOLDER}/sketchKorea.json`,
      buildSketch(world, KOREA, [...fills, 'arrival'], ['borders', 'dmz', 'provinceLines'], tools),
    ),
    json(`${FOLDER}/sketchLandFine.json`, buildSketch(world, FINE, fills, ['borders', 'disputed', 'dmz', 'provinceLines'], tools)),
  ];
  for (const { path, text } of outputs) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path, text.length, 'bytes', brotli(text), 'brotli');
  }
}
