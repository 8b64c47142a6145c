/** Labels on a still picture: first come, first kept, in the collision order of the design. Deterministic. */
import type { XY } from '../../domain/geometry';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL = 6;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What is already on the picture. `boxes` may not be covered; `ink` (lines) is avoided where there is a choice. */
export class Plate {
  readonly #boxes: Box[] = [];
  readonly #ink = new Set<number>();
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** Marks a drawn line, in pixels. */
  draw(path: readonly XY[]): void {
    for (const [index, [x, y]] of path.entries()) {
      const [px, py] = path[index - 1] ?? [x, y];
      const steps = Math.max(Math.ceil(Math.hypot(x - px, y - py) / (CELL / 2)), 1);
      for (let step = 1; step <= steps; step += 1)
        this.#ink.add(this.#cell(px + ((x - px) * step) / steps, py + ((y - py) * step) / steps));
    }
  }

  #cell(x: number, y: number): number {
    return Math.floor(y / CELL) * 4096 + Math.floor(x / CELL);
  }

  #inkUnder({ x, y, width, height }: Box): number {
    let count = 0;
    for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row += 1) {
      for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column += 1)
        if (this.#ink.has(row * 4096 + column)) count += 1;
    }
    return count;
  }

  /** True when the box lies inside the picture and covers no other label. */
  isFree(box: Box): boolean {
    const inside =
      box.x >= 2 && box.y >= 2 && box.x + box.width <= this.#width - 2 && box.y + box.height <= this.#height - 2;
    return inside && !this.#boxes.some((other) => overlap(box, other));
  }

  /** Keeps a box from being covered. */
  keep(box: Box): void {
    this.#boxes.push(box);
  }

  /** The best of several places for one label: free, over the least ink, earlier ones preferred. Kept when found; null when there is none. */
  place<T extends Box>(choices: readonly T[], mostInk = Number.POSITIVE_INFINITY): T | null {
    const free = choices
      .filter((box) => this.isFree(box))
      .map((box, index) => ({ box, cost: this.#inkUnder(box) + index * 0.6 }));
    const best = free.filter(({ cost }) => cost <= mostInk).toSorted((a, b) => a.cost - b.cost)[0]?.box ?? null;
    if (best) this.keep(best);
    return best;
  }
}
