import { describe, expect, it } from 'vitest';
import { crossings, type Margins } from '../../src/map/crossings';

describe('a line that leaves the frame', () => {
  const size = { width: 400, height: 300 };
  const margins: Margins = { left: 80, top: 26, right: 320, bottom: 254 };

  it('ends at the margin of the edge it leaves by, not at one it only comes near', () => {
    // Down along the right side and out at the foot: the margin of the right edge does not count.
    const [crossing] = crossings(
      [
        [200, 100],
        [350, 150],
        [350, 400],
      ],
      margins,
      size,
    );
    expect(crossing).toMatchObject({ end: 'destination', edge: 'bottom', at: [350, 254] });
  });

  it('ends at the edge itself when it begins past the margin', () => {
    const [crossing] = crossings(
      [
        [350, 100],
        [450, 100],
      ],
      margins,
      size,
    );
    expect(crossing).toMatchObject({ edge: 'right', at: [400, 100], along: 50 });
  });

  it('is not drawn between a gate and the edge when it goes on from a fork there', () => {
    const past = [
      [350, 100],
      [450, 100],
    ] as const;
    expect(crossings(past, margins, size, { start: true, end: false })).toMatchObject([{ along: 0, gone: true }]);
    const toFork = [
      [200, 100],
      [350, 100],
    ] as const;
    expect(crossings(toFork, margins, size)).toEqual([]);
    expect(crossings(toFork, margins, size, { start: false, end: true })).toMatchObject([
      { at: [320, 100], gone: false },
    ]);
  });

  it('may leave at both ends', () => {
    const found = crossings(
      [
        [-50, 100],
        [200, 100],
        [450, 100],
      ],
      margins,
      size,
    );
    expect(found.map(({ end, along }) => [end, along])).toEqual([
      ['destination', 370],
      ['origin', 130],
    ]);
  });

  it('has no gate when both its ends are in the frame, though it leaves between them', () => {
    const there = [
      [200, 20],
      [200, -30],
      [250, 20],
    ] as const;
    expect(crossings(there, margins, size)).toEqual([]);
  });
});
