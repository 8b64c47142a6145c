import type { Message } from '../messages';

/** How the atlas is made, in plain words: the longest texts of the interface. */
export const method = {
  'method.about': 'How the atlas works',
  'method.about.1':
    'Every line, number and date rests on a published source. Each statement is in the atlas’s own words, has its own address and names where it is printed.',
  'method.about.2':
    'Where sources disagree, every published value stands side by side with its year and what it counts. The atlas does not average, add or choose.',
  'method.about.3':
    'A line says only that people went from one country or province to another. Its shape says nothing, and its width never stands for a number of people.',
  'method.about.4':
    'A period fades where its start or end is uncertain. A route without a date is shown up to the year in which it was known, and is marked as undated.',
  'method.grades': 'How evidence is graded',
  'method.grades.1':
    'The grade belongs to a leg: that people went from the one place to the other. Papers that repeat one office or one study count as one originator.',
  'method.grades.2': 'A fact has a status of its own:',
  'gradeRule.documented': 'An official record says so, or two independent publishers do.',
  'gradeRule.reported': 'One scholarly or press source says so.',
  'gradeRule.inferred': 'Sources name both ends; the atlas joins them.',
  'gradeRule.contested': 'Sources contradict each other on the leg itself.',
  'method.counts': 'What figures count',
  'method.counts.1': 'Every figure says which of these it is:',
  'measureRule.stock': 'People present at a date.',
  'measureRule.flow': 'People who moved, or papers that were filed or decided, in a period.',
  'measureRule.cumulative': 'People counted over several years.',
  'measureRule.share': 'A part of a whole that the source names.',
  'measureRule.rate': 'A number for each year, person or hundred.',
  'method.counts.2':
    'Figures of two kinds, of two dates, or of a part and a whole are never added. The one sum that the atlas makes is that of yearly arrivals in South Korea, from one official series; it leaves out years without a source and says so.',
  'method.counts.3':
    'UNHCR hides counts below five, so a 5 reads “5 or fewer”. Where UNHCR has no row, as for China and South Korea, the atlas says “no data”, which is not zero.',
  'method.counts.4':
    'A fall in UNHCR counts does not mean that people left: people leave the count when they are naturalised or when the method changes.',
  'method.left':
    'The safety of people comes before completeness. The atlas leaves these out, even where a source prints them:',
  'method.left.1':
    'places where people crossed, roads, stretches of river, means of travel, prices, helpers and places of waiting;',
  'method.left.2':
    'anything finer than a country or a province, apart from capitals and the few cities that sources name for students;',
  'method.left.3': 'private people: only public figures are named, never their relatives or an address;',
  'method.left.4':
    'marks for counts under 20 in one place and year: these are words only, and small communities are not split by age, sex or town;',
  'method.left.5': 'work places, employers, homes, schools and the sites of camps;',
  'method.left.6': 'the present day: nothing here tells who is on the way, in hiding or waiting now;',
  'method.left.7':
    'suspicions and insults as data: where they matter they stand as attributed words, beside what speaks against them;',
  'method.left.8':
    'lines for forecasts, for comparisons and for moves whose countries no source names: these are listed in words.',
  'method.borders': 'Boundaries and names',
  'method.borders.1':
    'The boundaries and names shown do not imply endorsement. Disputed boundaries are dashed, and Crimea is drawn as part of Ukraine.',
  'method.borders.2': 'The sea between Korea and Japan carries no label.',
  'method.borders.3':
    'The northern state calls itself the Democratic People’s Republic of Korea (조선민주주의인민공화국), the southern one the Republic of Korea (대한민국); each has its own name for the other. The atlas writes North Korea and South Korea, in Korean 북한 and 한국, as most of its sources do.',
  'method.borders.4':
    'Provinces of North Korea have their official northern spelling. Spellings of the sources are found by the search.',
  'method.borders.5': 'Coasts and countries are simplified from Natural Earth, which is in the public domain.',
} as const satisfies Record<string, Message>;
