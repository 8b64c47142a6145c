import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { LAKES, readInput, readTools, readUnits } from './basemap/inputs.ts';
import { buildBasemap } from './basemap/live.ts';
import { splitSeams } from './basemap/seams.ts';
import { buildWorld } from './basemap/world.ts';

const FOLDER = 'src/map/basemap';

function readLakes(): FeatureCollection {
  const topology = JSON.parse(readInput(LAKES)) as Topology<{ lakes: GeometryCollection }>;
  return feature(topology, topology.objects.lakes);
}

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

export function main(): void {
  const tools = readTools();
  const world = splitSeams(buildWorld(readUnits(), tools));
  const basemap = buildBasemap(world, readLakes(), tools);
  mkdirSync(FOLDER, { recursive: true });
  const text = `${JSON.stringify(basemap)}\n`;
  writeFileSync(join(FOLDER, 'basemap.topo.json'), text);
  console.log(
    basemap.arcs.length,
    'arcs',
    basemap.arcs.flat().length,
    'points',
    text.length,
    'bytes',
    brotli(text),
    'brotli',
  );
}
