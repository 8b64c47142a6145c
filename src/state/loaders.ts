/** Where the browser gets the atlas: one chunk per language and kind, each fetched once. */
import type { Atlas, Evidence, Lang } from '../domain/atlas';
import type { Loaders } from './store';

const atlases: Record<Lang, () => Promise<{ readonly default: Atlas }>> = {
  en: () => import('virtual:atlas/en'),
  ko: () => import('virtual:atlas/ko'),
  pl: () => import('virtual:atlas/pl'),
};
const evidences: Record<Lang, () => Promise<{ readonly default: Evidence }>> = {
  en: () => import('virtual:evidence/en'),
  ko: () => import('virtual:evidence/ko'),
  pl: () => import('virtual:evidence/pl'),
};

const waits = [1000, 2000, 4000] as const;

/** Tries again after 1, 2 and 4 s: a chunk may be late on a slow line. Rejects with the last fault. */
async function patiently<T>(load: () => Promise<T>): Promise<T> {
  for (const wait of waits) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return load();
}

/** The browser's loaders; both reject when the chunk cannot be had. */
export const loaders: Loaders = {
  atlas: async (lang) => (await patiently(atlases[lang])).default,
  evidence: async (lang) => (await patiently(evidences[lang])).default,
};
