/** What a legend can say. Each layer file exports the entries for what it draws, so that neither is changed without the other. */
import type { MessageKey } from '../i18n/messages';

export interface LegendEntry {
  /** The grade, kind or circle it explains. */
  readonly id: string;
  readonly group: 'grade' | 'kind' | 'people';
  readonly text: MessageKey;
}
