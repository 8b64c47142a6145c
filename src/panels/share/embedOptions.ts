/** What a reader may choose about an embed, and the View that it shows. Pure. */
import type { Lang } from '../../domain/atlas';
import { defaultView, type ThemeChoice, type View } from '../../domain/view';

/** In CSS pixels; a width of null fills the column. */
export const embedSizes = {
  wide: { width: 640, height: 420 },
  tall: { width: 320, height: 480 },
  full: { width: null, height: 520 },
} as const satisfies Record<string, { readonly width: number | null; readonly height: number }>;
export type EmbedSize = keyof typeof embedSizes;

export interface EmbedOptions {
  readonly size: EmbedSize;
  /** `reader` = the first of the reader's own languages that the atlas has. */
  readonly lang: Lang | 'reader';
  /** `auto` = as the page around it. */
  readonly theme: ThemeChoice;
  /** Keep era, filter and map position; without it the embed opens as the whole atlas, or on the open route. */
  readonly keep: boolean;
  /** Show timeline and controls. */
  readonly controls: boolean;
  /** The element grows and shrinks with its content; an iframe alone cannot. */
  readonly autoHeight: boolean;
}

/** How the dialog opens: the view as it is seen. */
export const firstOptions = (view: View): EmbedOptions => ({
  size: 'wide',
  lang: view.lang,
  theme: view.theme === 'auto' ? 'light' : view.theme,
  keep: true,
  controls: true,
  autoHeight: true,
});

/** The View that an embed with these options shows; for the reader's own language its `lang` is English, the fallback. */
export function embedView(view: View, { lang, theme, keep, controls }: EmbedOptions): View {
  const kept = keep ? view : { ...defaultView(), selection: view.selection, page: view.page, story: view.story };
  const ui = controls ? (view.ui === 'list' || view.ui === 'compact' ? view.ui : 'full') : 'map';
  return { ...kept, lang: lang === 'reader' ? 'en' : lang, theme, ui };
}

/** The same choices on the site itself, where how things are shown is the reader's affair. */
export function siteView(view: View, options: EmbedOptions): View {
  return { ...embedView(view, options), ui: 'full', theme: 'auto', motion: 'auto', gestures: 'auto' };
}
