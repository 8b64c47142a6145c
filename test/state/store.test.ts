import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/build/geodata';
import { allYears, defaultView, emptySelection } from '../../src/domain/view';
import { createAtlasStore, type Loaders } from '../../src/state/store';

const { editions } = loadData();
const loaders: Loaders = {
  atlas: (lang) => Promise.resolve(editions[lang].atlas),
  evidence: (lang) => Promise.resolve(editions[lang].evidence),
};
const failing: Loaders = {
  atlas: () => Promise.reject(new Error('cut')),
  evidence: () => Promise.reject(new Error('cut')),
};
const start = (using = loaders) =>
  createAtlasStore({ atlas: editions.en.atlas, view: defaultView(), loaders: using, base: '/' });

describe('opening a route', () => {
  it('keeps years that meet it and lets its own period set the clock when they do not', () => {
    const store = start();
    const { actions } = store.getState();
    actions.toggle('eras', '1990s');
    actions.openRoute('russia-unhcr');
    expect(store.getState().view.filter.eras).toEqual(['1990s']);
    actions.openRoute('war-time-south');
    expect(store.getState().view.filter).toMatchObject({ eras: [], time: null });
    expect(store.getState().view.selection).toEqual({ ...emptySelection, route: 'war-time-south' });
  });

  it('steps its legs in order and stops at both ends', () => {
    const store = start();
    const { actions } = store.getState();
    actions.openRoute('russia-unhcr');
    const legs = editions.en.atlas.routes.find((route) => route.id === 'russia-unhcr')?.legs ?? [];
    actions.stepLeg(1);
    expect(store.getState().view.selection.leg).toBe(legs[0]);
    actions.stepLeg(1);
    actions.stepLeg(1);
    expect(store.getState().view.selection.leg).toBe(legs.at(-1));
    actions.stepLeg(-1);
    expect(store.getState().view.selection.leg).toBe(legs.at(-2));
  });

  it('forgets "all years" when it closes, in one step', () => {
    const store = start();
    const { actions } = store.getState();
    actions.openRoute('russia-unhcr');
    actions.showAllYears();
    expect(store.getState().view.filter.time).toEqual(allYears);
    let steps = 0;
    const stop = store.subscribe((now, before) => {
      if (now.view !== before.view) steps += 1;
    });
    actions.closeRoute();
    stop();
    expect(store.getState().view.filter.time).toBeNull();
    expect(store.getState().view.selection).toEqual(emptySelection);
    expect(steps).toBe(1);
  });

  it('does nothing for a route that is not there', () => {
    const store = start();
    store.getState().actions.openRoute('no-such-route');
    expect(store.getState().view).toEqual(defaultView());
  });
});

describe('a leg that several routes share', () => {
  it('stays in the open route, else opens its first one', () => {
    const { atlas } = editions.en;
    const shared = Object.values(atlas.legs).find((leg) => leg.routes.length > 1);
    const store = start();
    const second = shared?.routes[1] ?? '';
    store.getState().actions.openRoute(second);
    store.getState().actions.openLeg(shared?.id ?? '');
    expect(store.getState().view.selection).toMatchObject({ route: second, leg: shared?.id });
    store.getState().actions.closeRoute();
    store.getState().actions.openLeg(shared?.id ?? '');
    expect(store.getState().view.selection.route).toBe(shared?.routes[0]);
  });
});

describe('language', () => {
  it('changes with the words, and keeps the view', async () => {
    const store = start();
    store.getState().actions.openRoute('russia-unhcr');
    await store.getState().actions.setLang('ko');
    const { atlas, view } = store.getState();
    expect(atlas.lang).toBe('ko');
    expect(view).toMatchObject({ lang: 'ko', selection: { route: 'russia-unhcr' } });
  });

  it('stays as it is when the words cannot be had, and says so', async () => {
    const store = start(failing);
    await store.getState().actions.setLang('pl');
    expect(store.getState()).toMatchObject({ languageState: 'failed', view: { lang: 'en' } });
  });

  it('follows Back to a page in another language', async () => {
    const store = start();
    const { actions } = store.getState();
    actions.setView({ ...defaultView('pl'), page: 'table' }, 'address');
    await expect.poll(() => store.getState().atlas.lang).toBe('pl');
    expect(store.getState()).toMatchObject({ cause: 'address', view: { lang: 'pl', page: 'table' } });
  });
});

describe('evidence', () => {
  it('is fetched once and failure is told', async () => {
    const store = start();
    await store.getState().actions.loadEvidence();
    expect(store.getState().evidenceState).toBe('ready');
    const broken = start(failing);
    await broken.getState().actions.loadEvidence();
    expect(broken.getState()).toMatchObject({ evidenceState: 'failed', evidence: null });
  });
});

describe('stories', () => {
  it('set the view of each chapter, and every chapter shows something', () => {
    const { atlas } = editions.en;
    for (const story of atlas.stories) {
      for (const [index] of story.chapters.entries()) {
        const store = start();
        store.getState().actions.openStory(story.id, index + 1);
        const { view } = store.getState();
        expect(view.page).toBe('story');
        const { filter, selection } = view;
        const isChosen =
          selection.route ??
          selection.place ??
          selection.conflict ??
          [filter.eras, filter.to, filter.from, filter.via, filter.kinds].flat()[0] ??
          filter.time;
        expect(index === 0 || isChosen !== null, `${story.id} ${index + 1}`).toBe(true);
      }
    }
  });
});
