/** React's way to the store. Components read through these and act through `useActions`; nothing is stored twice. */
import { createContext, useContext, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Atlas, Evidence, Leg, Route } from '../domain/atlas';
import type { Filter, View } from '../domain/view';
import { clockOf, countChoices, selectRoutes, type ChoiceCounts, type Clock, type Visible } from '../domain/filter';
import { encodeView, knownIdsOf, type KnownIds } from './url';
import type { Actions, AtlasState, AtlasStore } from './store';

const StoreContext = createContext<AtlasStore | null>(null);
const LateViewContext = createContext<View | null>(null);
const HrefContext = createContext<Href | null>(null);

/** Makes an address of a view with some of it changed. */
type Href = (partial: Partial<View>) => string;

const knownIds = new WeakMap<Atlas, KnownIds>();

/** What an atlas knows, worked out once for all pages that are made of it. */
function knownIdsOnce(atlas: Atlas): KnownIds {
  const known = knownIds.get(atlas) ?? knownIdsOf(atlas);
  knownIds.set(atlas, known);
  return known;
}

/** Gives the store to all components below. */
export function AtlasProvider({ store, children }: { readonly store: AtlasStore; readonly children: ReactNode }) {
  return (
    <StoreContext value={store}>
      <LateView>{children}</LateView>
    </StoreContext>
  );
}

/** One late view for all, so that they are never late by different choices, and one maker of addresses for all links. */
function LateView({ children }: { readonly children: ReactNode }) {
  const view = useDeferredValue(useView());
  const { lang, page, filter, selection, story, ui, theme, motion, gestures, edition } = view;
  const base = useAtlasState((state) => state.base);
  const embed = useAtlasState((state) => state.embedded);
  const known = knownIdsOnce(useAtlas());
  // Not of the view itself: moving the map changes no address.
  const href = useMemo<Href>(() => {
    const still = { lang, page, filter, selection, story, ui, theme, motion, gestures, edition, camera: null };
    return (partial) => encodeView({ ...still, ...partial }, { base, embed, known });
  }, [lang, page, filter, selection, story, ui, theme, motion, gestures, edition, base, embed, known]);
  return (
    <LateViewContext value={view}>
      <HrefContext value={href}>{children}</HrefContext>
    </LateViewContext>
  );
}

/** The store itself, for edges that subscribe outside React (the map). Throws outside `AtlasProvider`. */
export function useAtlasStore(): AtlasStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A component that reads the atlas stands outside AtlasProvider.');
  return store;
}

/** A slice of the state; renders again only when the slice changes. */
export function useAtlasState<T>(pick: (state: AtlasState) => T): T {
  return useStore(useAtlasStore(), pick);
}

export const useAtlas = (): Atlas => useAtlasState((state) => state.atlas);
export const useView = (): View => useAtlasState((state) => state.view);
export const useActions = (): Actions => useAtlasState((state) => state.actions);

/**
 * The view right after the frame of a choice: for what is long (the list of routes, counts, hundreds of addresses), so
 * that clock and map answer first and no task holds up the page. An action must ask the store for the present view.
 */
export function useLateView(): View {
  const view = useContext(LateViewContext);
  if (!view) throw new Error('A component that reads the view stands outside AtlasProvider.');
  return view;
}

/** Many components ask the same of one filter in one render: each answer is worked out once and goes with its filter. */
function oncePerFilter<T>(ask: (atlas: Atlas, filter: Filter) => T): (atlas: Atlas, filter: Filter) => T {
  const answers = new WeakMap<Atlas, WeakMap<Filter, T>>();
  return (atlas, filter) => {
    const known = answers.get(atlas) ?? new WeakMap<Filter, T>();
    answers.set(atlas, known);
    const answer = known.get(filter) ?? ask(atlas, filter);
    known.set(filter, answer);
    return answer;
  };
}
const visibleOnce = oncePerFilter<Visible>(selectRoutes);
const countsOnce = oncePerFilter<ChoiceCounts>(countChoices);

/** The filter law applied to the present view. */
export function useVisible(): Visible {
  const atlas = useAtlas();
  const filter = useAtlasState((state) => state.view.filter);
  return visibleOnce(atlas, filter);
}

/** The filter law applied to the late view. */
export function useLateVisible(): Visible {
  return visibleOnce(useAtlas(), useLateView().filter);
}

/** The years the timeline shows as chosen. */
export function useClock(): Clock {
  const atlas = useAtlas();
  const view = useView();
  return useMemo(() => clockOf(atlas, view), [atlas, view]);
}

/** "n" beside every choice of the late view. */
export function useChoiceCounts(): ChoiceCounts {
  return countsOnce(useAtlas(), useLateView().filter);
}

/** The open route and leg, if any. */
export function useOpenRoute(): { readonly route: Route | null; readonly leg: Leg | null } {
  const atlas = useAtlas();
  const { route, leg } = useAtlasState((state) => state.view.selection);
  return { route: atlas.routes.find((one) => one.id === route) ?? null, leg: leg ? (atlas.legs[leg] ?? null) : null };
}

/** Facts, sources and conflicts; asks for them on first use. null until they are there (see `evidenceState`). */
export function useEvidence(): Evidence | null {
  const evidence = useAtlasState((state) => state.evidence);
  const { loadEvidence } = useActions();
  useEffect(() => {
    void loadEvidence();
  }, [loadEvidence]);
  return evidence;
}

/** Makes the address of the late view with some of it changed: `href({ page: 'table' })`. */
export function useHref(): Href {
  const href = useContext(HrefContext);
  if (!href) throw new Error('A component that makes an address stands outside AtlasProvider.');
  return href;
}
