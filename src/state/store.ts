/** The one store: what exists (atlas, evidence), what the reader chose (view), and what the screen is doing (screen). */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas, Evidence, Lang, MovementKind } from '../domain/atlas';
import { askedYears, standInTime } from '../domain/filter';
import {
  allYears,
  emptyFilter,
  emptySelection,
  type Camera,
  type Filter,
  type Page,
  type ThemeChoice,
  type Ui,
  type View,
  type YearRange,
} from '../domain/view';
import { withChapter } from './chapters';
import { noOwnCopy, type OwnCopy } from './ownCopy';
import { panelActions, panelAtFirst, type PanelActions, type PanelState } from './panel';

/** How the app gets the words of a language. Passed in, so that tests and prerendered pages give them at once. */
export interface Loaders {
  readonly atlas: (lang: Lang) => Promise<Atlas>;
  readonly evidence: (lang: Lang) => Promise<Evidence>;
}

export type Dialog = 'share' | 'cite' | 'download' | 'help';
/** A remark on the address: `code` picks the words, the rest fills them. */
export interface Notice {
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
}

export type LoadState = 'idle' | 'loading' | 'ready' | 'failed';
/** Where the map stands: `sketch` is the SVG that is always there, `live` the WebGL map, `none` when the reader asked for the list. */
export type MapMode = 'sketch' | 'loading' | 'live' | 'failed';
/** A route under the pointer or the focus ring, or one leg of it. `byKey`: reached from the keyboard, so the map shows where. */
export interface Hover {
  readonly route: string;
  readonly leg: string | null;
  readonly byKey: boolean;
}
/** Why a view changed: the address bar must not echo itself, and only choices make a history entry. */
export type Cause = 'choice' | 'camera' | 'address' | 'play';

export interface AtlasState extends PanelState {
  readonly atlas: Atlas;
  readonly evidence: Evidence | null;
  readonly evidenceState: LoadState;
  readonly languageState: LoadState;
  readonly view: View;
  readonly cause: Cause;
  /** What is pointed at; never part of the address. */
  readonly hover: Hover | null;
  /** Legs that lie under one click, waiting for the reader to choose. */
  readonly chooser: { readonly legs: readonly string[]; readonly at: readonly [number, number] } | null;
  readonly mapMode: MapMode;
  /** Asks the map to move; the number makes each ask new. */
  readonly flight: { readonly id: number; readonly to: 'route' | 'filter' | 'home' | Camera } | null;
  readonly playing: boolean;
  /** One dialog at a time. */
  readonly dialog: Dialog | null;
  /** Whether list and map leave out routes that the view does not ask for; kept for this visit only. */
  readonly othersHidden: boolean;
  /** Whether single letters are keys; kept for this visit only, since nothing is stored. */
  readonly letters: boolean;
  /** Address of the site's root, ending in a slash: an absolute path in the browser, relative on prerendered pages. */
  readonly base: string;
  /** True inside a frame: links open outside, history is never pushed, page scroll wins. */
  readonly embedded: boolean;
  /** What this copy of the atlas sets; nothing on the public one. */
  readonly own: OwnCopy;
  /** What the address bar held that was not understood; shown once, never blocking. */
  readonly notices: readonly Notice[];
  readonly actions: Actions;
}

export interface Actions extends PanelActions {
  readonly setView: (view: View, cause: Cause) => void;
  /** Fetches the words of `lang`, then shows the present view (or `then`) in it. On failure the old language stays and `languageState` says so. */
  readonly setLang: (lang: Lang, then?: { readonly view: View; readonly cause: Cause }) => Promise<void>;
  readonly loadEvidence: () => Promise<void>;
  readonly setFilter: (partial: Partial<Filter>) => void;
  readonly clearFilter: () => void;
  readonly toggle: (question: 'eras' | 'to' | 'via' | 'from', id: string) => void;
  readonly toggleKind: (kind: MovementKind) => void;
  readonly setTime: (time: YearRange | null, cause?: Cause) => void;
  readonly openRoute: (id: string, leg?: string | null) => void;
  readonly openLeg: (id: string) => void;
  readonly stepLeg: (by: 1 | -1) => void;
  readonly openPlace: (id: string | null) => void;
  readonly openFact: (id: string | null) => void;
  readonly openConflict: (id: string | null) => void;
  readonly closeRoute: () => void;
  readonly openPage: (page: Page) => void;
  readonly openStory: (id: string, chapter: number) => void;
  readonly showAllYears: () => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setUi: (ui: Ui) => void;
  readonly setHover: (hover: Hover | null) => void;
  readonly setChooser: (chooser: AtlasState['chooser']) => void;
  readonly setMapMode: (mode: MapMode) => void;
  readonly moveCamera: (camera: Camera) => void;
  readonly fly: (to: 'route' | 'filter' | 'home' | Camera) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly setOthersHidden: (othersHidden: boolean) => void;
  readonly setLetters: (letters: boolean) => void;
  readonly setDialog: (dialog: Dialog | null) => void;
  readonly setNotices: (notices: readonly Notice[]) => void;
}

