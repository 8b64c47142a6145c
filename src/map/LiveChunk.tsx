/** Fetches the live map's code when it is first wanted, and again by every new attempt. */
import { createElement, useEffect, useState } from 'react';
import type { AtlasMap, AtlasMapProps } from './AtlasMap';

/** Nothing until the code is there; `onFail` when it cannot be had. */
export function LiveChunk(props: AtlasMapProps) {
  const [map, setMap] = useState<typeof AtlasMap | null>(null);
  const { onFail } = props;
  useEffect(() => {
    let awaited = true;
    import('./AtlasMap').then(
      (chunk) => awaited && setMap(() => chunk.AtlasMap),
      () => awaited && onFail('map'),
    );
    return () => {
      awaited = false;
    };
  }, [onFail]);
  return map && createElement(map, props);
}
