/** The one open dialog, each in a chunk of its own, and the keys that open them. */
import { lazy, Suspense, useEffect } from 'react';
import { useAtlasState, useAtlasStore } from '../state/hooks';
import { ErrorPanel } from './ErrorPanel';
import { pressKey } from './shortcuts';

const dialogs = {
  help: lazy(async () => ({ default: (await import('./dialogs/HelpDialog')).HelpDialog })),
  share: lazy(async () => ({ default: (await import('./dialogs/ShareDialog')).ShareDialog })),
  cite: lazy(async () => ({ default: (await import('./dialogs/CiteDialog')).CiteDialog })),
  download: lazy(async () => ({ default: (await import('./dialogs/DownloadDialog')).DownloadDialog })),
} as const;

/** Nothing until a dialog is asked for. */
export function Dialogs() {
  const open = useAtlasState((state) => state.dialog);
  const store = useAtlasStore();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (pressKey(event, store.getState(), document)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [store]);
  if (!open) return null;
  const Dialog = dialogs[open];
  return (
    <ErrorPanel>
      <Suspense fallback={null}>
        <Dialog />
      </Suspense>
    </ErrorPanel>
  );
}
