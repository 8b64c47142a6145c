/** One part failed: say so, keep the rest, offer to try again (lawful outcome 4). */
import { Component, type ReactNode } from 'react';
import { SpeechContextReader } from '../i18n/speech';

interface ErrorPanelProps {
  readonly children: ReactNode;
  /** Called before the children are tried again, to let go of what failed. */
  readonly onRetry?: () => void;
  /** Offers a way out of a part that covers others. */
  readonly onClose?: () => void;
}
interface ErrorPanelState {
  readonly failed: boolean;
}

/** Catches what its children throw while rendering, a chunk that cannot be had included. Give it a `key` for each thing shown, or the fault of one stays for the next. */
export class ErrorPanel extends Component<ErrorPanelProps, ErrorPanelState> {
  override state: ErrorPanelState = { failed: false };

  static getDerivedStateFromError(): ErrorPanelState {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, onRetry, onClose } = this.props;
    if (!this.state.failed) return children;
    const retry = (): void => {
      onRetry?.();
      this.setState({ failed: false });
    };
    return (
      <SpeechContextReader>
        {({ t }) => (
          <div className="error-panel" role="alert" data-covers={onClose ? true : undefined}>
            <h2>{t('error.part')}</h2>
            <p>{t('error.works')}</p>
            <p className="error-ways">
              <button type="button" className="button" onClick={retry}>
                {t('retry')}
              </button>
              {onClose ? (
                <button type="button" className="button" onClick={onClose}>
                  {t('close')}
                </button>
              ) : null}
            </p>
          </div>
        )}
      </SpeechContextReader>
    );
  }
}
