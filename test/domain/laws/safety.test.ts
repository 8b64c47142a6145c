import { edited } from '../../fixtures/geodata';
import { breaks } from './breaks';

breaks(
  'legsNameNoMeans',
  'a helper in the text of a leg',
  edited('legs.geojson', ['features', 0, 'properties', 'text', 'en'], 'They paid a broker.'),
  [
    'geodata/legs.geojson hamgyong-jilin legsNameNoMeans: the leg says "broker" — say from where to where and when; name no point, means, helper or price',
  ],
);

breaks(
  'legsNameNoMeans',
  'a point in Korean',
  edited('legs.geojson', ['features', 1, 'properties', 'name', 'ko'], '국경 초소'),
  [
    'geodata/legs.geojson china-mongolia legsNameNoMeans: the leg says "초소" — say from where to where and when; name no point, means, helper or price',
  ],
);

breaks(
  'legsNameNoMeans',
  'a price in Polish, in a fact shown on a leg',
  edited('facts/external.json', ['facts', 0, 'statement', 'pl'], 'Opłata była wysoka.'),
  [
    'geodata/facts/external.json ext-901 legsNameNoMeans: a fact shown on a leg says "Opłata" — say from where to where and when; name no point, means, helper or price',
  ],
);

breaks(
  'smallCountsAreText',
  'seven people in one country and year',
  edited('facts/external.json', ['facts', 3, 'value'], 7),
  [
    'geodata/facts/external.json ext-904 smallCountsAreText: 7 people at "gbr" are fewer than 20 and could be drawn — add the flag "text-only"',
  ],
);

breaks(
  'textOnlyIsNotDrawn',
  'a leg that stands on words only',
  edited('facts/external.json', ['facts', 1, 'flags'], ['text-only']),
  [
    'geodata/legs.geojson china-mongolia textOnlyIsNotDrawn: all facts of the leg are text-only — name a fact that may be drawn, or make it a panel without a line',
  ],
);

breaks(
  'peopleAreNotIllegal',
  'a harsh word in our own voice',
  edited('routes.json', ['routes', 0, 'summary', 'en'], 'Illegal migrants went to Mongolia.'),
  [
    'geodata/routes.json through-mongolia peopleAreNotIllegal: "Illegal migrants" is said of people — say "without papers" or "undocumented", or give the word to its source',
  ],
);
