/** The map for paper: drawn anew in light colours when the page is printed, whatever the screen shows. */
import { useContext } from 'react';
import { useView } from '../../state/hooks';
import { light } from '../../theme';
import { PictureSlot } from './PictureSlot';
import { usePrinting } from './usePrinting';

/** Pixels; the paper's width decides the size, this the proportion. */
const size = { width: 1060, height: 560 } as const;

/** Nothing on the screen, and nothing in pages made at build time: the map that stands in them is printed instead. */
export function PrintMap() {
  const Drawing = useContext(PictureSlot);
  const printing = usePrinting();
  const view = useView();
  if (!Drawing || !printing || typeof window === 'undefined') return null;
  return (
    <div className="print-map">
      <Drawing view={view} {...size} theme={light} />
    </div>
  );
}
