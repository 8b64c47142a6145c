/** React's way to the store. Components read through these and act through `useActions`; nothing is stored twice. */
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Atlas, Evidence, Leg, Route } from '../domain/atlas';
import type { Filter, View } from '../domain/view';
import { clockOf, countChoices, selectRoutes, type ChoiceCounts, type Clock, type Visible } from '../domain/filter';
import { encodeView, knownIdsOf, type KnownIds } from './url';
import type { Actions, AtlasState, AtlasStore } from './store';

const StoreContext = createContext<AtlasStore | null>(null);

/** Gives the store to all components below. */
export function AtlasProvider({ store, children }: { readonly store: AtlasStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
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

/** The years the timeline shows as chosen. */
export function useClock(): Clock {
  const atlas = useAtlas();
  const view = useView();
  return useMemo(() => clockOf(atlas, view), [atlas, view]);
}

/** "n" beside every choice. */
export function useChoiceCounts(): ChoiceCounts {
  const atlas = useAtlas();
  const filter = useAtlasState((state) => state.view.filter);
  return countsOnce(atlas, filter);
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

const knownIds = new WeakMap<Atlas, KnownIds>();

/** What an atlas knows, worked out once for the hundreds of links of a page. */
function knownIdsOnce(atlas: Atlas): KnownIds {
  const known = knownIds.get(atlas) ?? knownIdsOf(atlas);
  knownIds.set(atlas, known);
  return known;
}

/** Makes the address of the present view with some of it changed: `href({ page: 'table' })`. */
export function useHref(): (partial: Partial<View>) => string {
  const view = useView();
  const base = useAtlasState((state) => state.base);
  const embedded = useAtlasState((state) => state.embedded);
  const atlas = useAtlas();
  const known = knownIdsOnce(atlas);
  return useMemo(
    () => (partial) => encodeView({ ...view, camera: null, ...partial }, { base, embed: embedded, known }),
    [view, base, embedded, known],
  );
}
