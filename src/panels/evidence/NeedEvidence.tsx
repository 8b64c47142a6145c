/** Waits for facts and sources, and says so when they cannot be had; the page's head stays where it is. */
import type { ReactNode } from 'react';
import type { Evidence } from '../../domain/atlas';
import { useSpeech } from '../../i18n/speech';
import { useActions, useAtlasState, useEvidence } from '../../state/hooks';

/** Calls `children` with the evidence once it is there. */
export function NeedEvidence({ children }: { readonly children: (evidence: Evidence) => ReactNode }) {
  const { t } = useSpeech();
  const evidence = useEvidence();
  const state = useAtlasState((one) => one.evidenceState);
  const { loadEvidence } = useActions();
  if (evidence) return <>{children(evidence)}</>;
  if (state !== 'failed') return <p className="loading">{t('loading')}</p>;
  return (
    <div className="error-panel" role="alert">
      <h2>{t('error.part')}</h2>
      <p>{t('error.figures')}</p>
      <button type="button" className="button" onClick={() => void loadEvidence()}>
        {t('retry')}
      </button>
    </div>
  );
}
