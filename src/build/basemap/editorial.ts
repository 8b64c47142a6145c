/**
 * Where Natural Earth and the atlas differ. Natural Earth draws who holds a place; the atlas follows the choices below.
 * Keys are Natural Earth's `adm0_a3`.
 */

/** Units that are drawn with another country than Natural Earth says, by ISO 3166-2 code. */
export const UNIT_COUNTRY: Readonly<Record<string, string>> = { 'UA-43': 'UKR', 'UA-40': 'UKR' };

/** Pseudo-countries and their country. An empty value drops the unit: rocks and reefs without a place on this map. */
export const MERGE: Readonly<Record<string, string>> = {
  KAB: 'KAZ',
  CNM: 'CYP',
  CYN: 'CYP',
  ESB: 'GBR',
  WSB: 'GBR',
  USG: 'CUB',
  SOL: 'SOM',
  KAS: 'IND',
  IOA: 'AUS',
  CSI: 'AUS',
  ATC: 'AUS',
  ALD: 'FIN',
  BRT: 'EGY',
  PGA: '',
  BJN: '',
  SCR: '',
  SER: '',
  CLP: '',
  HMD: '',
};

/** Natural Earth codes that are not ISO 3166 alpha-3. XKX is the user-assigned code in common use. */
export const ISO3: Readonly<Record<string, string>> = { KOS: 'XKX', PSX: 'PSE', SAH: 'ESH', SDS: 'SSD' };

/**
 * Parts of a country whose edges are disputed, by ISO 3166-2 code or, where there is none, by Natural Earth's country code.
 * A part stays inside its country's shape; only its edges are drawn dashed.
 */
export const PART: Readonly<Record<string, string>> = {
  'IN-JK': 'kashmir',
  'IN-LA': 'kashmir',
  KAS: 'kashmir',
  'PK-JK': 'kashmir',
  'PK-GB': 'kashmir',
  'IN-AR': 'arunachal',
  CYN: 'north-cyprus',
  CNM: 'north-cyprus',
};

/** A country, or `COUNTRY/part`. Lines between the two sides are drawn dashed. */
export const DISPUTED: readonly (readonly [string, string])[] = [
  ['IND/kashmir', 'PAK'],
  ['IND/kashmir', 'PAK/kashmir'],
  ['IND', 'PAK/kashmir'],
  ['IND/kashmir', 'CHN'],
  ['IND/arunachal', 'CHN'],
  ['CYP', 'CYP/north-cyprus'],
  ['ESH', 'MAR'],
  ['SRB', 'XKX'],
  ['ISR', 'PSE'],
];

/** The Chinese provinces that the map draws beside the eleven of North Korea. */
export const CHINESE_PROVINCES = ['CN-JL', 'CN-LN', 'CN-HL'] as const;

/** The four provinces that the sources name as where most people came from. */
export const ORIGIN_PROVINCES = ['KP-03', 'KP-04', 'KP-09', 'KP-10'] as const;
