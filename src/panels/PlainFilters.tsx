/** The filters without scripts: one decade or one destination at a time, each a link to the page that was made for it. */
import { placesOf } from '../domain/filter';
import { emptyFilter, emptySelection, type Filter, type View } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useAtlas, useHref, useView } from '../state/hooks';

/** In the HTML of every list of routes; no browser that runs scripts shows it. */
export function PlainFilters() {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const { filter } = useView();
  const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades');
  const countries = placesOf(atlas, 'to').filter((id) => atlas.places[id]?.kind === 'country');
  return (
    <noscript>
      <nav className="plain" aria-label={t('plain')}>
        <p className="note">{t('plain.one')}</p>
        <ul>
          <PlainLink
            filter={emptyFilter}
            current={filter.eras.length + filter.to.length === 0}
            words={t('detail.back')}
          />
        </ul>
        <p className="label">{decades?.name.text}</p>
        <ul>
          {decades?.eras.map(({ id, name }) => (
            <PlainLink
              key={id}
              filter={{ ...emptyFilter, eras: [id] }}
              current={filter.eras.includes(id)}
              words={name.text}
            />
          ))}
        </ul>
        <p className="label">{t('filter.to')}</p>
        <ul>
          {countries.map((id) => (
            <PlainLink
              key={id}
              filter={{ ...emptyFilter, to: [id] }}
              current={filter.to.includes(id)}
              words={atlas.places[id]?.name ?? id}
            />
          ))}
        </ul>
      </nav>
    </noscript>
  );
}

interface PlainLinkProps {
  readonly filter: Filter;
  readonly current: boolean;
  readonly words: string;
}

function PlainLink({ filter, current, words }: PlainLinkProps) {
  const href = useHref();
  const to: Partial<View> = { page: 'map', filter, selection: emptySelection, story: null };
  return (
    <li>
      <a href={href(to)} aria-current={current ? 'true' : undefined}>
        {words}
      </a>
    </li>
  );
}
