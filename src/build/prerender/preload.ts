/** Which built files the first view of a page asks for, so that its HTML can name them before the script has run. */
import { needsEvidence, type Page, type View } from '../../domain/view';

/** What is used of a file that the bundler made. */
export interface BuiltFile {
  readonly type: string;
  readonly fileName: string;
  readonly moduleIds?: readonly string[];
  readonly imports?: readonly string[];
}
export type Bundle = Readonly<Record<string, BuiltFile>>;

/** Where the app keeps the screens that are chunks of their own (see App). */
const screens: Partial<Record<Page, string>> = {
  estimates: '/panels/estimates/EstimatesPage.tsx',
  decades: '/panels/decades/DecadesPage.tsx',
  table: '/panels/table/TablePage.tsx',
  sources: '/panels/sources/SourcesPage.tsx',
  fact: '/panels/fact/FactPage.tsx',
};

/** The chunk of each module, with the chunks that it imports before it runs; what the entry brings is left out. */
function filesOf(modules: readonly string[], bundle: Bundle, brought: string): readonly string[] {
  const found = new Set<string>();
  const add = (fileName: string): void => {
    if (found.has(fileName) || brought.includes(fileName)) return;
    found.add(fileName);
    for (const next of bundle[fileName]?.imports ?? []) add(next);
  };
  for (const module of modules) {
    const holder = Object.values(bundle).find((file) => file.moduleIds?.some((id) => id.endsWith(module)));
    if (holder) add(holder.fileName);
  }
  return [...found];
}

/**
 * File names below the root for a view.
 * @param brought the asset tags of the built index.html: what they name is not named twice
 * @param embed for a page in a frame, which has a shell of its own
 */
export function preloadOf(view: View, bundle: Bundle, brought: string, embed = false): readonly string[] {
  const { lang } = view;
  const screen = embed ? null : screens[view.page];
  const modules = [
    `virtual:atlas/${lang}`,
    ...(lang === 'en' ? [] : [`/src/i18n/${lang}.ts`]),
    ...(needsEvidence(view) ? [`virtual:evidence/${lang}`] : []),
    ...(screen ? [screen] : []),
    ...(embed ? ['/src/EmbedApp.tsx'] : []),
    ...(embed && view.page === 'estimates' ? ['/panels/embed/EmbedEstimates.tsx'] : []),
  ];
  return filesOf(modules, bundle, brought);
}
