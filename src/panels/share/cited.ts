/** What the open view is about, as a title. */
import type { Atlas } from '../../domain/atlas';
import { describeView } from '../../domain/describe';
import type { View } from '../../domain/view';
import type { Speech } from '../../i18n/messages';
import { headline } from '../../i18n/viewInWords';

/** The open leg's or route's name, else the first sentence of the view in words without its stop. */
export function pageTitleOf(atlas: Atlas, view: View, speech: Speech): string {
  const leg = view.selection.leg ? atlas.legs[view.selection.leg] : undefined;
  const description = describeView(atlas, view);
  return leg?.name.text ?? description.route?.name.text ?? headline(description, atlas, speech).replace(/\.$/u, '');
}
