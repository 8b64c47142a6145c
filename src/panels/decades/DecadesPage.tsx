/** One small map per decade with its own sentence. */
import { use } from 'react';
import { describeView } from '../../domain/describe';
import { emptyFilter } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { viewInWords } from '../../i18n/viewInWords';
import { useAtlas, useView } from '../../state/hooks';
import { SketchSlot } from './SketchSlot';

/** The decades of the data, each by the filter law. */
export function DecadesPage() {
  const speech = useSpeech();
  const atlas = useAtlas();
  const view = useView();
  const Drawing = use(SketchSlot);
  const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras ?? [];
  return (
    <>
      <h1 className="page-title">{speech.t('nav.decades')}</h1>
      {decades.map((era) => {
        const filter = { ...emptyFilter, eras: [era.id] };
        const words = viewInWords(describeView(atlas, { ...view, filter }), atlas, speech);
        return (
          <section key={era.id}>
            <h2>{era.name.text}</h2>
            {Drawing ? <Drawing filter={filter} label={words} /> : null}
            <p>{words}</p>
          </section>
        );
      })}
    </>
  );
}
