/** A native modal dialog: focus stays inside, Escape closes, focus returns to where it was. Its head stays in sight. */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useActions } from '../../state/hooks';
import { Icon } from '../Icon';

interface ModalProps {
  readonly title: string;
  /** What it is about, under the title. */
  readonly subject?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Opens when mounted; whoever closes it sets the store's dialog to null. */
export function Modal({ title, subject, className = '', children }: ModalProps) {
  const { t } = useSpeech();
  const { setDialog } = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={id}
      onClose={({ currentTarget }) => {
        // The event comes late: after effects that ran twice, as in development, the dialog is open again.
        if (!currentTarget.open) setDialog(null);
      }}
      onCancel={() => setDialog(null)}
    >
      <div className="modal-head">
        <div>
          <h2 id={id}>{title}</h2>
          {subject ? <p className="modal-subject">{subject}</p> : null}
        </div>
        <button type="button" className="icon-button" aria-label={t('close')} onClick={() => setDialog(null)}>
          <Icon name="close" />
        </button>
      </div>
      <div className="modal-body">{children}</div>
    </dialog>
  );
}
