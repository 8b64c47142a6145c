/** Puts a text on the clipboard and says so. Where the browser forbids it, the text is selected for the reader to copy. */
import { useState, type RefObject } from 'react';
import { useSpeech } from '../../i18n/speech';

interface CopyButtonProps {
  readonly text: string;
  /** What the button says; "Copy" without it. */
  readonly label?: string;
  /** The field that shows the text: selected when the clipboard is out of reach. */
  readonly field?: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  readonly className?: string;
}

/** A button and a polite status beside it. */
export function CopyButton({ text, label, field, className = 'button' }: CopyButtonProps) {
  const { t } = useSpeech();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('copied'));
    } catch {
      field?.current?.focus();
      field?.current?.select();
      setSaid(t('copy.selected'));
    }
  };
  return (
    <span className="copy">
      <button type="button" className={className} onClick={() => void copy()}>
        {label ?? t('copy')}
      </button>
      <span className="copy-said" role="status">
        {said}
      </span>
    </span>
  );
}
