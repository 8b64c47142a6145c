/** The part of citation-js, which ships no types, that bibliography.ts uses. */
declare module '@citation-js/core' {
  export class Cite {
    /** CSL-JSON items; objects are read as they are, nothing is fetched. */
    constructor(items: readonly object[]);
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { readonly format: 'object' }): readonly RisRecord[];
  }
  /** Values by RIS tag. */
  export type RisRecord = { readonly TY: string } & Readonly<Record<string, string | readonly string[]>>;
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { readonly format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
