/** One small map with its words; the words are its text alternative too. */
import { createElement, use } from 'react';
import { describeView } from '../../domain/describe';
import type { Filter } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { details, headline } from '../../i18n/viewInWords';
import { useAtlas, useView } from '../../state/hooks';
import { SketchSlot } from './SketchSlot';

/** Drawing and sentences come from one filter by the filter law. */
export function SmallMap({ filter }: { readonly filter: Filter }) {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const Drawing = use(SketchSlot);
  const description = describeView(atlas, { ...view, filter });
  const first = headline(description, atlas, speech);
  const rest = details(description, atlas, speech);
  return (
    <>
      {Drawing ? <div className="small-map">{createElement(Drawing, { filter, label: first })}</div> : null}
      <p className="small-map-words">
        {first} <span className="small-map-rest">{rest.join(' ')}</span>
      </p>
    </>
  );
}
