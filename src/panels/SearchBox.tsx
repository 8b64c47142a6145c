/** Search as a field with a plain list of links under it; arrows walk the list, Escape clears. */
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasState, useAtlasStore, useView } from '../state/hooks';
import { showAnchor } from './evidence/sourceAnchor';
import type { Found, Search } from './search/searchIndex';
import { Icon } from './Icon';
import { ViewLink } from './ViewLink';

/** The index is fetched and built when the field is first used; until then typing waits, it is never lost. */
export function SearchBox() {
  const { t } = useSpeech();
  const [query, setQuery] = useState('');
  const [wanted, setWanted] = useState(false);
  const { search, failed, retry } = useSearch(wanted);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const asked = useAtlasState((state) => state.searchAsked);
  const { answerSearch } = useActions();
  // In the same frame as the wish: the keyboard of a phone rises for what a touch has focused.
  useLayoutEffect(() => {
    if (!asked) return;
    field.current?.focus();
    answerSearch();
  }, [asked, answerSearch]);
  const found = search && query.trim().length > 0 ? search(query) : null;

  const walk = (event: KeyboardEvent): void => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus();
    else if (event.key === 'ArrowUp') (at <= 0 ? field.current : links[at - 1])?.focus();
    else if (event.key === 'Escape') {
      setQuery('');
      field.current?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <search className="search">
      <Icon name="search" />
      <div className="search-field">
        <input
          ref={field}
          type="search"
          data-search
          value={query}
          placeholder=" "
          aria-label={t('search')}
          aria-controls={id}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={walk}
          onFocus={() => setWanted(true)}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span className="search-hint" aria-hidden="true">
          {t('search')}
        </span>
      </div>
      <kbd aria-hidden="true">/</kbd>
      <div id={id} className="search-results" hidden={query.trim().length === 0}>
        <p role="status" className="search-count">
          {failed ? t('search.failed') : found === null ? t('loading') : t('search.count', { n: found.length })}
        </p>
        {failed ? (
          <button type="button" className="text-button" onClick={retry}>
            {t('retry')}
          </button>
        ) : null}
        {found && found.length === 0 ? <p>{t('search.none')}</p> : null}
        <ul ref={list}>
          {found?.map((one) => (
            <Result key={`${one.kind}-${one.id}`} found={one} onFollow={() => setQuery('')} onKeyDown={walk} />
          ))}
        </ul>
      </div>
    </search>
  );
}

interface ResultProps {
  readonly found: Found;
  readonly onFollow: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Result({ found, onFollow, onKeyDown }: ResultProps) {
  const { t } = useSpeech();
  const view = useView();
  const { setView, openRoute, fly, setSheet } = useActions();
  const follow = (): void => {
    onFollow();
    // The sheet was raised to search; what was found is on the map too.
    setSheet('half');
    if (found.kind === 'route') return openRoute(found.id);
    setView({ ...view, ...found.to }, 'choice');
    if (found.kind === 'place') fly('filter');
    if (found.anchor) showAnchor(found.anchor);
  };
  return (
    <li>
      <ViewLink to={found.to} onFollow={follow} onKeyDown={onKeyDown}>
        <span className="search-kind">{t(`search.${found.kind}`)}</span>
        <span className="search-title">{found.title}</span>
        <span className="search-detail">{found.detail}</span>
      </ViewLink>
    </li>
  );
}

interface SearchState {
  readonly search: Search | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The search of the present language: routes and places at once, facts and sources when they have come. */
function useSearch(wanted: boolean): SearchState {
  const atlas = useAtlasState((state) => state.atlas);
  const evidence = useAtlasState((state) => state.evidence);
  const store = useAtlasStore();
  const [search, setSearch] = useState<{ readonly run: Search } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failedAt, setFailedAt] = useState<number | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let late = false;
    void store.getState().actions.loadEvidence();
    void import('./search/searchIndex').then(
      ({ makeSearch }) => late || setSearch({ run: makeSearch(atlas, evidence) }),
      () => late || setFailedAt(attempt),
    );
    return () => {
      late = true;
    };
  }, [wanted, atlas, evidence, store, attempt]);
  return {
    search: search?.run ?? null,
    failed: search === null && failedAt === attempt,
    retry: () => setAttempt(attempt + 1),
  };
}
