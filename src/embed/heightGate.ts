/** Lets a frame set its height, but never faster than ten times a second and never in a loop of growing by itself. */

/** Least time between two heights, and the time within which a second growth counts as caused by the first, in ms. */
const spacing = 100;
const loopSpan = 600;
const mostLoops = 3;

export interface Clock {
  readonly now: () => number;
  readonly later: (run: () => void, milliseconds: number) => number;
  readonly cancel: (timer: number) => void;
}

export interface HeightGate {
  /** Asks for a height; the last one asked for is applied when its time has come. */
  readonly ask: (height: number) => void;
  readonly close: () => void;
}

/**
 * @param apply sets the height, in CSS pixels
 * A frame that grows each time it was made higher is left at the third growth: its content follows its own height.
 */
export function createHeightGate(apply: (height: number) => void, clock: Clock): HeightGate {
  let shown = 0;
  let shownAt = -loopSpan;
  let loops = 0;
  let wanted = 0;
  let timer: number | null = null;

  const show = (): void => {
    timer = null;
    const at = clock.now();
    if (wanted === shown) return;
    loops = wanted > shown && shown > 0 && at - shownAt < loopSpan ? loops + 1 : 0;
    if (loops > mostLoops) return;
    shown = wanted;
    shownAt = at;
    apply(shown);
  };
  return {
    ask: (height) => {
      wanted = height;
      if (timer !== null || loops > mostLoops) return;
      timer = clock.later(show, Math.max(0, shownAt + spacing - clock.now()));
    },
    close: () => {
      if (timer !== null) clock.cancel(timer);
    },
  };
}
