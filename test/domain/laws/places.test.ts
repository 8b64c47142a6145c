import { edited } from '../../fixtures/geodata';
import { breaks } from './breaks';

const town = {
  type: 'Feature',
  id: 'yanji',
  properties: { id: 'yanji', kind: 'city', country: 'chn', names: { en: 'Yanji', ko: '연길', pl: 'Yanji' }, aka: [] },
  geometry: { type: 'Point', coordinates: [129.5, 42.9] },
};

breaks(
  'coordinatesInRange',
  'longitude and latitude exchanged in Jilin',
  edited('places.geojson', ['features', 3, 'geometry', 'coordinates'], [43.6, 126.5]),
  [
    'geodata/places.geojson cn-jl coordinatesInRange: latitude and longitude look swapped in [43.6, 126.5] — write [longitude, latitude] in degrees',
    'geodata/legs.geojson hamgyong-jilin legsJoinTheirPlaces: the line does not meet its destination "cn-jl" at [43.6, 126.5] — copy the point of the place',
  ],
);

breaks(
  'coordinatesInRange',
  'a point off the Earth',
  edited('places.geojson', ['features', 6, 'geometry', 'coordinates'], [540, 10]),
  [
    'geodata/places.geojson europe coordinatesInRange: [540, 10] is not on the Earth — write [longitude, latitude] in degrees',
  ],
);

breaks(
  'placesLieInTheirCountry',
  'a province exchanged within the range',
  edited(
    'places.geojson',
    ['features', 3, 'geometry', 'coordinates'],
    [-43.6, 26.5],
    edited('places.geojson', ['features', 2, 'geometry', 'coordinates'], [104, 35]),
  ),
  [
    'geodata/places.geojson cn-jl placesLieInTheirCountry: [-43.6, 26.5] is far from its country — write [longitude, latitude] in degrees',
    'geodata/legs.geojson hamgyong-jilin legsJoinTheirPlaces: the line does not meet its destination "cn-jl" at [-43.6, 26.5] — copy the point of the place',
  ],
);

breaks(
  'coordinatesAreCoarse',
  'five decimals in Jilin',
  edited('places.geojson', ['features', 3, 'geometry', 'coordinates'], [126.54321, 43.61234]),
  [
    'geodata/places.geojson cn-jl coordinatesAreCoarse: [126.54321, 43.61234] is finer than one decimal — round it to one decimal: places are countries or provinces, never spots',
    'geodata/legs.geojson hamgyong-jilin legsJoinTheirPlaces: the line does not meet its destination "cn-jl" at [126.54321, 43.61234] — copy the point of the place',
  ],
);

breaks(
  'coordinatesAreCoarse',
  'two decimals on a line',
  edited(
    'legs.geojson',
    ['features', 4, 'geometry', 'coordinates', 0, 1, 1],
    38.25,
    edited('legs.geojson', ['features', 4, 'geometry', 'coordinates', 1, 0, 1], 38.25),
  ),
  [
    'geodata/legs.geojson china-america coordinatesAreCoarse: [180, 38.25] is finer than one decimal — round it to one decimal: places are countries or provinces, never spots',
    'geodata/legs.geojson china-america coordinatesAreCoarse: [-180, 38.25] is finer than one decimal — round it to one decimal: places are countries or provinces, never spots',
  ],
);

breaks('noFinerThanProvince', 'a town', edited('places.geojson', ['features', 9], town), [
  'geodata/places.geojson yanji noFinerThanProvince: the city "yanji" is finer than a province — use its country or province',
]);

breaks(
  'noFinerThanProvince',
  'a province without its code',
  edited('places.geojson', ['features', 3, 'properties', 'iso'], undefined),
  [
    'geodata/places.geojson cn-jl noFinerThanProvince: the province "cn-jl" has no ISO 3166-2 code, so it may be finer than first order — write its code in iso, or use the province above it',
  ],
);

breaks(
  'noFinerThanProvince',
  'a province without its country',
  edited('places.geojson', ['features', 3, 'properties', 'country'], undefined),
  [
    'geodata/places.geojson cn-jl noFinerThanProvince: "cn-jl" does not say its country — write the place id of the country',
    'geodata/routes.json through-mongolia stagesConnect: stage 2 does not begin where stage 1 ended — order the legs as people travelled',
    'geodata/routes.json to-america stagesConnect: stage 2 does not begin where stage 1 ended — order the legs as people travelled',
  ],
);

breaks(
  'noFinerThanProvince',
  'a country without its code',
  edited('places.geojson', ['features', 8, 'properties', 'iso'], undefined),
  [
    'geodata/places.geojson usa noFinerThanProvince: the country "usa" has no ISO 3166-1 code — write its alpha-3 code in iso, or until for a past state',
  ],
);
