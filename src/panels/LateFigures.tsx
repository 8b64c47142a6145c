/** The figures of a chosen destination come in a chunk of their own: most readers begin without one. */
import { useEffect, useState, type ComponentType } from 'react';
import { useAtlasState } from '../state/hooks';

/** Nothing until a destination is chosen and the part is there; choosing again asks again. */
export function LateFigures() {
  const hasPlace = useAtlasState((state) => state.view.filter.to.length > 0);
  const [Figures, setFigures] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!hasPlace) return;
    import('./FiguresInView').then(
      (part) => setFigures(() => part.FiguresInView),
      () => undefined,
    );
  }, [hasPlace]);
  return hasPlace && Figures ? <Figures /> : null;
}
