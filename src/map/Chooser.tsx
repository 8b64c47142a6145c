/** Several routes under one click: a short list to choose from. */
import { useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/speech';
import { useActions, useAtlas, useAtlasState } from '../state/hooks';
import { useSpot } from './useSpot';

interface ChooserProps {
  readonly width: number;
  readonly height: number;
}

/** Opens at the click; Escape and a choice close it, and the focus goes back to the map. */
export function Chooser({ width, height }: ChooserProps) {
  const { t } = useSpeech();
  const atlas = useAtlas();
  const chooser = useAtlasState((state) => state.chooser);
  const { setChooser, openLeg, setHover } = useActions();
  const spot = useSpot<HTMLDivElement>(chooser?.at ?? null, width, height, 10);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (!chooser) return;
    opener.current = document.activeElement;
    spot.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [chooser, spot]);
  if (!chooser) return null;
  const close = (): void => {
    setChooser(null);
    setHover(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  return (
    <div className="map-chooser" ref={spot} role="dialog" aria-label={t('map.chooser')}>
      <p>{t('map.chooser')}</p>
      <ul>
        {chooser.legs.map((id) => {
          const leg = atlas.legs[id];
          const route = atlas.routes.find((one) => one.id === leg?.routes[0]);
          if (!leg || !route) return null;
          return (
            <li key={id}>
              <button
                type="button"
                data-family={leg.family}
                onClick={() => {
                  close();
                  openLeg(id);
                }}
                onPointerEnter={() => setHover({ route: route.id, leg: id, byKey: false })}
                onFocus={() => setHover({ route: route.id, leg: id, byKey: false })}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  event.stopPropagation();
                  close();
                }}
              >
                {route.name.text}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
