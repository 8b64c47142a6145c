/** The map for paper: drawn anew in light colours when the page is printed, whatever the screen shows. */
import { createElement, use } from 'react';
import { useView } from '../../state/hooks';
import { light } from '../../theme';
import { PictureSlot } from './PictureSlot';

/** Pixels; the paper's width decides the size, this the proportion. */
const size = { width: 1060, height: 560 } as const;

/** Nothing where the shell gives no drawing. */
export function PrintMap() {
  const picture = use(PictureSlot);
  const view = useView();
  if (!picture) return null;
  return <div className="print-map">{createElement(picture.Drawing, { view, ...size, theme: light })}</div>;
}
