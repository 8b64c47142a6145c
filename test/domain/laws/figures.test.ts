import { edited, editedText } from '../../fixtures/geodata';
import { breaks } from './breaks';

breaks('figuresAreComplete', 'a figure without unit', edited('facts/external.json', ['facts', 3, 'unit'], undefined), [
  'geodata/facts/external.json ext-904 figuresAreComplete: the figure has no unit — say what is counted: persons, percent, years …',
]);

breaks(
  'figuresAreComplete',
  'a figure without measure',
  edited('facts/external.json', ['facts', 3, 'measure'], undefined),
  [
    'geodata/facts/external.json ext-904 figuresAreComplete: the figure has no measure — say whether it is a stock, flow, cumulative, share or rate',
  ],
);

breaks(
  'figuresAreComplete',
  'a figure without time or doubt',
  edited('facts/external.json', ['facts', 4, 'doubt'], undefined),
  [
    'geodata/facts/external.json ext-905 figuresAreComplete: the figure has no time — add when or asOf; if the source gives none, say so in doubt',
  ],
);

breaks('rangesAreOrdered', 'low above high', edited('facts/external.json', ['facts', 4, 'low'], 2000), [
  'geodata/facts/external.json ext-905 rangesAreOrdered: low 2000 is above high 1100 — exchange them',
]);

breaks('rangesAreOrdered', 'a value outside its range', edited('facts/external.json', ['facts', 4, 'value'], 200), [
  'geodata/facts/external.json ext-905 rangesAreOrdered: the value 200 lies outside 900 to 1100 — correct the value or the range',
]);

breaks('rangesAreOrdered', 'a percentage above 100', edited('facts/external.json', ['facts', 3, 'unit'], 'percent'), [
  'geodata/facts/external.json ext-904 rangesAreOrdered: a percentage is above 100 — correct the figure or the unit',
]);

breaks(
  'unhcrFivesAreMarked',
  'a 5 of UNHCR without its flag',
  edited('facts/external.json', ['facts', 6, 'flags'], ['text-only']),
  [
    'geodata/facts/external.json ext-907 unhcrFivesAreMarked: a 5 of UNHCR can stand for 1 to 5 — add the flag "five-or-fewer"',
  ],
);

breaks('unhcrFivesAreMarked', 'a UNHCR count of three', edited('facts/external.json', ['facts', 6, 'value'], 3), [
  'geodata/facts/external.json ext-907 unhcrFivesAreMarked: the UNHCR count 3 is below five — write 5 and the flag "five-or-fewer"',
]);

breaks(
  'unhcrFivesAreMarked',
  'a UNHCR row of three',
  editedText('series/unhcr.csv', (text) => text.replace('mng,5,0', 'mng,3,0')),
  [
    'geodata/series/unhcr.csv 2012-mng unhcrFivesAreMarked: refugees is 3, a count below five — write 5, which reads "5 or fewer"',
  ],
);

breaks(
  'unhcrFivesAreMarked',
  'decisions on two people',
  editedText('series/unhcr-decisions.csv', (text) => text.replace('204,0,5,5', '204,2,5,5')),
  [
    'geodata/series/unhcr-decisions.csv 2009-gbr unhcrFivesAreMarked: complementary_protection is 2, a count below five — write 5, which reads "5 or fewer"',
  ],
);

breaks(
  'noRowsOfZeros',
  'a row that says nobody was there',
  editedText('series/unhcr.csv', (text) => text.replace('mng,5,0', 'mng,0,0')),
  [
    'geodata/series/unhcr.csv 2012-mng noRowsOfZeros: the row says zero twice, which reads as "nobody" — remove the row: a missing row reads "no data"',
  ],
);

breaks(
  'arrivalsAddUp',
  'women and men do not make the total',
  editedText('series/arrivals.csv', (text) => text.replace(',12,8,', ',12,9,')),
  [
    'geodata/series/arrivals.csv 1991 arrivalsAddUp: 12 women and 9 men are not 20 — correct the row, or leave women and men empty',
  ],
);
