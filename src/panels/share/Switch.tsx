/** A setting that is on or off. */
import { useId } from 'react';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly note?: string;
}

/** A native checkbox with the role of a switch; the whole line can be clicked. */
export function Switch({ label, on, onTurn, note }: SwitchProps) {
  const id = useId();
  return (
    <label className="share-switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onTurn(event.target.checked)}
        aria-describedby={note ? id : undefined}
      />
      <span>
        {label}
        {note ? (
          <span className="note" id={id}>
            {note}
          </span>
        ) : null}
      </span>
    </label>
  );
}
