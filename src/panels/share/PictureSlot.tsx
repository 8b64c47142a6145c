/** The place of the map in a picture that leaves the page: the shell gives the drawing, since panels know nothing of maps. */
import { createContext, type ComponentType } from 'react';
import type { Atlas } from '../../domain/atlas';
import type { View } from '../../domain/view';
import type { MessageKey } from '../../i18n/messages';
import type { Theme } from '../../theme';

export interface PictureSlotProps {
  readonly view: View;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Plain colours: custom properties of the page do not travel with a file. */
  readonly theme: Theme;
}

/** What stands on the drawing beside lines in colour and has to be explained under it. */
export interface PictureKey {
  /** Kinds of circles in use. */
  readonly circles: readonly {
    readonly id: 'range' | 'cumulative' | 'stock' | 'outside';
    readonly text: MessageKey;
  }[];
  /** A circle to scale, radius in pixels; null where no circle stands. */
  readonly scale: { readonly people: number; readonly radius: number } | null;
  /** Some lines are lighter: undated, or touched by a soft edge. */
  readonly maybe: boolean;
  /** Some lines are grey: not asked for by the view. */
  readonly others: boolean;
}

export interface Picture {
  /** Renders one `<svg>` of that size, no links, no classes that carry style. */
  readonly Drawing: ComponentType<PictureSlotProps>;
  /** The key of that same drawing. */
  readonly keyOf: (atlas: Atlas, props: Omit<PictureSlotProps, 'theme'>) => PictureKey;
}

/** `<PictureSlot value={picture}>`; without it there is no picture. */
export const PictureSlot = createContext<Picture | null>(null);
