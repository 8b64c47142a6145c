/** Any two eras or two destinations next to each other, under the legend of the page. */
import { useId, useState } from 'react';
import type { Atlas } from '../../domain/atlas';
import { destinationGroups } from '../../domain/describe';
import { emptyFilter, type Filter } from '../../domain/view';
import { useSpeech } from '../../i18n/speech';
import { useAtlas } from '../../state/hooks';
import { ArrivalsLine } from './ArrivalsLine';
import { SmallMap } from './SmallMap';

/** A choice is "era:1990s" or "to:europe". */
function filterOf(choice: string): Filter {
  const [question, id = ''] = choice.split(':');
  return question === 'era' ? { ...emptyFilter, eras: [id] } : { ...emptyFilter, to: [id] };
}

function firstChoices(atlas: Atlas): readonly [string, string] {
  const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras ?? [];
  const ids = decades.map((era) => `era:${era.id}`);
  return [ids.at(-4) ?? ids[0] ?? '', ids.at(-3) ?? ids.at(-1) ?? ''];
}

/** Two choices, kept here and not in the address. */
export function SideBySide() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const [choices, setChoices] = useState(() => firstChoices(atlas));
  const [left, right] = choices;
  return (
    <section className="side-by-side" aria-labelledby="side-by-side">
      <h2 id="side-by-side">{t('compare.title')}</h2>
      <p className="page-lead">{t('compare.lead')}</p>
      <div className="decade-grid">
        <Side name={t('compare.first')} choice={left} onChoose={(choice) => setChoices([choice, right])} />
        <Side name={t('compare.second')} choice={right} onChoose={(choice) => setChoices([left, choice])} />
      </div>
      <p className="note">{t('figures.neverAdded')}</p>
    </section>
  );
}

interface SideProps {
  readonly name: string;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
}

function Side({ name, choice, onChoose }: SideProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const box = useId();
  const filter = filterOf(choice);
  const era = atlas.eraSchemes.flatMap((scheme) => scheme.eras).find(({ id }) => filter.eras.includes(id));
  return (
    <div className="decade">
      <p className="side-choice">
        <label htmlFor={box}>{name}</label>
        <select id={box} value={choice} onChange={(event) => onChoose(event.target.value)}>
          {atlas.eraSchemes.map((scheme) => (
            <optgroup key={scheme.id} label={scheme.name.text}>
              {scheme.eras.map(({ id, name: words }) => (
                <option key={id} value={`era:${id}`}>
                  {words.text}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={t('filter.to')}>
            {destinationGroups(atlas).map((id) => (
              <option key={id} value={`to:${id}`}>
                {atlas.places[id]?.name ?? id}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      <SmallMap filter={filter} />
      {era ? <ArrivalsLine span={era.span} /> : null}
    </div>
  );
}
