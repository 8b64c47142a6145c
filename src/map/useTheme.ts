/** The theme that the reader sees now. */
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../domain/view';
import { themes } from '../theme';
import { mapTheme, type MapTheme } from './mapTheme';

/** True while the reader's system answers yes to a media query; false where there is no system to ask. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** Light or dark, as chosen or as the system has it, and with more contrast where that is asked for. */
export function useTheme(choice: ThemeChoice): MapTheme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const more = useMedia('(prefers-contrast: more)');
  return mapTheme(themes[choice === 'auto' ? (dark ? 'dark' : 'light') : choice], more);
}
