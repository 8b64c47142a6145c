/** The panel: a column on wide screens, a bottom sheet with three heights on phones. Dragging is never the only way. */
import { useRef, type PointerEvent, type ReactNode } from 'react';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlasState } from '../state/hooks';
import { sheetHeights as heights } from '../state/panel';
import { SheetRows } from './timeline/SheetRows';

/** Pixels of drag that count as a wish to move one height. */
const drag = 40;

/** Children scroll inside; the handle is a button that steps through the heights and can be dragged. */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const { t } = useSpeech();
  const height = useAtlasState((state) => state.sheet);
  const { setSheet: setHeight } = useActions();
  const from = useRef<number | null>(null);
  const dragged = useRef(false);
  const hasRoute = useAtlasState((state) => state.view.selection.route !== null);
  const step = (by: 1 | -1): void =>
    setHeight(heights[Math.min(Math.max(heights.indexOf(height) + by, 0), 2)] ?? 'half');
  const release = (event: PointerEvent): void => {
    const moved = from.current === null ? 0 : event.clientY - from.current;
    from.current = null;
    dragged.current = Math.abs(moved) >= drag;
    if (dragged.current) step(moved < 0 ? 1 : -1);
  };
  return (
    <div className="panel" data-height={height} data-route={hasRoute || undefined}>
      <button
        type="button"
        className="panel-handle"
        aria-label={t(`sheet.${height}`)}
        onPointerDown={(event) => {
          from.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={release}
        onPointerCancel={() => {
          from.current = null;
        }}
        onClick={() => {
          // The click that ends a drag has moved the sheet already.
          if (!dragged.current) setHeight(heights[(heights.indexOf(height) + 1) % 3] ?? 'half');
          dragged.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') step(1);
          else if (event.key === 'ArrowDown') step(-1);
          else return;
          event.preventDefault();
        }}
      />
      <div className="panel-body">
        {children}
        <SheetRows />
      </div>
    </div>
  );
}
