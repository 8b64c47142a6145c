/** One choice of a few, side by side: radio buttons that look like one bar. */
import { useId } from 'react';

interface SegmentsProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
  readonly note?: string;
}

/** A fieldset with its legend; arrow keys move the choice, as in any group of radio buttons. */
export function Segments<T extends string>({ legend, value, choices, onChoose, note }: SegmentsProps<T>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend>{legend}</legend>
      <div className="segments-bar">
        {choices.map((choice) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              className="hidden"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {note ? <p className="note">{note}</p> : null}
    </fieldset>
  );
}
