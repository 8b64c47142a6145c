/** The place of the map in a picture that leaves the page: the shell gives the drawing, since panels know nothing of maps. */
import { createContext, type ComponentType } from 'react';
import type { View } from '../../domain/view';
import type { Theme } from '../../theme';

export interface PictureSlotProps {
  readonly view: View;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Plain colours: custom properties of the page do not travel with a file. */
  readonly theme: Theme;
}

/** `<PictureSlot value={Drawing}>`: a component that renders one `<svg>` of that size, no links, no classes that carry style. */
export const PictureSlot = createContext<ComponentType<PictureSlotProps> | null>(null);
