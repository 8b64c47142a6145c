/** The end of a printed page. Hidden on the screen; all that paper needs beyond one line comes in a chunk of its own, after the page. */
import { useEffect, useState, type ComponentType } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../../state/hooks';
import { usePrinting } from '../../state/usePrinting';

/** Time the page has to itself before the chunk is asked for, in ms: nobody prints sooner. */
const patience = 1500;

/** Null where the line is gone: the page is printed without it. The styles of the part may be what does not come, so its import is awaited whole. */
async function loadPrinted(): Promise<ComponentType | null> {
  try {
    const part = await import('./Printed');
    return part.Printed;
  } catch {
    return null;
  }
}

/** Map, facts, sources, address and QR code when they are there; until then, and without scripts, version and notes. */
export function PrintFooter() {
  const { t } = useSpeech();
  const { edition } = useAtlas();
  const printing = usePrinting();
  const [Printed, setPrinted] = useState<ComponentType | null>(null);
  // A handout names its sources, which the page itself shows as numbers of facts.
  const isHandout = useAtlasState((state) => state.view.page === 'decades');
  const isWaiting = useAtlasState((state) => isHandout && !state.evidence && state.evidenceState !== 'failed');
  const { loadEvidence } = useActions();
  useEffect(() => {
    const timer = setTimeout(() => {
      if (isHandout) void loadEvidence();
      void loadPrinted().then((part) => part && setPrinted(() => part));
    }, patience);
    return () => clearTimeout(timer);
  }, [isHandout, loadEvidence]);
  if (printing && Printed) return <Printed />;
  return (
    <footer className="print-footer" data-ready={Printed !== null && !isWaiting}>
      <p>
        <strong>{t('title')}</strong>. {t('cite.version', { edition })}. {t('schematic')} {t('borders')}
      </p>
    </footer>
  );
}