export type AtlasStore = StoreApi<AtlasState>;

export interface StoreStart {
  readonly atlas: Atlas;
  readonly evidence?: Evidence | null;
  readonly view: View;
  readonly loaders: Loaders;
  readonly base: string;
  readonly embedded?: boolean;
  readonly own?: OwnCopy;
}

/**
 * Makes the store. Nothing is read from the browser here; the address is connected by `connectUrl`.
 * `loadEvidence` and `setLang` set `evidenceState` / `languageState` to `failed` instead of throwing.
 */
export function createAtlasStore(start: StoreStart): AtlasStore {
  const { atlas, evidence = null, loaders, base, embedded = false, own = noOwnCopy } = start;
  return createStore<AtlasState>()((set, get) => {
    const go = (partial: Partial<View>, cause: Cause = 'choice'): void =>
      set({ view: withChapter({ ...get().view, ...partial }, get().atlas), cause, chooser: null });
    const fly = (to: 'route' | 'filter' | 'home' | Camera): void =>
      set({ flight: { id: (get().flight?.id ?? 0) + 1, to } });
    const filter = (partial: Partial<Filter>, cause: Cause = 'choice'): void => {
      go({ filter: { ...get().view.filter, ...partial } }, cause);
    };
    const select = (partial: Partial<View['selection']>): void =>
      go({ selection: { ...emptySelection, ...partial }, story: null });

    const openRoute = (id: string, leg: string | null = null): void => {
      const route = get().atlas.routes.find((one) => one.id === id);
      if (!route) return;
      const { atlas: now, view: before } = get();
      // A route outside the asked years would open onto an empty clock: let its own period take over (see `clockOf`).
      const outside = standInTime(route.span, route.knownBy, askedYears(now, before.filter)) === 'out';
      const filterAfter = outside ? { ...before.filter, eras: [], time: null } : before.filter;
      // Seen from where it fits, also when there is no map yet that could fly there.
      go({
        page: 'map',
        selection: { ...emptySelection, route: id, leg },
        filter: filterAfter,
        story: null,
        camera: null,
      });
      fly('route');
    };

    const actions: Actions = {
      setView: (next, cause) => {
        const { lang } = get().atlas;
        if (next.lang === lang) set({ view: withChapter(next, get().atlas), cause, chooser: null });
        // Back and Forward may lead to another language: what they show waits for its words.
        else void actions.setLang(next.lang, { view: next, cause });
      },
      setLang: async (lang, then) => {
        const { view: next, cause } = then ?? { view: { ...get().view, lang }, cause: 'choice' };
        if (lang === get().atlas.lang) return set({ view: next, cause });
        set({ languageState: 'loading' });
        try {
          const withEvidence = get().evidence !== null;
          const [words, facts] = await Promise.all([loaders.atlas(lang), withEvidence ? loaders.evidence(lang) : null]);
          const view = withChapter({ ...(then ? next : get().view), lang }, words);
          set({
            atlas: words,
            evidence: facts,
            evidenceState: facts ? 'ready' : 'idle',
            languageState: 'ready',
            view,
            cause,
          });
        } catch {
          set({ languageState: 'failed' });
        }
      },
      loadEvidence: async () => {
        const { evidence: have, evidenceState, view: now } = get();
        if (evidenceState === 'loading' || (have && have.lang === now.lang)) return;
        set({ evidenceState: 'loading' });
        try {
          set({ evidence: await loaders.evidence(now.lang), evidenceState: 'ready' });
        } catch {
          set({ evidenceState: 'failed' });
        }
      },
      setFilter: filter,
      clearFilter: () => {
        filter(emptyFilter);
        fly('home');
      },
      toggle: (question, id) => {
        const list = get().view.filter[question];
        const next = list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
        filter(question === 'eras' ? { eras: next, time: null } : { [question]: next });
        if (question === 'to') fly(next.length > 0 ? 'filter' : 'home');
      },
      toggleKind: (kind) => {
        const { kinds } = get().view.filter;
        filter({ kinds: kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
      },
      setTime: (time, cause = 'choice') => filter({ time, eras: [] }, cause),
      openRoute,
      openLeg: (id) => {
        const { atlas: now, view: at } = get();
        const leg = now.legs[id];
        if (!leg) return;
        const open = now.routes.find((route) => route.id === at.selection.route && route.legs.includes(id));
        const route = open?.id ?? leg.routes[0];
        if (route === undefined) return;
        if (open) {
          select({ route, leg: id });
          fly('route');
        } else openRoute(route, id);
      },
      stepLeg: (by) => {
        const { atlas: now, view: at } = get();
        const route = now.routes.find((one) => one.id === at.selection.route);
        if (!route || route.legs.length === 0) return;
        const here = at.selection.leg ? route.legs.indexOf(at.selection.leg) : by === 1 ? -1 : route.legs.length;
        const next = route.legs[Math.min(Math.max(here + by, 0), route.legs.length - 1)];
        if (next !== undefined && next !== at.selection.leg) select({ route: route.id, leg: next });
      },
      openPlace: (id) => select({ place: id }),
      openFact: (id) => go({ page: id ? 'fact' : 'sources', selection: { ...emptySelection, fact: id }, story: null }),
      openConflict: (id) => go({ page: 'estimates', selection: { ...emptySelection, conflict: id }, story: null }),
      closeRoute: () => {
        const { filter: now } = get().view;
        // "All years" was asked against the open route's period; without a route it asks nothing.
        const time = now.time?.from === null && now.time.to === null ? null : now.time;
        go({ filter: { ...now, time }, selection: emptySelection, story: null });
        fly(now.to.length > 0 ? 'filter' : 'home');
      },
      openPage: (page) => go({ page, selection: emptySelection, story: null }),
      openStory: (id, chapter) => {
        go({ page: 'story', story: { id, chapter } });
        fly(get().view.selection.route ? 'route' : get().view.filter.to.length > 0 ? 'filter' : 'home');
      },
      showAllYears: () => filter({ time: allYears, eras: [] }),
      setTheme: (theme) => go({ theme }),
      setUi: (ui) => go({ ui }),
      setHover: (hover) => {
        const { hover: now } = get();
        const isSame = now?.route === hover?.route && now?.leg === hover?.leg && now?.byKey === hover?.byKey;
        if (!isSame) set({ hover });
      },
      setChooser: (chooser) => set({ chooser }),
      setMapMode: (mapMode) => set({ mapMode }),
      moveCamera: (camera) => go({ camera }, 'camera'),
      fly,
      setPlaying: (playing) => set({ playing }),
      setOthersHidden: (othersHidden) => set({ othersHidden }),
      setLetters: (letters) => set({ letters }),
      setDialog: (dialog) => set({ dialog }),
      setNotices: (notices) => set({ notices }),
      ...panelActions(set, () => {
        const { page, selection, story, filter: asked } = get().view;
        if (selection.route) actions.closeRoute();
        // A filter that the reader chose stays; that of a story belongs to its chapter.
        const filterAfter = story ? emptyFilter : asked;
        if (page !== 'map' || story) go({ page: 'map', selection: emptySelection, story: null, filter: filterAfter });
      }),
    };

    return {
      atlas,
      evidence,
      evidenceState: evidence ? 'ready' : 'idle',
      languageState: 'ready',
      view: withChapter(start.view, atlas),
      cause: 'address',
      hover: null,
      chooser: null,
      mapMode: 'sketch',
      flight: null,
      playing: false,
      dialog: null,
      othersHidden: false,
      letters: true,
      base,
      embedded,
      own,
      notices: [],
      ...panelAtFirst(start.view),
      actions,
    };
  });
}
