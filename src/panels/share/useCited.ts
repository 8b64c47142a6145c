/** What is cited in the present view, and when and where it was read. */
import { useMemo, useState } from 'react';
import type { Evidence } from '../../domain/atlas';
import { isoDay } from '../../domain/citation';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useView } from '../../state/hooks';
import { viewLink } from './addresses';
import type { Reading } from './citationText';
import { citedOf, type Cited } from './cited';
import { useSite } from './useSite';

/** The day is the one on which the dialog was opened. */
export function useCited(evidence: Evidence | null): { readonly cited: Cited; readonly reading: Reading } {
  const atlas = useAtlas();
  const view = useView();
  const speech = useSpeech();
  const site = useSite();
  const [accessed] = useState(() => isoDay(new Date()));
  const cited = useMemo(() => citedOf(atlas, evidence, view, speech), [atlas, evidence, view, speech]);
  return { cited, reading: { edition: atlas.edition, url: viewLink(cited.view, site), accessed } };
}
