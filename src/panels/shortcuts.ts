/** Keys that work anywhere on the page (design section 14). They never work while typing, and letters can be switched off. */
import type { AtlasState } from '../state/store';
import { emptyFilter, emptySelection } from '../domain/view';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target' | 'defaultPrevented'>;

/** Does what the key stands for and returns true, or returns false and does nothing. */
export function pressKey(event: KeyPress, state: AtlasState, page: Pick<Document, 'querySelector'>): boolean {
  if (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    state.dialog ||
    isTyping(event.target)
  )
    return false;
  const { actions, view } = state;
  switch (event.key) {
    case 'Escape':
      if (view.story) {
        actions.setView(
          { ...view, page: 'map', story: null, filter: emptyFilter, selection: emptySelection },
          'choice',
        );
        return true;
      }
      if (!view.selection.route) return false;
      actions.closeRoute();
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
      if (!view.selection.route || !isBesideMap(event.target)) return false;
      actions.stepLeg(event.key === 'ArrowRight' ? 1 : -1);
      return true;
    case '/':
      focusSearch(state, page);
      return true;
    case '?':
      actions.setDialog('help');
      return true;
    case '[':
    case ']':
      stepDecade(state, event.key === ']' ? 1 : -1);
      return true;
    default:
      return state.letters && pressLetter(event.key.toLowerCase(), state);
  }
}

function pressLetter(letter: string, { actions, view, playing }: AtlasState): boolean {
  switch (letter) {
    case 'p':
      actions.setPlaying(!playing);
      return true;
    case 's':
      actions.setView({ ...view, page: 'sources', selection: emptySelection, story: null }, 'choice');
      return true;
    case 'c':
      actions.setDialog('cite');
      return true;
    case 'e':
      actions.setDialog('share');
      return true;
    case 'd':
      actions.setDialog('download');
      return true;
    default:
      return false;
  }
}

/** The field of the search; from a page without it, the list of the map, which has it. */
function focusSearch({ view, actions }: AtlasState, page: Pick<Document, 'querySelector'>): void {
  const field = (): HTMLInputElement | null => page.querySelector<HTMLInputElement>('[data-search]');
  const here = field();
  if (here) return here.focus();
  // A filter that the reader chose stays; that of a story belongs to its chapter.
  const filter = view.story ? emptyFilter : view.filter;
  actions.setView({ ...view, page: 'map', selection: emptySelection, story: null, filter }, 'choice');
  // After the list is drawn, and after a focus that was lost with the page has found its place.
  setTimeout(() => field()?.focus(), 0);
}

/** One decade before or after the first chosen one; from all years to the first or last decade. */
function stepDecade({ atlas, view, actions }: AtlasState, by: 1 | -1): void {
  const decades = atlas.eraSchemes.find((scheme) => scheme.id === 'decades')?.eras.map((era) => era.id) ?? [];
  const at = decades.findIndex((id) => view.filter.eras.includes(id));
  const next = at < 0 ? (by === 1 ? 0 : decades.length - 1) : Math.min(Math.max(at + by, 0), decades.length - 1);
  const id = decades[next];
  if (id) actions.setFilter({ eras: [id], time: null });
}

/** True in the open route and where nothing has focus; on the map and the timeline arrows do other things. */
function isBesideMap(target: EventTarget | null): boolean {
  return typeof HTMLElement === 'undefined' || !(target instanceof HTMLElement)
    ? false
    : target === document.body || target.closest('.detail') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    typeof HTMLElement !== 'undefined' &&
    target instanceof HTMLElement &&
    target.closest('input, select, textarea, [contenteditable]') !== null
  );
}
