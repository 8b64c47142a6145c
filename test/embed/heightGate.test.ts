import { expect, it } from 'vitest';
import { createHeightGate } from '../../src/embed/heightGate';

/** A clock that stands until it is moved. */
function fakeClock() {
  let now = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  let last = 0;
  return {
    now: () => now,
    later: (run: () => void, ms: number) => {
      last += 1;
      timers.set(last, { at: now + ms, run });
      return last;
    },
    cancel: (timer: number) => void timers.delete(timer),
    move: (ms: number) => {
      now += ms;
      for (const [id, { at, run }] of timers) {
        if (at > now) continue;
        timers.delete(id);
        run();
      }
    },
  };
}

it('G17 a frame that grows with its own height is left alone at the third growth', () => {
  const clock = fakeClock();
  const applied: number[] = [];
  const gate = createHeightGate((height) => applied.push(height), clock);
  for (let n = 1; n <= 20; n += 1) {
    gate.ask(n * 100);
    clock.move(100);
  }
  expect(applied).toEqual([100, 200, 300, 400]);
});

it('growth that the reader causes is no loop', () => {
  const clock = fakeClock();
  const applied: number[] = [];
  const gate = createHeightGate((height) => applied.push(height), clock);
  for (let n = 1; n <= 8; n += 1) {
    gate.ask(n * 100);
    clock.move(1000);
  }
  expect(applied).toHaveLength(8);
});

it('changes at most ten times a second, and ends at the last height asked for', () => {
  const clock = fakeClock();
  const applied: number[] = [];
  const gate = createHeightGate((height) => applied.push(height), clock);
  for (let n = 0; n < 1000; n += 1) {
    gate.ask(2000 - n);
    clock.move(1);
  }
  clock.move(1000);
  expect(applied.length).toBeLessThanOrEqual(11);
  expect(applied.at(-1)).toBe(1001);
});

it('is still once closed', () => {
  const clock = fakeClock();
  const applied: number[] = [];
  const gate = createHeightGate((height) => applied.push(height), clock);
  gate.ask(300);
  gate.close();
  clock.move(1000);
  expect(applied).toEqual([]);
});
