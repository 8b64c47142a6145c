/** The questions asked less often: where a route begins, what it passes, and eras other than decades. */
import { memo } from 'react';
import { placesOf } from '../domain/filter';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState, useChoiceCounts } from '../state/hooks';

/** A closed disclosure of checkbox groups with counts. */
export const MoreFilters = memo(function MoreFilters() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const counts = useChoiceCounts();
  const name = (id: string): string => atlas.places[id]?.name ?? id;
  return (
    <details className="block more">
      <summary className="label">{t('filter.more')}</summary>
      <Group
        question="from"
        legend={t('filter.from')}
        items={placesOf(atlas, 'from').map((id) => ({ id, name: name(id), n: counts.from[id] ?? 0 }))}
      />
      <Group
        question="via"
        legend={t('filter.via')}
        items={placesOf(atlas, 'via').map((id) => ({ id, name: name(id), n: counts.via[id] ?? 0 }))}
      />
      {atlas.eraSchemes.map((scheme) => (
        <Group
          key={scheme.id}
          question="eras"
          legend={scheme.name.text}
          items={scheme.eras.map((era) => ({
            id: era.id,
            name: era.hangul ? `${era.hangul} ${era.name.text}` : era.name.text,
            n: counts.eras[era.id] ?? 0,
          }))}
        />
      ))}
    </details>
  );
});

interface GroupProps {
  readonly question: 'from' | 'via' | 'eras';
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly name: string; readonly n: number }[];
}

function Group({ question, legend, items }: GroupProps) {
  const chosen = useAtlasState((state) => state.view.filter[question]);
  const { toggle } = useActions();
  if (items.length === 0) return null;
  return (
    <fieldset className="more-group">
      <legend>{legend}</legend>
      {items.map(({ id, name, n }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(question, id)} />
          <span>{name}</span>
          <span className="count">{n}</span>
        </label>
      ))}
    </fieldset>
  );
}
