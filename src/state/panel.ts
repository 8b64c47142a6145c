/** What the panel is doing: which disclosures the reader opened, how high the sheet stands, whether search was asked for. */
import { isEmptyFilter, type View } from '../domain/view';

/** On phones the panel is a sheet with three heights. */
export const sheetHeights = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof sheetHeights)[number];

/** Kept for this visit only; never part of an address. */
export interface PanelState {
  /** Disclosures by id as the reader left them. What she did has the last word over every rule. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** Whether the address she came by asked for some of the routes: then they come before the controls. */
  readonly cameFiltered: boolean;
  readonly sheet: SheetHeight;
  /** True from the wish to search until the field has the focus. */
  readonly searchAsked: boolean;
}

export interface PanelActions {
  readonly setOpened: (id: string, open: boolean) => void;
  readonly setSheet: (height: SheetHeight) => void;
  /** From anywhere: shows the list of routes, raises the sheet, and asks the field to take the focus. */
  readonly askSearch: () => void;
  readonly answerSearch: () => void;
}

export function panelAtFirst(view: View): PanelState {
  return { opened: {}, cameFiltered: !isEmptyFilter(view.filter), sheet: 'half', searchAsked: false };
}

type SetPanel = (change: Partial<PanelState> | ((state: PanelState) => Partial<PanelState>)) => void;

/** @param showList leads to the list of routes, where the field is */
export function panelActions(set: SetPanel, showList: () => void): PanelActions {
  return {
    setOpened: (id, open) => set(({ opened }) => ({ opened: { ...opened, [id]: open } })),
    setSheet: (sheet) => set({ sheet }),
    askSearch: () => {
      showList();
      set({ searchAsked: true, sheet: 'full' });
    },
    answerSearch: () => set({ searchAsked: false }),
  };
}
