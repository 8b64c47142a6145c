/** What must hold in every page that embeds us. */
import { expect, type FrameLocator, type Page } from '@playwright/test';

/** The frame shows its heading, and its script runs: only the script sets the document's motion. */
export async function showsAtlas(frame: FrameLocator, heading: string | RegExp = /\p{L}/u): Promise<void> {
  await expect(frame.locator('html[data-motion] .embed h1')).toHaveText(heading);
  await expect(frame.locator('.embed svg.sketch, .embed canvas, .embed .family').first()).toBeVisible();
}

/** No cookie, no storage, neither in the host page nor in any frame; a sandboxed frame could not even try. */
export async function keepsNothing(page: Page): Promise<void> {
  const state = await page.context().storageState({ indexedDB: true });
  expect(state).toEqual({ cookies: [], origins: [] });
  for (const frame of page.frames()) {
    const kept = await frame.evaluate(() => {
      try {
        return document.cookie.length + window.localStorage.length + window.sessionStorage.length;
      } catch {
        return 0;
      }
    });
    expect(kept, frame.url()).toBe(0);
  }
}
