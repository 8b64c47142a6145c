/** Labels on a still picture: first come, first kept, in the collision order of the design. Deterministic. */
import type { XY } from '../../domain/geometry';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 6;
/** Side of a square of the picture in which kept boxes are looked up, in pixels. */
const SQUARE = 48;
/** Words nearer to each other than this read as one. */
const APART = { x: 5, y: 1 } as const;

/** True when two boxes have a point in common; with `apart` also when they come nearer than that. */
export const overlap = (a: Box, b: Box, apart: { readonly x: number; readonly y: number } = { x: 0, y: 0 }): boolean =>
  a.x < b.x + b.width + apart.x &&
  b.x < a.x + a.width + apart.x &&
  a.y < b.y + b.height + apart.y &&
  b.y < a.y + a.height + apart.y;

/** What is already on the picture. `boxes` may not be covered; `ink` (lines) is avoided where there is a choice. */
export class Plate {
  /** Area in square pixels of one cell of ink. */
  static readonly cell = CELL * CELL;
  /** Kept boxes by each square that they touch; what lies outside the picture counts to its edge. */
  readonly #kept = new Map<number, Box[]>();
  readonly #ink: Uint8Array;
  readonly #columns: number;
  readonly #rows: number;
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    this.#columns = Math.ceil(width / CELL) + 1;
    this.#rows = Math.ceil(height / CELL) + 1;
    this.#ink = new Uint8Array(this.#columns * this.#rows);
  }

  /** Marks a drawn line, in pixels. */
  draw(path: readonly XY[]): void {
    for (const [index, [x, y]] of path.entries()) {
      const [px, py] = path[index - 1] ?? [x, y];
      const steps = Math.max(Math.ceil(Math.hypot(x - px, y - py) / (CELL / 2)), 1);
      for (let step = 1; step <= steps; step += 1)
        this.#mark(px + ((x - px) * step) / steps, py + ((y - py) * step) / steps);
    }
  }

  #mark(x: number, y: number): void {
    if (x < 0 || y < 0 || x > this.#width || y > this.#height) return;
    this.#ink[Math.floor(y / CELL) * this.#columns + Math.floor(x / CELL)] = 1;
  }

  /** Cells of ink under some boxes, each counted once. */
  inkUnder(boxes: readonly Box[]): number {
    return new Set(boxes.flatMap((box) => this.#inkedUnder(box))).size;
  }

  #inkedUnder({ x, y, width, height }: Box): number[] {
    const [left, right] = [
      Math.max(Math.floor(x / CELL), 0),
      Math.min(Math.floor((x + width) / CELL), this.#columns - 1),
    ];
    const [top, bottom] = [
      Math.max(Math.floor(y / CELL), 0),
      Math.min(Math.floor((y + height) / CELL), this.#rows - 1),
    ];
    const inked: number[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = row * this.#columns + column;
        if (this.#ink[cell]) inked.push(cell);
      }
    }
    return inked;
  }

  /** True when the box lies inside the picture and covers nothing kept, `own` aside. */
  isFree(box: Box, own?: Box): boolean {
    const inside =
      box.x >= 2 && box.y >= 2 && box.x + box.width <= this.#width - 2 && box.y + box.height <= this.#height - 2;
    if (!inside) return false;
    const { x, y, width, height } = box;
    const near = { x: x - APART.x, y: y - APART.y, width: width + 2 * APART.x, height: height + 2 * APART.y };
    for (const square of this.#squares(near)) {
      if (this.#kept.get(square)?.some((other) => other !== own && overlap(box, other, APART))) return false;
    }
    return true;
  }

  #squares({ x, y, width, height }: Box): readonly number[] {
    const at = (value: number, most: number): number => Math.floor(Math.min(Math.max(value, 0), most) / SQUARE);
    const columns = at(this.#width, this.#width) + 1;
    const squares: number[] = [];
    for (let row = at(y, this.#height); row <= at(y + height, this.#height); row += 1)
      for (let column = at(x, this.#width); column <= at(x + width, this.#width); column += 1)
        squares.push(row * columns + column);
    return squares;
  }

  /** Keeps a box from being covered. */
  keep(box: Box): void {
    for (const square of this.#squares(box)) {
      const boxes = this.#kept.get(square);
      if (boxes) boxes.push(box);
      else this.#kept.set(square, [box]);
    }
  }

  /** Keeps `after` in the place of `before`. */
  exchange(before: Box, after: Box): void {
    const squares = this.#squares(before).filter((square) => this.#kept.get(square)?.includes(before));
    for (const square of squares)
      this.#kept.set(
        square,
        (this.#kept.get(square) ?? []).filter((box) => box !== before),
      );
    if (squares.length > 0) this.keep(after);
  }

  /** The best of several places for one label: free, over the least ink, earlier ones preferred (`later`: what a step down the list costs, in cells of ink). Kept when found; null when there is none. */
  place<T extends Box>(choices: readonly T[], mostInk = Number.POSITIVE_INFINITY, later = 0.6): T | null {
    const free = choices
      .map((box, index) => ({ box, index }))
      .filter(({ box }) => this.isFree(box))
      .map(({ box, index }) => ({ box, cost: this.#inkedUnder(box).length + index * later }));
    const best = free.filter(({ cost }) => cost <= mostInk).toSorted((a, b) => a.cost - b.cost)[0]?.box ?? null;
    if (best) this.keep(best);
    return best;
  }
}
