/** Modules that the build makes from geodata/ (src/build/geodata.ts), one lazy chunk each. */
declare module 'virtual:atlas/*' {
  const atlas: import('./domain/atlas').Atlas;
  export default atlas;
}
declare module 'virtual:evidence/*' {
  const evidence: import('./domain/atlas').Evidence;
  export default evidence;
}

/** The part of the package `edtf`, which ships no types, that src/domain/edtf.ts uses. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date' | 'Season' | 'Year' | 'Decade' | 'Century';
    readonly level: number;
    /** Year, month (from 0), day. */
    readonly values: readonly number[];
    /** Bit mask of digits written X. */
    readonly unspecified?: number;
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  }
  /** Infinity = open (`..`), null = unknown (left empty). */
  export type ParsedEnd = ParsedDate | number | null;
  export interface ParsedInterval {
    readonly type: 'Interval';
    readonly level: number;
    readonly values: readonly [ParsedEnd, ParsedEnd];
  }
  export type ParsedEdtf = ParsedDate | ParsedInterval;
  /** Throws when the text is not EDTF of at most `level`. */
  export function parse(text: string, limits: { readonly level: number }): ParsedEdtf;
}
