/** PNG with a palette: a map has few colours, and 256 of them carry it in a third of the bytes of true colour. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, 8 bits each, opaque. */
  readonly pixels: Uint8Array;
}

const COLOURS = 256;
/** Squared distance in RGB below which two colours share an entry: flat areas are exact, edges are close. */
const NEAR = 60;

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** The most used colours that differ, and for every colour of the picture the entry nearest to it. */
function paletteOf(counts: ReadonlyMap<number, number>): {
  readonly palette: number[];
  readonly entry: Map<number, number>;
} {
  const byUse = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
  const palette: number[] = [];
  for (const near of [NEAR, 0]) {
    for (const colour of byUse) {
      if (palette.length === COLOURS) break;
      if (palette.every((one) => distance(one, colour) > near)) palette.push(colour);
    }
  }
  const entry = new Map<number, number>();
  for (const colour of byUse) {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (const [index, one] of palette.entries()) {
      const away = distance(one, colour);
      if (away < least) [best, least] = [index, away];
    }
    entry.set(colour, best);
  }
  return { palette, entry };
}

/** How often each colour occurs. */
function countsOf(colours: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= colours.length; at += 1) {
    const colour = colours[start] ?? 0;
    if (colours[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** The bytes of a PNG file (ISO/IEC 15948, colour type 3). Transparency is left out. */
export async function palettePng({ width, height, pixels }: Pixels): Promise<Uint8Array> {
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * 4;
    colours[at] = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
  }
  const { palette, entry } = paletteOf(countsOf(colours));
  const rows = new Uint8Array((width + 1) * height);
  // Neighbours are mostly of one colour: the last answer is the next one.
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) [last, index] = [colour, entry.get(colour) ?? 0];
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 3, 0, 0, 0], 8);
  const table = Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', await promisify(deflate)(rows, { level: 7 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
