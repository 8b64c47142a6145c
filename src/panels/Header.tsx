/** Name, pages, language, theme, help and share. The same on every page. */
import { useEffect, useRef } from 'react';
import { langs, type Lang } from '../domain/atlas';
import { emptySelection, type Page, type ThemeChoice } from '../domain/view';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasState, useView } from '../state/hooks';
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

/** The bar at the top: at narrow widths pages and languages fold behind one button without script. */
export function Header() {
  const { t } = useSpeech();
  const { page } = useView();
  const { setDialog } = useActions();
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
        <ThemeButton />
        <button type="button" className="icon-button" aria-label={t('help')} onClick={() => setDialog('help')}>
          <Icon name="help" />
        </button>
        <button
          type="button"
          className="button header-share"
          aria-label={t('share')}
          onClick={() => setDialog('share')}
        >
          <Icon name="share" />
          <span>{t('share')}</span>
        </button>
      </div>
      <Menu key={page} />
    </header>
  );
}

/** The sign of the atlas, or the logo of whoever runs this copy. */
function Sign() {
  const logo = useAtlasState((state) => state.own.logo);
  const base = useAtlasState((state) => state.base);
  return logo ? <img className="header-logo" src={`${base}${logo}`} alt="" /> : <Icon name="tumen" />;
}

/** Pages and languages behind one button, without script; Escape closes it, and so does a choice (see its `key`). */
function Menu() {
  const { t } = useSpeech();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = menu.current;
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
      event.preventDefault();
    };
    details?.addEventListener('keydown', close);
    return () => details?.removeEventListener('keydown', close);
  }, []);
  return (
    <details ref={menu} className="header-menu">
      <summary aria-label={t('nav.label')}>
        <Icon name="menu" />
      </summary>
      <div className="header-menu-body">
        <Pages />
        <Languages />
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

function Languages() {
  const { t } = useSpeech();
  const { lang } = useView();
  const { setLang } = useActions();
  const offered = useAtlasState((state) => state.own.languages) ?? langs;
  return (
    <nav className="header-languages" aria-label={t('language')}>
      {offered.map((id) => (
        <ViewLink
          key={id}
          to={{ lang: id }}
          lang={id}
          title={languageNames[id].name}
          current={lang === id ? 'true' : false}
          onFollow={() => void setLang(id)}
        >
          {languageNames[id].short}
        </ViewLink>
      ))}
    </nav>
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
