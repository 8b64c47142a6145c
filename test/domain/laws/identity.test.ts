import { edited, editedText } from '../../fixtures/geodata';
import { breaks } from './breaks';

const withdrawn = { on: '2026-12-01', reason: { en: 'Asked for.', ko: '요청에 따름.', pl: 'Na prośbę.' } };

breaks('idsAreUnique', 'two facts share an id', edited('facts/external.json', ['facts', 7, 'id'], 'ext-904'), [
  'geodata/facts/external.json ext-904 idsAreUnique: the fact id "ext-904" is there twice — give the newer record an id of its own',
]);

breaks('idsAreUnique', 'two eras share an id', edited('eras.json', ['schemes', 0, 'eras', 1, 'id'], '1990s'), [
  'geodata/eras.json decades idsAreUnique: the era id "1990s" is there twice — give the newer record an id of its own',
]);

breaks(
  'idsAreUnique',
  'a country has two rows for one year',
  editedText('series/unhcr.csv', (text) => text.replace('2009,gbr', '2010,gbr')),
  [
    'geodata/series/unhcr.csv 2010-gbr idsAreUnique: the row "2010 gbr" is there twice — give the newer record an id of its own',
  ],
);

breaks('featureIdsAgree', 'a place is called two names', edited('places.geojson', ['features', 6, 'id'], 'eu'), [
  'geodata/places.geojson eu featureIdsAgree: the feature is called "eu" outside and "europe" inside — write the same id in both places',
]);

breaks(
  'factIdsNameTheirLedger',
  'a fact id without a number',
  edited('facts/external.json', ['facts', 7, 'id'], 'my-fact'),
  [
    'geodata/facts/external.json my-fact factIdsNameTheirLedger: the fact id "my-fact" names no ledger — write levi-, kh- or ext- and the next free number of three digits',
  ],
);

breaks('redirectsLead', 'a redirect to nowhere', edited('redirects.json', ['redirects', 'old-route'], 'lost-route'), [
  'geodata/redirects.json old-route redirectsLead: "old-route" leads to "lost-route", which is not there — lead it to the record of today, without steps between',
]);

breaks(
  'redirectsLead',
  'a slug in use is redirected away',
  edited('redirects.json', ['redirects', 'to-america'], 'through-mongolia'),
  [
    'geodata/redirects.json to-america redirectsLead: "to-america" is in use and is redirected away — remove the redirect, or rename the record',
  ],
);

breaks('redirectsLead', 'a former id without redirect', edited('redirects.json', ['redirects'], {}), [
  'geodata/routes.json through-mongolia redirectsLead: the former id "mongolia" does not lead here — add "mongolia": "through-mongolia" to redirects.json',
]);

breaks(
  'withdrawnStayOut',
  'a leg rests on a withdrawn fact',
  edited('facts/external.json', ['facts', 1, 'withdrawn'], withdrawn),
  [
    'geodata/legs.geojson china-mongolia withdrawnStayOut: it rests on the withdrawn fact ext-902 — rest it on another fact, or take it out too',
    'geodata/routes.json through-mongolia withdrawnStayOut: it rests on the withdrawn fact ext-902 — rest it on another fact, or take it out too',
    'geodata/eras.json decades withdrawnStayOut: it rests on the withdrawn fact ext-902 — rest it on another fact, or take it out too',
  ],
);
