/** The papers of the data bundle: licence, citation, changes and package description. */
import { createHash } from 'node:crypto';
import type { EditionRecord } from '../../domain/records';

/** CC BY 4.0 with the credits that our sources ask for. */
export function licenceText(): string {
  return `Tumen: an atlas of North Korean migration routes -- data

Copyright (c) 2026 The Tumen contributors

The data in this folder are licensed under the Creative Commons Attribution 4.0
International licence (CC BY 4.0). You may copy, share and adapt them, also
commercially, if you give credit, link to the licence and say what you changed.

Licence: https://creativecommons.org/licenses/by/4.0/
Legal code: https://creativecommons.org/licenses/by/4.0/legalcode

Credit line: "Tumen, an atlas of North Korean migration routes (CC BY 4.0)",
with the edition.

series/unhcr*.csv: UNHCR Refugee Data Finder, CC BY 4.0. Credit "UNHCR Refugee
Data Finder" with the edition of this folder. A value of 5 stands for 1 to 5.
series/arrivals.csv: figures of the Ministry of Unification, Republic of Korea,
as printed by the sources named in each row.
admin1.geojson: shapes made from Natural Earth (public domain). The boundaries
and names shown do not imply endorsement.

The publications listed in sources.json keep their own rights; statements here
are in our own words. The data join countries or provinces, never places people
passed. Do not use them to trace people.
`;
}

/** Citation File Format 1.2.0 for one edition. */
export function citationText({ edition, issued }: EditionRecord): string {
  return `cff-version: 1.2.0
message: If you use these data, please cite them as below and cite the source of each figure.
type: dataset
title: "Tumen: an atlas of North Korean migration routes, data"
authors:
  - name: The Tumen contributors
version: "${edition}"
date-released: "${issued}"
license: CC-BY-4.0
keywords:
  - North Korea
  - migration
  - refugees
  - open data
`;
}

/** Changes of the data, newest first, in English. */
export function changesText({ changes }: EditionRecord): string {
  const entries = changes.toReversed().map(({ edition, date, text }) => `## ${edition} (${date})\n\n${text.en}\n`);
  return `# Changes of the data\n\n${entries.join('\n')}`;
}

const formats: Readonly<Record<string, readonly [format: string, mediatype: string]>> = {
  json: ['json', 'application/json'],
  geojson: ['geojson', 'application/geo+json'],
  csv: ['csv', 'text/csv'],
};

interface DataPackage {
  readonly resources?: readonly { readonly path?: string }[];
}

/**
 * The Frictionless description as edited, with every other data file added, and size and SHA-256 of all, so that a
 * copy can be checked.
 */
export function dataPackageText(edited: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const base = JSON.parse(edited) as DataPackage;
  const described = new Map((base.resources ?? []).map((resource) => [resource.path ?? '', resource]));
  const resources = [...files].flatMap(([path, content]) => {
    const [format, mediatype] = formats[path.split('.').at(-1) ?? ''] ?? [];
    if (format === undefined || path.startsWith('schema/') || path === 'datapackage.json') return [];
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const name = path.replace(/\.[a-z]+$/u, '').replaceAll('/', '-');
    return [{ name, path, format, mediatype, encoding: 'utf-8', ...described.get(path), bytes: bytes.length, hash }];
  });
  return `${JSON.stringify({ ...base, name: 'tumen', resources }, null, 2)}\n`;
}
