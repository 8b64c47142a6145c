/** The one open dialog, each in a chunk of its own, and the keys that open them. */
import { Suspense, useEffect } from 'react';
import { useAtlasState, useAtlasStore } from '../state/hooks';
import { ErrorPanel } from './ErrorPanel';
import { lazyParts } from './lazyParts';
import { pressKey } from './shortcuts';

const dialogs = lazyParts({
  help: async () => ({ default: (await import('./dialogs/HelpDialog')).HelpDialog }),
  share: async () => ({ default: (await import('./dialogs/ShareDialog')).ShareDialog }),
  cite: async () => ({ default: (await import('./dialogs/CiteDialog')).CiteDialog }),
  download: async () => ({ default: (await import('./dialogs/DownloadDialog')).DownloadDialog }),
});

/** Nothing until a dialog is asked for. */
export function Dialogs() {
  const open = useAtlasState((state) => state.dialog);
  const store = useAtlasStore();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (pressKey(event, store.getState())) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [store]);
  if (!open) return null;
  const { setDialog } = store.getState().actions;
  return (
    <ErrorPanel key={open} onRetry={() => dialogs.forget(open)} onClose={() => setDialog(null)}>
      <Suspense fallback={null}>
        <dialogs.Part id={open} />
      </Suspense>
    </ErrorPanel>
  );
}
