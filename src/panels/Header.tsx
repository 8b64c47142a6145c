/** Name, pages, language, theme, help and share. The same on every page. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { langs, type Lang } from '../domain/atlas';
import { emptySelection, type Page, type ThemeChoice } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasState, useView } from '../state/hooks';
import type { Dialog } from '../state/store';
import { Icon } from './Icon';
import { ViewLink } from './ViewLink';

const pages = [
  ['map', 'nav.map'],
  ['estimates', 'nav.estimates'],
  ['decades', 'nav.decades'],
  ['table', 'nav.table'],
  ['sources', 'nav.sources'],
] as const satisfies readonly (readonly [Page, string])[];

const languageNames: Record<Lang, { readonly name: string; readonly short: string }> = {
  en: { name: 'English', short: 'EN' },
  ko: { name: '한국어', short: '한국어' },
  pl: { name: 'Polski', short: 'Polski' },
};

/** The bar at the top. Narrow windows fold pages and languages, phones all but the name, the language, search and the menu. */
export function Header() {
  const { t } = useSpeech();
  const { page } = useView();
  const { askSearch } = useActions();
  return (
    <header className="header">
      <ViewLink to={{ page: 'map', selection: emptySelection, story: null }} className="header-name">
        <Sign />
        {t('title')}
      </ViewLink>
      <p className="header-tagline">{t('tagline')}</p>
      <Pages />
      <div className="header-tools">
        <Languages />
        <Tools />
        <button type="button" className="icon-button header-search" aria-label={t('search')} onClick={askSearch}>
          <Icon name="search" />
        </button>
      </div>
      <Menu key={page} />
    </header>
  );
}

interface ToolsProps {
  /** Before a dialog opens: whoever holds the buttons may put them away, and takes the focus back later. */
  readonly onAsk?: () => void;
}

/** Theme, help and share: signs in the bar; on phones lines of the menu, with their words. */
function Tools({ onAsk }: ToolsProps) {
  const { t } = useSpeech();
  const { setDialog } = useActions();
  const ask = (dialog: Dialog): void => {
    onAsk?.();
    setDialog(dialog);
  };
  return (
    <>
      <ThemeButton />
      <button type="button" className="icon-button" aria-label={t('help')} onClick={() => ask('help')}>
        <Icon name="help" />
      </button>
      <button type="button" className="button header-share" aria-label={t('share')} onClick={() => ask('share')}>
        <Icon name="share" />
        <span>{t('share')}</span>
      </button>
    </>
  );
}

/** The sign of the atlas, or the logo of whoever runs this copy. */
function Sign() {
  const logo = useAtlasState((state) => state.own.logo);
  const base = useAtlasState((state) => state.base);
  return logo ? <img className="header-logo" src={`${base}${logo}`} alt="" /> : <Icon name="tumen" />;
}

/** Puts an open list over the page away and gives the focus to its button. */
function putAway(list: HTMLDetailsElement | null): void {
  if (!list?.open) return;
  list.querySelector('summary')?.focus();
  list.open = false;
}

/** A native disclosure over the page. Escape puts it away, and so does a touch or a focus that goes elsewhere. */
function useDropDown(): RefObject<HTMLDetailsElement | null> {
  const list = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = list.current;
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !details?.open) return;
      putAway(details);
      event.preventDefault();
    };
    const leave = ({ target }: Event): void => {
      if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
    };
    details?.addEventListener('keydown', escape);
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      details?.removeEventListener('keydown', escape);
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, []);
  return list;
}

/** Pages behind one button, without script; a choice closes it (see its `key`). What only a script can answer comes when it is opened. */
function Menu() {
  const { t } = useSpeech();
  const menu = useDropDown();
  const [isOpen, setOpen] = useState(false);
  return (
    <details ref={menu} className="header-menu" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={t('nav.label')}>
        <Icon name="menu" />
      </summary>
      <div className="header-menu-body">
        <Pages />
        {isOpen ? <Tools onAsk={() => putAway(menu.current)} /> : null}
      </div>
    </details>
  );
}

function Pages() {
  const { t } = useSpeech();
  const { page } = useView();
  return (
    <nav className="header-pages" aria-label={t('nav.label')}>
      {pages.map(([id, key]) => (
        <ViewLink
          key={id}
          to={{ page: id, selection: emptySelection, story: null }}
          current={page === id ? 'page' : false}
        >
          {t(key)}
        </ViewLink>
      ))}
    </nav>
  );
}

/** In a row where there is room; else the present one, which opens the list of them (styles/shell.css). */
function Languages() {
  const { t } = useSpeech();
  const { lang } = useView();
  const { setLang } = useActions();
  const offered = useAtlasState((state) => state.own.languages) ?? langs;
  const list = useDropDown();
  return (
    <details ref={list} className="header-lang">
      <summary aria-label={`${t('language')}: ${languageNames[lang].name}`}>{languageNames[lang].short}</summary>
      <nav className="header-languages" aria-label={t('language')}>
        {offered.map((id) => (
          <ViewLink
            key={id}
            to={{ lang: id }}
            lang={id}
            title={languageNames[id].name}
            current={lang === id ? 'true' : false}
            onFollow={() => {
              putAway(list.current);
              void setLang(id);
            }}
          >
            {languageNames[id].short}
          </ViewLink>
        ))}
      </nav>
    </details>
  );
}

const nextTheme: Record<ThemeChoice, ThemeChoice> = { auto: 'light', light: 'dark', dark: 'auto' };

function ThemeButton() {
  const { t } = useSpeech();
  const { theme } = useView();
  const { setTheme } = useActions();
  return (
    <button
      type="button"
      className="icon-button"
      onClick={() => setTheme(nextTheme[theme])}
      aria-label={`${t('theme')}: ${t(`theme.${theme}`)}`}
      title={t(`theme.${theme}`)}
    >
      <Icon name={theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'contrast'} />
    </button>
  );
}
