import { edited, editedText } from '../../fixtures/geodata';
import { breaks } from './breaks';

breaks(
  'referencesResolve',
  'a leg names a fact that is not there',
  edited('legs.geojson', ['features', 0, 'properties', 'facts', 0], 'ext-999'),
  [
    'geodata/legs.geojson hamgyong-jilin referencesResolve: there is no fact "ext-999" — add the fact, or correct the id',
  ],
);

breaks(
  'referencesResolve',
  'a fact names a source that is not there',
  edited('facts/external.json', ['facts', 0, 'sources', 0, 'source'], 'nobody-2001'),
  [
    'geodata/facts/external.json ext-901 referencesResolve: there is no source "nobody-2001" — add the source, or correct the id',
  ],
);

breaks(
  'referencesResolve',
  'a route names a leg that is not there',
  edited('routes.json', ['routes', 1, 'stages', 0, 0], 'lost-leg'),
  ['geodata/routes.json to-america referencesResolve: there is no leg "lost-leg" — add the leg, or correct the id'],
);

breaks(
  'referencesResolve',
  'a province names a country that is not there',
  edited('places.geojson', ['features', 3, 'properties', 'country'], 'xxx'),
  [
    'geodata/places.geojson cn-jl referencesResolve: there is no place "xxx" — add the place, or correct the id',
    'geodata/routes.json through-mongolia stagesConnect: stage 2 does not begin where stage 1 ended — order the legs as people travelled',
    'geodata/routes.json to-america stagesConnect: stage 2 does not begin where stage 1 ended — order the legs as people travelled',
  ],
);

breaks(
  'referencesResolve',
  'a row names a country and a source that are not there',
  editedText('series/unhcr.csv', (text) =>
    text.replace('2009,gbr,570,25,src-unhcr-sample', '2009,zzz,570,25,src-lost'),
  ),
  [
    'geodata/series/unhcr.csv 2009-zzz referencesResolve: there is no source "src-lost" — add the source, or correct the id',
    'geodata/series/unhcr.csv 2009-zzz referencesResolve: there is no place "zzz" — add the place, or correct the id',
  ],
);

breaks(
  'referencesResolve',
  'an arrivals row names a lost source',
  editedText('series/arrivals.csv', (text) =>
    text.replace('1990,1990,10,,,single-source,sample-2012', '1990,1990,10,,,single-source,lost-2012'),
  ),
  [
    'geodata/series/arrivals.csv 1990 referencesResolve: there is no source "lost-2012" — add the source, or correct the id',
  ],
);

breaks(
  'referencesResolve',
  'a conflict names a lost route',
  edited('conflicts.json', ['conflicts', 0, 'routes', 0], 'lost-route'),
  ['geodata/conflicts.json c1 referencesResolve: there is no route "lost-route" — add the route, or correct the id'],
);

breaks('erasHaveFacts', 'an era without a fact', edited('eras.json', ['schemes', 0, 'eras', 0, 'facts'], []), [
  'geodata/eras.json decades erasHaveFacts: the era "1990s" names no fact — name the facts it stands on',
]);

breaks(
  'conflictsAreMutual',
  'a member does not know of its conflict',
  edited('facts/external.json', ['facts', 3, 'conflicts'], undefined),
  [
    'geodata/conflicts.json c1 conflictsAreMutual: the fact ext-904 does not list the conflict c1 — add "c1" to the fact\'s conflicts',
  ],
);

breaks(
  'conflictsAreMutual',
  'a fact names a conflict that does not show it',
  edited('facts/external.json', ['facts', 5, 'conflicts'], ['c1']),
  [
    'geodata/facts/external.json ext-906 conflictsAreMutual: the conflict c1 does not show this fact — add it to the members of the conflict, or remove the id here',
  ],
);

breaks(
  'conflictsAreMutual',
  'one fact stands against itself',
  edited('conflicts.json', ['conflicts', 0, 'members', 1, 'fact'], 'ext-904'),
  [
    'geodata/conflicts.json c1 conflictsAreMutual: all its rows are one fact — a conflict needs two facts that differ',
    'geodata/facts/external.json ext-905 conflictsAreMutual: the conflict c1 does not show this fact — add it to the members of the conflict, or remove the id here',
  ],
);

breaks(
  'legsBelongToRoutes',
  'a leg that no route has',
  edited('routes.json', ['routes', 1, 'stages'], [['hamgyong-jilin']]),
  [
    'geodata/legs.geojson china-america legsBelongToRoutes: no route has the leg "china-america" — add it to a stage of its route',
  ],
);

breaks(
  'memberFiguresAreTheFacts',
  'a row shows a figure that its fact does not give',
  edited('conflicts.json', ['conflicts', 0, 'members', 1, 'figure'], { value: 2000 }),
  [
    'geodata/conflicts.json c1 memberFiguresAreTheFacts: the fact ext-905 does not reach to 2000 — show a figure that the fact gives, or correct the fact',
  ],
);

breaks(
  'legFactsNameAPlace',
  'a leg stands on a fact of elsewhere',
  edited('legs.geojson', ['features', 3, 'properties', 'facts'], ['ext-902']),
  [
    'geodata/legs.geojson korea-britain legFactsNameAPlace: no fact of the leg names "kor" or "gbr" — name the fact that speaks of this movement',
  ],
);
