/** Attributes of `<tumen-map>` as options. Anything that has no lawful form is refused by name and ignored. */
import { addressTail, isOptionText, optionNames, type Options } from './options';

/** Attributes beside the options. */
const ownAttributes = ['load', 'poster', 'height', 'label', 'base'] as const;
export const observedAttributes: readonly string[] = [...optionNames, ...ownAttributes];

export interface Settings {
  /** Address of the site's root, ending in a slash: where the frame comes from. */
  readonly base: URL;
  readonly options: Options;
  /** When the frame is asked for. */
  readonly load: 'click' | 'visible' | 'eager';
  /** Absolute address of the picture that stands there before. */
  readonly poster: string;
  /** CSS pixels; `auto` follows the content, null keeps the ratio of 16 to 10. */
  readonly height: number | 'auto' | null;
  readonly label: string | null;
}

export interface SettingsRead {
  readonly settings: Settings;
  /** Names of attributes that were ignored. */
  readonly refused: readonly string[];
}

/** What the page around the element says. */
export interface Surroundings {
  /** Address of the site that the script came from, ending in a slash. */
  readonly site: URL;
  /** Base address of the host page. */
  readonly page: string;
  /** Language of the nearest ancestor that names one; '' = none. */
  readonly lang: string;
}

/** Languages that the atlas speaks; English is what it falls back to. */
const languages = ['en', 'ko', 'pl'];
const heightLimits = { min: 200, max: 1600 } as const;

/** Resolves an address and lets only the web through: never `javascript:`, `data:` or `blob:`. */
function webAddress(text: string, page: string): URL | undefined {
  try {
    const url = new URL(text, page);
    return ['https:', 'http:'].includes(url.protocol) && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}

function readBase(text: string, page: string): URL | undefined {
  const url = webAddress(text, page);
  if (!url) return undefined;
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function readHeightText(text: string): number | 'auto' | undefined {
  if (text === 'auto') return text;
  const height = /^\d{1,5}(?:px)?$/u.test(text) ? Number.parseInt(text, 10) : 0;
  return height > 0 ? Math.min(Math.max(height, heightLimits.min), heightLimits.max) : undefined;
}

const loads = ['click', 'visible', 'eager'] as const;

/**
 * Path of the picture of a view below the site's root: as the site names its own (a test compares the two): the open
 * route, else the one destination, else the one decade, else the whole atlas.
 */
export function posterPath({ route, to, era, story, page, time, lang = 'en' }: Options): string {
  const prefix = lang === 'en' ? [] : [lang];
  const subject = ((): readonly string[] => {
    if (page === 'story' && story) return ['story', story];
    if (page) return [];
    if (route) return ['route', route.toLowerCase()];
    if (to && /^[A-Za-z]{3}$/u.test(to)) return ['to', to.toUpperCase()];
    return era && !time && /^\d{4}s$/u.test(era) ? ['era', era] : [];
  })();
  return `share/${[...prefix, ...subject].join('-') || 'home'}.png`;
}

/** Reads all attributes. Empty attributes ask for the default. Never throws. */
export function readSettings(read: (name: string) => string | null, around: Surroundings): SettingsRead {
  const refused: string[] = [];
  function accept<T>(name: string, parse: (text: string) => T | undefined): T | undefined {
    const text = read(name)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) refused.push(name);
    return value;
  }
  const said = optionNames.flatMap((name): [string, string][] => {
    const value = accept(name, (text) => (isOptionText(name, text) ? text : undefined));
    return value === undefined ? [] : [[name, value]];
  });
  const options: Options = Object.fromEntries(said);
  const nearest = around.lang.toLowerCase().split('-')[0] ?? '';
  const lang = options.lang ?? (languages.includes(nearest) ? nearest : undefined);
  const base = accept('base', (text) => readBase(text, around.page)) ?? around.site;
  const full: Options = lang === undefined ? options : { ...options, lang };
  return {
    settings: {
      base,
      options: full,
      load: accept('load', (text) => loads.find((one) => one === text)) ?? 'click',
      poster: accept('poster', (text) => webAddress(text, around.page)?.href) ?? new URL(posterPath(full), base).href,
      height: accept('height', readHeightText) ?? null,
      label: accept('label', (text) => text.slice(0, 300)) ?? null,
    },
    refused,
  };
}

/** Address of a view below `root`. Only pages that are always there are named in the path. */
function addressBelow(root: string, { lang, ...rest }: Options): string {
  const inPath = lang !== undefined && lang !== 'en' && languages.includes(lang);
  const options = inPath || lang === 'en' || lang === undefined ? rest : { ...rest, lang };
  return `${root}${inPath ? `${lang}/` : ''}${addressTail(options)}`;
}

/** Address of the frame for these settings. */
export function frameAddress({ base, options }: Settings): string {
  return addressBelow(`${base.href}embed/`, options);
}

/** Address of the same view outside the frame, where how things are shown is the reader's affair. */
export function openAddress({ base, options }: Settings): string {
  const { ui: _ui, theme: _theme, motion: _motion, gestures: _gestures, ...rest } = options;
  return addressBelow(base.href, rest);
}
