/** The pictures that stand for pages, in every language. */
import { langs } from '../../domain/atlas';
import { PictureMaker } from '../sharePictures';
import { inTurn } from './pool';
import { write, type Site } from './site';

/** Pictures in work at a time: raster and compression run beside the rendering of pages. */
const AT_ONCE = 4;

/** Writes them and answers with how many were drawn now, and how many were kept from an earlier build. */
export async function writePictures(site: Site): Promise<PictureMaker['made']> {
  const { pages, editions, speeches } = site;
  const maker = new PictureMaker();
  const tasks = langs.flatMap((lang) => {
    const { atlas, evidence } = editions[lang];
    const pictured = pages.picturedViews(atlas, pages.viewsOf(atlas, evidence));
    return [...pictured].map(([path, view]) => ({ lang, path, view }));
  });
  await inTurn(tasks, AT_ONCE, async ({ lang, path, view }) => {
    const { atlas, evidence } = editions[lang];
    const svg = pages.drawPicture(view, atlas, evidence, speeches[lang]);
    await write(site, path, await maker.draw(svg, lang));
  });
  await maker.tidy();
  return maker.made;
}
