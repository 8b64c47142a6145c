/** schema.org descriptions as JSON-LD: what a page is, where it stands, and where the data of the atlas can be had. */
import { langs, type Atlas, type Lang } from '../../domain/atlas';
import { clockOf } from '../../domain/filter';
import type { Speech } from '../../i18n/messages';
import type { RenderedPage } from '../../pages';

export interface StructuredDataOptions {
  readonly page: RenderedPage;
  readonly atlas: Atlas;
  readonly speech: Speech;
  /** Absolute address of the site, ending in a slash. */
  readonly site: string;
  /** Paths of the open data below the root: "data/facts.csv". */
  readonly data: readonly string[];
  /** Day of the data's edition, "2026-11-21". */
  readonly issued: string;
}

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

type Node = Readonly<Record<string, unknown>>;

const home = (lang: Lang): string => (lang === 'en' ? '' : `${lang}/`);

function datasetOf({ page, atlas, speech, site, data, issued }: StructuredDataOptions): Node {
  const files = data.filter((path) => !path.startsWith('data/schema/'));
  return {
    '@type': 'Dataset',
    '@id': `${site}#data`,
    name: `${speech.t('title')}: ${speech.t('tagline')}`,
    description: page.description,
    url: `${site}${page.path}`,
    inLanguage: langs,
    license: licence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'The Tumen contributors', url: site },
    version: atlas.edition,
    dateModified: issued,
    temporalCoverage: `${atlas.firstYear}/${atlas.lastYear}`,
    spatialCoverage: { '@type': 'Place', name: atlas.places['prk']?.name },
    keywords: ['North Korea', 'migration', 'asylum', 'open data', '북한', 'Korea Północna'],
    distribution: files.flatMap((path) => {
      const encodingFormat = mediaTypes[path.split('.').at(-1) ?? ''];
      return encodingFormat ? [{ '@type': 'DataDownload', contentUrl: `${site}${path}`, encodingFormat }] : [];
    }),
  };
}

function mapOf({ page, atlas, speech, site }: StructuredDataOptions): Node {
  const { start, end } = clockOf(atlas, page.view);
  return {
    '@type': 'Map',
    '@id': `${site}${page.path}#map`,
    name: page.subject,
    description: page.description,
    url: `${site}${page.path}`,
    image: `${site}${page.picture.path}`,
    inLanguage: speech.lang,
    license: licence,
    temporalCoverage: `${start}/${end}`,
    isPartOf: { '@id': `${site}#data` },
  };
}

/** Home, the page above where there is one, and the page itself. */
function trailOf({ page, speech, site }: StructuredDataOptions): Node {
  const { lang, t } = speech;
  const above =
    page.view.page === 'fact'
      ? [{ name: t('nav.sources'), path: `${home(lang)}sources/` }]
      : page.view.selection.conflict
        ? [{ name: t('nav.estimates'), path: `${home(lang)}estimates/` }]
        : [];
  const steps = [{ name: t('title'), path: home(lang) }, ...above, { name: page.subject, path: page.path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${site}${path}`,
    })),
  };
}

/** One block of data that no browser runs. `<` is escaped, so that no text can end the element. */
export function structuredData(options: StructuredDataOptions): string {
  const { page } = options;
  const isHome = page.subject === '';
  const graph = [
    ...(isHome ? [datasetOf(options)] : [trailOf(options)]),
    ...(page.view.page === 'map' && !isHome ? [mapOf(options)] : []),
  ];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}
