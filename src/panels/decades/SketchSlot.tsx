/** The place of a small map on a page of words: the shell gives the drawing, since panels know nothing of maps. */
import { createContext, type ComponentType } from 'react';
import type { Filter } from '../../domain/view';

export interface SketchSlotProps {
  /** What is drawn: the same filter as in the words beside it. */
  readonly filter: Filter;
  /** The text alternative of the drawing. */
  readonly label: string;
}

/** `<SketchSlot value={Drawing}>`; without it pages show their words alone. */
export const SketchSlot = createContext<ComponentType<SketchSlotProps> | null>(null);
