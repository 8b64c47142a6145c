import { edited } from '../../fixtures/geodata';
import { breaks } from './breaks';

breaks(
  'legsJoinTheirPlaces',
  'a line that ends elsewhere',
  edited('legs.geojson', ['features', 1, 'geometry', 'coordinates', 1], [105, 47]),
  [
    'geodata/legs.geojson china-mongolia legsJoinTheirPlaces: the line does not meet its destination "mng" at [104, 47] — copy the point of the place',
  ],
);

breaks(
  'legsJoinTheirPlaces',
  'a line with a point between',
  edited(
    'legs.geojson',
    ['features', 1, 'geometry', 'coordinates'],
    [
      [104, 35],
      [108, 41],
      [104, 47],
    ],
  ),
  [
    'geodata/legs.geojson china-mongolia legsJoinTheirPlaces: the line has points between its places — leave the two ends only; the curve is drawn by the app',
  ],
);

breaks(
  'legsJoinTheirPlaces',
  'a leg that goes nowhere',
  edited(
    'legs.geojson',
    ['features', 1, 'properties', 'destination'],
    'chn',
    edited('legs.geojson', ['features', 1, 'geometry', 'coordinates', 1], [104, 35]),
  ),
  [
    'geodata/legs.geojson china-mongolia legsJoinTheirPlaces: the leg ends where it starts — name two places, or make it a panel without a line',
    'geodata/routes.json through-mongolia stagesConnect: stage 3 does not begin where stage 2 ended — order the legs as people travelled',
  ],
);

breaks(
  'linesAreCutAt180',
  'a line the long way round',
  edited('legs.geojson', ['features', 4, 'geometry'], {
    type: 'LineString',
    coordinates: [
      [104, 35],
      [-98, 39.5],
    ],
  }),
  [
    'geodata/legs.geojson china-america linesAreCutAt180: the line crosses 180 degrees uncut — cut it into a MultiLineString at 180 and -180',
  ],
);

breaks(
  'linesAreCutAt180',
  'parts that do not meet',
  edited('legs.geojson', ['features', 4, 'geometry', 'coordinates', 1, 0], [-180, 40]),
  [
    'geodata/legs.geojson china-america linesAreCutAt180: the parts of the line do not meet at 180 degrees — end one part at [180, y] and start the next at [-180, y], or the reverse',
  ],
);

breaks(
  'ringsAreSound',
  'an open ring',
  edited('admin1.geojson', ['features', 0, 'geometry', 'coordinates', 0, 4], [129, 41.5]),
  ['geodata/admin1.geojson KP-09 ringsAreSound: a ring is not closed — repeat its first point at its end'],
);

breaks(
  'ringsAreSound',
  'a ring turned round',
  edited(
    'admin1.geojson',
    ['features', 0, 'geometry', 'coordinates', 0],
    [
      [129, 41],
      [129, 42],
      [130, 42],
      [130, 41],
      [129, 41],
    ],
  ),
  [
    'geodata/admin1.geojson KP-09 ringsAreSound: an outer ring turns the wrong way — reverse its points: outer rings counter-clockwise, holes clockwise',
  ],
);

breaks(
  'ringsAreSound',
  'a ring without area',
  edited(
    'admin1.geojson',
    ['features', 0, 'geometry', 'coordinates', 0],
    [
      [129, 41],
      [130, 41],
      [129, 41],
      [129, 41],
    ],
  ),
  ['geodata/admin1.geojson KP-09 ringsAreSound: a ring has no area — remove it'],
);

breaks(
  'stagesConnect',
  'a stage that begins elsewhere',
  edited(
    'routes.json',
    ['routes', 0, 'stages'],
    [['hamgyong-jilin'], ['korea-britain'], ['china-mongolia'], ['mongolia-korea']],
  ),
  [
    'geodata/routes.json through-mongolia stagesConnect: stage 2 does not begin where stage 1 ended — order the legs as people travelled',
    'geodata/routes.json through-mongolia stagesConnect: stage 3 does not begin where stage 2 ended — order the legs as people travelled',
  ],
);
