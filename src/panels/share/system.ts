/** The share sheet of the reader's system. */

/** True where the browser offers it. */
export function canShareWithApps(): boolean {
  return typeof navigator !== 'undefined' && 'share' in navigator;
}

/** True on a small screen worked with a finger. */
export function isPhone(): boolean {
  return window.matchMedia('(max-width: 639px) and (pointer: coarse)').matches;
}

/** Opens the sheet; a reader who closes it, or a browser that forbids it, changes nothing. */
export async function shareWithApps(data: {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}): Promise<void> {
  try {
    await navigator.share(data);
  } catch {
    // Closed without a choice, already open, or not allowed here: the dialog with the link is there.
  }
}
