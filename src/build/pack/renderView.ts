/**
 * Renders one view for `pack.ts`, in a process of its own: compiled pages cannot be loaded into the one that runs
 * TypeScript. Arguments: the link, the address of the site. Writes title, language and markup as JSON.
 */
import { loadSpeech, readLink, renderSingle, renderView } from '../../pages';
import { loadData } from '../geodata';

/** What comes back, or `fault`: why the link means no view. */
export type Rendered =
  | { readonly lang: string; readonly title: string; readonly html: string }
  | { readonly fault: string };

async function rendered(link: string, site: string): Promise<Rendered> {
  const { editions } = loadData();
  const { view, notices } = readLink(link, editions.en.atlas);
  if (notices.length > 0) return { fault: `${link} is no view of this atlas: ${notices.join('; ')}.` };
  const { atlas, evidence } = editions[view.lang];
  const speech = await loadSpeech(view.lang);
  const { title } = await renderView(view, atlas, evidence, speech);
  return { lang: view.lang, title, html: renderSingle(view, atlas, evidence, speech, site) };
}

const [link = '/', site = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await rendered(link, site)));
