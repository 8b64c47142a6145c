import { edited } from '../../fixtures/geodata';
import { breaks } from './breaks';

breaks(
  'noSeedRun',
  'six words of a founding document',
  edited('facts/external.json', ['facts', 0, 'statement', 'en'], 'So says the Constitution of the Republic of Korea.'),
  [
    'geodata/facts/external.json ext-901 noSeedRun: 6 words in a row are those of a source: "the constitution of the republic of" — say it in other words',
  ],
);

breaks(
  'translated',
  'a first-tier statement without Korean and Polish',
  edited('facts/external.json', ['facts', 0, 'statement'], { en: 'People went to Jilin.' }),
  [
    'geodata/facts/external.json ext-901 translated: Korean and Polish are missing for "People went to Jilin." — add ko and pl',
  ],
);

breaks('translated', 'a summary without Polish', edited('routes.json', ['routes', 0, 'summary', 'pl'], undefined), [
  'geodata/routes.json through-mongolia translated: Polish is missing for "What is known of this route." — add pl',
]);

breaks(
  'textsAreClean',
  'a mark that turns the text round',
  edited('routes.json', ['routes', 0, 'name', 'en'], 'Through\u202Eailognom'),
  [
    'geodata/routes.json through-mongolia textsAreClean: the text holds the hidden or broken character U+202E — type the words anew',
  ],
);

breaks(
  'chapterViewsAreQueries',
  'a view that is a whole address',
  edited('stories/first.json', ['chapters', 0, 'view'], 'https://example.org/?era=1990s'),
  [
    'geodata/stories/first.json first chapterViewsAreQueries: the view "https://example.org/?era=1990s" is not an address query — copy what follows the path in a link, e.g. ?era=1990s&to=KOR#4.2/38.1/127.3',
  ],
);

breaks(
  'chapterViewsAreQueries',
  'a view with a script in it',
  edited('stories/first.json', ['chapters', 0, 'view'], '?era=<script>'),
  [
    'geodata/stories/first.json first chapterViewsAreQueries: the view "?era=<script>" is not an address query — copy what follows the path in a link, e.g. ?era=1990s&to=KOR#4.2/38.1/127.3',
  ],
);
