/** One stop of the Tab key for a row of buttons: the arrows, Home and End move inside it. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react';

interface Roving {
  /** For the row. */
  readonly row: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  /** For the button at `index` of the row. */
  readonly tabIndex: (index: number) => 0 | -1;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, count) => Math.min(count - 1, at + 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * Buttons are counted in document order. `first` takes the Tab key until another had the focus; `onOther` gets the keys
 * that move nothing.
 */
export function useRoving(first = 0, onOther?: (event: KeyboardEvent<HTMLElement>) => void): Roving {
  const [current, setCurrent] = useState(first);
  const buttonsOf = (row: HTMLElement): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button')];
  return {
    row: {
      onKeyDown: (event) => {
        const move = steps[event.key];
        if (!move) onOther?.(event);
        if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
        const buttons = buttonsOf(event.currentTarget);
        const at = buttons.indexOf(event.target as HTMLElement);
        if (at < 0) return;
        event.preventDefault();
        buttons[move(at, buttons.length)]?.focus();
      },
      onFocus: (event) => {
        const at = buttonsOf(event.currentTarget).indexOf(event.target);
        if (at >= 0) setCurrent(at);
      },
    },
    tabIndex: (index) => (index === current ? 0 : -1),
  };
}
