/** QR codes as path data. */
import { encode } from 'uqr';

/** Modules of a side with a quiet zone of four around, and the dark ones as a path of horizontal runs. */
interface QrShape {
  readonly size: number;
  readonly path: string;
}

/** Medium error correction: readable when 15 % is soiled. null when the text does not fit. */
export function qrShape(text: string): QrShape | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const runs = data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
    return { size, path: runs.join('') };
  } catch {
    return null;
  }
}

/** [start, length] of each run of dark modules. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** The QR code as a file. Black on white. */
export function qrFile(text: string): string | null {
  const shape = qrShape(text);
  if (!shape) return null;
  const { size, path } = shape;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>\n`;
}
