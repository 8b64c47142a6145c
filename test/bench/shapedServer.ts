/**
 * A static server that can be as slow as a telephone. The line is shaped here and not in the browser, so that the
 * fetches of workers are shaped too: every answer waits one round trip, and all answers share one bandwidth.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A line to the reader: milliseconds before each answer, and bytes a second for all answers together (null = no limit). */
export interface Line {
  readonly latency: number;
  readonly bytesPerSecond: number | null;
}

/** One answer that was sent: path of the address without its query, bytes of the body after compression. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** What a path holds instead of a file. */
export type Pages = ReadonlyMap<string, string>;

export interface ShapedServer {
  readonly origin: string;
  readonly setLine: (line: Line) => void;
  /** Everything sent since the last call. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

export const openLine: Line = { latency: 0, bytesPerSecond: null };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.woff2', '.png']);
const TICK = 10;
const PIECE = 1400;

interface Body {
  readonly type: string;
  readonly bytes: Buffer;
  readonly encoding: string | null;
}

/** Writes bodies in small pieces by turns, as lines share what they carry. */
class SharedLine {
  line = openLine;
  private readonly open: { response: ServerResponse; rest: Buffer }[] = [];
  private timer: ReturnType<typeof setInterval> | undefined;
  private last = 0;

  send(response: ServerResponse, body: Buffer): void {
    if (this.line.bytesPerSecond === null) return void response.end(body);
    this.open.push({ response, rest: body });
    if (this.timer !== undefined) return;
    this.last = performance.now();
    this.timer = setInterval(() => this.tick(), TICK);
  }

  private tick(): void {
    const now = performance.now();
    let budget = ((this.line.bytesPerSecond ?? Number.POSITIVE_INFINITY) * (now - this.last)) / 1000;
    while (budget >= PIECE && this.open.length > 0) {
      const turn = this.open.shift();
      if (turn === undefined) break;
      const piece = turn.rest.subarray(0, PIECE);
      budget -= piece.length;
      turn.response.write(piece);
      if (turn.rest.length > PIECE) this.open.push({ ...turn, rest: turn.rest.subarray(PIECE) });
      else turn.response.end();
    }
    // What is left of the budget is kept by moving the clock only as far as was spent; an empty line saves nothing.
    this.last = this.open.length === 0 ? now : now - (budget / (this.line.bytesPerSecond ?? 1)) * 1000;
    if (this.open.length > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}

function readBody(folders: Readonly<Record<string, string>>, pages: Pages, path: string): Body | null {
  const page = pages.get(path);
  const [, mount = '', rest = ''] = /^\/([^/]+)\/(.*)$/u.exec(path) ?? [];
  const folder = folders[mount];
  const plain = normalize(rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest);
  const file = folder === undefined || plain.startsWith('..') ? null : join(folder, plain);
  if (page === undefined && (file === null || !existsSync(file) || !statSync(file).isFile())) return null;
  const ending = page === undefined ? extname(file ?? '') : '.html';
  const raw = page === undefined ? readFileSync(file ?? '') : Buffer.from(page);
  const type = types[ending] ?? 'application/octet-stream';
  return packed.has(ending)
    ? { type, bytes: raw, encoding: null }
    : { type, bytes: brotliCompressSync(raw), encoding: 'br' };
}

/**
 * Serves folders, each below a name of its own (`/app/…`), and pages that stand in for files, on a free port of this
 * machine. Text is sent with brotli 11, compressed once.
 */
export async function serve(folders: Readonly<Record<string, string>>, pages: Pages): Promise<ShapedServer> {
  const shared = new SharedLine();
  const bodies = new Map<string, Body | null>();
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!bodies.has(path)) bodies.set(path, readBody(folders, pages, path));
    const body = bodies.get(path) ?? null;
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path, bytes: body.bytes.length });
    response.setHeader('content-type', body.type);
    response.setHeader('content-length', body.bytes.length);
    response.setHeader('cache-control', 'no-store');
    if (body.encoding !== null) response.setHeader('content-encoding', body.encoding);
    setTimeout(() => shared.send(response, body.bytes), shared.line.latency);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of the bench has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    setLine: (line) => void (shared.line = line),
    takeSent: () => {
      const all = sent;
      sent = [];
      return all;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
