/** The least that a live map of this stack can be: React, MapLibre and react-map-gl with an empty style. What ours is weighed against. */
import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { createRoot } from 'react-dom/client';
import { Map as MapGL } from 'react-map-gl/maplibre';

maplibregl.setWorkerUrl(workerUrl);

function BareMap() {
  return (
    <MapGL
      mapLib={maplibregl}
      initialViewState={{ longitude: 100, latitude: 40, zoom: 2 }}
      mapStyle={{
        version: 8,
        sources: {},
        layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#e4ebed' } }],
      }}
      onIdle={() => document.body.setAttribute('data-ready', 'live')}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<BareMap />);
