/** The theme that the reader sees now. */
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../domain/view';
import { themes, type Theme } from '../theme';

const query = '(prefers-color-scheme: dark)';
const subscribe = (changed: () => void): (() => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};

/** Light or dark, as chosen or as the system has it; light where there is no system to ask. */
export function useTheme(choice: ThemeChoice): Theme {
  const dark = useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
  return themes[choice === 'auto' ? (dark ? 'dark' : 'light') : choice];
}
