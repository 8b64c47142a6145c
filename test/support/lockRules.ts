/**
 * What a lock file and its package.json must satisfy so that `npm ci` works on every platform and from every registry.
 * Pure functions, one line a breach.
 */

/** One entry of a version 3 lock file, as far as the rules read it. */
type LockEntry = {
  version?: string;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

/** A version 3 lock file: its packages by folder, the project itself under ''. */
export type Lock = { lockfileVersion: number; packages: Record<string, LockEntry> };

/** The part of package.json that the rules read. */
export type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> };

const exact = /^\d+\.\d+\.\d+$/;

/**
 * An optional package without an entry of its own (npm drops it in silence when the registry is behind) makes `npm ci`
 * refuse the file on the platforms that need it; a `resolved` address ties the project to one registry.
 */
export function lockBreaches(lock: Lock): string[] {
  const names = new Set(Object.keys(lock.packages).map((folder) => folder.split('node_modules/').at(-1)));
  return Object.entries(lock.packages).flatMap(([folder, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map(
        (name) =>
          `${folder} wants the optional ${name}, which has no entry: take a release whose packages are all there`,
      ),
    ...(entry.resolved === undefined ? [] : [`${folder} names where it was fetched: ${entry.resolved}`]),
    ...(folder === '' || entry.integrity !== undefined ? [] : [`${folder} has no integrity hash`]),
  ]);
}

/** Versions that are not exact, and a lock file that was not written from this package.json. */
export function manifestBreaches(manifest: Manifest, lock: Lock): string[] {
  const root = lock.packages[''] ?? {};
  return (['dependencies', 'devDependencies'] as const).flatMap((kind) => {
    const locked = root[kind] ?? {};
    const names = new Set([...Object.keys(manifest[kind]), ...Object.keys(locked)]);
    return [...names].flatMap((name) => {
      const version = manifest[kind][name];
      if (version === undefined || version !== locked[name]) return [`${name}: package.json and the lock file differ`];
      return exact.test(version) ? [] : [`${name}: ${version} is not one exact version`];
    });
  });
}
