import { edited } from '../../fixtures/geodata';
import { breaks } from './breaks';

breaks('edtfParses', 'words for a time', edited('facts/external.json', ['facts', 3, 'when'], 'the 1990s'), [
  'geodata/facts/external.json ext-904 edtfParses: "the 1990s" is not an EDTF date of level 1 — write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~',
]);

breaks('edtfParses', 'a time of level 2', edited('legs.geojson', ['features', 0, 'properties', 'when'], '195X/197X'), [
  'geodata/legs.geojson hamgyong-jilin edtfParses: "195X/197X" is not an EDTF date of level 1 — write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~',
]);

breaks('edtfParses', 'an interval turned round', edited('events.json', ['events', 0, 'when'], '1960/1950'), [
  'geodata/events.json first-count edtfParses: "1960/1950" ends before it starts — write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~',
]);

breaks('edtfParses', 'a month turned round', edited('events.json', ['events', 0, 'when'], '1960-05/1960-02'), [
  'geodata/events.json first-count edtfParses: "1960-05/1960-02" ends before it starts — write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~',
]);

breaks('edtfParses', 'an era open at both ends', edited('eras.json', ['schemes', 0, 'eras', 0, 'when'], '../..'), [
  'geodata/eras.json decades edtfParses: "../.." is open at both ends and says nothing — write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~',
]);

breaks('edtfParses', 'a season', edited('glossary.json', ['terms', 0, 'when'], '2010-21'), [
  'geodata/glossary.json onward-move edtfParses: "2010-21" is neither a date nor an interval — write 1993, 1993-10, 1993/2012, 1953/.., ../1989, 199X or 1997~/2010~',
]);

breaks(
  'legsHaveATime',
  'an undated leg without the year of its source',
  edited('legs.geojson', ['features', 2, 'properties', 'knownBy'], undefined),
  [
    'geodata/legs.geojson mongolia-korea legsHaveATime: the leg has neither a time nor a year by which it was known — add when, or knownBy with the year of its source',
  ],
);
