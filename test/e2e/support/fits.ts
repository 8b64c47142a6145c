/** Whether the words of a page fit: nothing beside the screen, nothing cut, no words on words. What the drawn map holds is held by test/map/mapLaws.test.ts. */
import type { Page } from '@playwright/test';

/** What lies beside the screen, unless it can be reached by moving a box of its own. Maps and charts cut their own drawings. */
export function beside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')];
    const boxes = all.filter(
      (one) => /auto|scroll/u.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth,
    );
    const isOut = ({ left, right, width, height }: DOMRect): boolean =>
      width > 1 && height > 1 && (right > innerWidth + 1 || left < -1);
    // A word that has no room in its band of the clock is cut off whole.
    const apart = '.hidden, .skip, .map-stage, svg.sketch, .era-band';
    return all
      .filter((one) => one.checkVisibility() && !one.closest(apart))
      .filter((one) => isOut(one.getBoundingClientRect()))
      .filter((one) => !boxes.some((box) => box !== one && box.contains(one)))
      .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''}: ${one.textContent.slice(0, 40)}`);
  });
}

/** Words that can be seen but not whole, and words that lie on others, where both can be seen. */
export function spoilt(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly node: Text;
      readonly box: DOMRect;
    }
    const quiet = '.hidden, .skip, svg.sketch, .map-live, .map-inset, noscript, option';
    // What lies under a foot that stays, or is cut off whole, is not seen; what no pointer reaches cannot be asked for.
    const isSeen = (parent: Element, x: number, y: number): boolean => {
      const stack = document.elementsFromPoint(x, y);
      const own = stack.findIndex((one) => parent.contains(one));
      if (own < 0) return getComputedStyle(parent).pointerEvents === 'none';
      return stack.slice(0, own).every((one) => /, 0\)$|^transparent$/u.test(getComputedStyle(one).backgroundColor));
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!text || !parent || parent.closest(quiet) || !(node instanceof Text)) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        if (box.width < 2 || box.height < 2 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
        if (isSeen(parent, x, y)) lines.push({ text, node, box });
      }
    }
    const name = ({ text }: Line): string => text.slice(0, 40);
    const cut = lines.filter(({ node, box }) => {
      for (let one = node.parentElement; one && one !== document.body; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        if (!/hidden|clip/u.test(overflowX)) continue;
        const edge = one.getBoundingClientRect();
        if (edge.width > 1 && (box.right > edge.right + 1.5 || box.left < edge.left - 1.5)) return true;
      }
      return false;
    });
    // Lines of text are higher than their letters.
    const [across, down] = [2, 4];
    const on = lines.flatMap((a, at) =>
      lines
        .slice(at + 1)
        .filter(
          (b) =>
            a.node !== b.node &&
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > across &&
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > down,
        )
        .map((b) => `${name(a)} | ${name(b)}`),
    );
    return [...new Set([...cut.map((one) => `cut: ${name(one)}`), ...on])];
  });
}
