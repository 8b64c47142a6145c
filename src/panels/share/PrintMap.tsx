/** The map for paper with its key: drawn anew in light colours when the page is printed, whatever the screen shows. */
import { createElement, use } from 'react';
import { useSpeech } from '../../i18n/speech';
import { useAtlas, useView } from '../../state/hooks';
import { light } from '../../theme';
import { LegendSign } from './LegendSign';
import { PictureSlot } from './PictureSlot';
import { legendItems, sampleOf } from './pictureText';

/** Pixels; the paper's width decides the size, this the proportion. */
const size = { width: 1060, height: 560 } as const;

/** Nothing where the shell gives no drawing. */
export function PrintMap() {
  const speech = useSpeech();
  const picture = use(PictureSlot);
  const atlas = useAtlas();
  const view = useView();
  if (!picture) return null;
  const items = legendItems(view, atlas, picture.keyOf(atlas, { view, ...size }), speech);
  return (
    <div className="print-map">
      {createElement(picture.Drawing, { view, ...size, theme: light })}
      <ul className="print-key">
        {items.map((item) => (
          <li key={item.label}>
            <svg width={sampleOf(item)} height="16" overflow="visible" aria-hidden="true">
              <LegendSign item={{ ...item, x: 0, y: 13 }} theme={light} />
            </svg>
            {item.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
