/** Lines at the decades, behind all rows. */
import { memo } from 'react';
import { stretchOf } from '../../domain/timeline';
import { useAtlas } from '../../state/hooks';
import { percent } from './Interval';
import { decadesOf } from './words';

/** Decoration: the decade buttons say the same. */
export const Grid = memo(function Grid() {
  const atlas = useAtlas();
  return (
    <svg className="years-grid" aria-hidden="true">
      {decadesOf(atlas).map(({ id, span }) => {
        const x = percent(stretchOf(atlas, span).left);
        return <line key={id} x1={x} x2={x} y1="0" y2="100%" />;
      })}
    </svg>
  );
});
