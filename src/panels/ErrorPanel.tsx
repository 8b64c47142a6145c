/** One part failed: say so, keep the rest, offer to try again (lawful outcome 4). */
import { Component, type ReactNode } from 'react';
import { SpeechContextReader } from '../i18n/speech';

interface ErrorPanelProps {
  readonly children: ReactNode;
}
interface ErrorPanelState {
  readonly failed: boolean;
}

/** Catches what its children throw while rendering, a chunk that cannot be had included. */
export class ErrorPanel extends Component<ErrorPanelProps, ErrorPanelState> {
  override state: ErrorPanelState = { failed: false };

  static getDerivedStateFromError(): ErrorPanelState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <SpeechContextReader>
        {({ t }) => (
          <div className="error-panel" role="alert">
            <h2>{t('error.part')}</h2>
            <p>{t('error.works')}</p>
            <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
              {t('retry')}
            </button>
          </div>
        )}
      </SpeechContextReader>
    );
  }
}
