import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { LAKES, readInput, readTools, readUnits } from './basemap/inputs';
import { buildLabels, RIVERS } from './basemap/labels';
import { buildBasemap } from './basemap/live';
import { type Output, provenance } from './basemap/provenance';
import { buildProvinces } from './basemap/provinces';
import { splitSeams } from './basemap/seams';
import { AMERICAS, buildSketch, FINE, KOREA, OVERVIEW } from './basemap/sketches';
import { buildWorld } from './basemap/world';

const FOLDER = 'src/map/basemap';

function readLakes(): FeatureCollection {
  const topology = JSON.parse(readInput(LAKES)) as Topology<{ lakes: GeometryCollection }>;
  return feature(topology, topology.objects.lakes);
}

const packed = (path: string, value: object): Output => ({ path, text: `${JSON.stringify(value)}\n` });

/** JSON with one feature or label on each line, so that a change shows in a diff. */
function listed(path: string, value: object): Output {
  const text = JSON.stringify(value).replaceAll(/(?<=\[|\},)(?=\{)|(?<=\})(?=\])/g, '\n');
  return { path, text: `${text}\n` };
}

/**
 * Makes the basemap, the drawings of the land, the labels and the provinces, and notes where they come from.
 * Throws when a package is not the one that was recorded.
 */
export function main(): void {
  const tools = readTools();
  const units = readUnits();
  const world = splitSeams(buildWorld(units, tools));
  const fills = ['land', 'kp', 'origin'] as const;
  const outputs = [
    packed(`${FOLDER}/basemap.topo.json`, buildBasemap(world, readLakes(), tools)),
    packed(`${FOLDER}/sketchLand.json`, buildSketch(world, OVERVIEW, fills, ['borders', 'disputed', 'dmz'], tools)),
    packed(`${FOLDER}/sketchAmericas.json`, buildSketch(world, AMERICAS, ['land'], ['borders'], tools)),
    packed(
      `${FOLDER}/sketchKorea.json`,
      buildSketch(world, KOREA, [...fills, 'arrival'], ['borders', 'dmz', 'provinceLines'], tools),
    ),
    packed(
      `${FOLDER}/sketchLandFine.json`,
      buildSketch(world, FINE, fills, ['borders', 'disputed', 'dmz', 'provinceLines'], tools),
    ),
    listed(`${FOLDER}/labels.json`, buildLabels(world, units)),
    listed(`${FOLDER}/rivers.json`, RIVERS),
    listed('geodata/admin1.geojson', buildProvinces(world, tools)),
  ];
  for (const { path, text } of [...outputs, { path: `${FOLDER}/PROVENANCE.md`, text: provenance(outputs) }]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`${path}: ${Buffer.byteLength(text)} bytes, ${brotliCompressSync(text).length} brotli`);
  }
}
