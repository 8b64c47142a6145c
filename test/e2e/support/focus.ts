/** Where the keyboard stands: what has focus, whether a reader can see it, and the keys pressed to get there. */
import type { Page } from '@playwright/test';
import { expect } from '../../support/page';

export interface Stop {
  /** Tag, class and name, enough to tell one stop from another in a message. */
  readonly what: string;
  /** True for the body: nothing has focus. */
  readonly nowhere: boolean;
  /** A ring of at least 2 px on the element, or on the box that stands for it. */
  readonly ringed: boolean;
  /** Empty when its middle is on the screen and free, else what lies over it. */
  readonly under: string;
  /** Smaller side of the target in px; a checkbox counts with its label. A smaller one that stands free counts 24 (WCAG 2.5.8). */
  readonly side: number;
}

/** What has focus now. */
export async function stop(page: Page): Promise<Stop> {
  return page.evaluate((): Stop => {
    const active = document.activeElement ?? document.body;
    const ring = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A field may show its focus on the box around it, a range slider on its thumb.
    const around = active.closest('.search, label, .handles, .segments, .share-switch');
    const isSlider = active.matches('input[type="range"]');
    const label = active.matches('input') ? (active.closest('label') ?? active) : active;
    const box = (label === active ? active : label).getBoundingClientRect();
    const own = active.getBoundingClientRect();
    const [x, y] = [own.left + Math.min(own.width / 2, 60), own.top + own.height / 2];
    const top = document.elementFromPoint(x, y);
    // A circle of 24 px round the middle of a small target must touch no other target.
    const stands = (): boolean => {
      const [cx, cy] = [box.left + box.width / 2, box.top + box.height / 2];
      return [...document.querySelectorAll('a[href], button, input, summary, select, textarea')].every((other) => {
        const { left, right, top: above, bottom, width } = other.getBoundingClientRect();
        if (width === 0 || label.contains(other) || other.contains(active)) return true;
        const dx = Math.max(left - cx, 0, cx - right);
        const dy = Math.max(above - cy, 0, cy - bottom);
        return Math.hypot(dx, dy) >= 12;
      });
    };
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
    const isFree =
      top !== null && (active.contains(top) || top.contains(active) || active.closest('label')?.contains(top) === true);
    return {
      what: name(active),
      nowhere: active === document.body,
      ringed: ring(active) || ring(around) || ring(active.nextElementSibling) || isSlider,
      under: isFree || isSlider ? '' : top ? name(top) : 'outside the window',
      side: Math.max(Math.min(box.width, box.height), stands() ? 24 : 0),
    };
  });
}

/** What is wrong with a stop, in words; empty when a reader can see where the keyboard stands. */
export function faultsOf({ what, nowhere, ringed, under }: Stop): string[] {
  // Inside a frame the frame's own page shows the focus.
  if (nowhere || what.startsWith('iframe')) return [];
  return [...(ringed ? [] : [`no ring: ${what}`]), ...(under ? [`${what} is under ${under}`] : [])];
}

/** Presses a key and says that the stop after it is one a reader can see. */
export async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return stop(page);
}

/** Something has focus, and a reader can see what. */
export async function expectSeen(page: Page): Promise<void> {
  const now = await stop(page);
  expect(now.nowhere, 'focus is on the body').toBe(false);
  expect(faultsOf(now)).toEqual([]);
}

/** Tab until `wanted` has focus; every stop on the way must be seen. Throws after `most` stops. */
export async function tabTo(page: Page, wanted: string, most = 40, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const faults: string[] = [];
  for (let count = 0; count < most; count += 1) {
    faults.push(...faultsOf(await press(page, key)));
    if (!(await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted))) continue;
    expect(faults).toEqual([]);
    return;
  }
  throw new Error(`${wanted} is not within ${most} stops. ${faults.join('; ')}`);
}
