/** A link in a field that can be read and selected, with its Copy button. */
import { useId, useRef } from 'react';
import { CopyButton } from './CopyButton';

interface LinkFieldProps {
  readonly label: string;
  readonly link: string;
  readonly note?: string;
}

/** What is copied is what the field shows. */
export function LinkField({ label, link, note }: LinkFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="link-field">
      <label htmlFor={id} className="share-label">
        {label}
      </label>
      <div className="link-row">
        <input ref={field} id={id} readOnly value={link} onFocus={(event) => event.target.select()} />
        <CopyButton text={link} field={field} className="link-copy" />
      </div>
      {note ? <p className="note">{note}</p> : null}
    </div>
  );
}
