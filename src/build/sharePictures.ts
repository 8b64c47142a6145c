/** SVG drawings to PNG files without a browser, kept between builds by what was drawn. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Lang } from '../domain/atlas';
import { palettePng } from './sharePictures/palettePng';

/** Part of the name of every kept picture: change it when the way from SVG to PNG changes. */
const VERSION = '1';

/** Draws pictures; makes the folder of kept ones. Only the fonts of the repository are used. */
export class PictureMaker {
  readonly #kept: string;
  readonly #fonts: readonly string[];
  readonly #stamp: string;
  readonly #used = new Set<string>();
  /** Pictures drawn, and pictures found from an earlier build. */
  readonly made = { drawn: 0, kept: 0 };

  constructor(cache = 'node_modules/.cache/share', fonts = 'src/build/fonts') {
    this.#kept = resolve(cache);
    mkdirSync(this.#kept, { recursive: true });
    this.#fonts = readdirSync(fonts)
      .filter((name) => name.endsWith('.ttf'))
      .toSorted()
      .map((name) => resolve(fonts, name));
    const bytes = this.#fonts.map((path) => readFileSync(path));
    this.#stamp = createHash('sha256').update(Buffer.concat(bytes)).update(VERSION).digest('hex');
  }

  /** The PNG of an SVG, at the SVG's own size. Rejects for an SVG that is not well formed. */
  async draw(svg: string, lang: Lang): Promise<Uint8Array> {
    const name = createHash('sha256').update(this.#stamp).update(lang).update(svg).digest('hex');
    const path = join(this.#kept, `${name}.png`);
    this.#used.add(`${name}.png`);
    try {
      const png = await readFile(path);
      this.made.kept += 1;
      return png;
    } catch {
      // Not drawn yet.
    }
    const font: ResvgRenderOptions['font'] = {
      loadSystemFonts: false,
      fontFiles: [...this.#fonts],
      defaultFontFamily: 'Tumen Sans',
    };
    const png = await palettePng(await renderAsync(svg, { font, languages: [lang] }));
    // Written beside and then named, so that a build that is stopped leaves no half picture.
    await writeFile(`${path}.${process.pid}`, png);
    await rename(`${path}.${process.pid}`, path);
    this.made.drawn += 1;
    return png;
  }

  /** Lets go of kept pictures that this maker did not need. */
  async tidy(): Promise<void> {
    const old = (await readdir(this.#kept)).filter((name) => name.endsWith('.png') && !this.#used.has(name));
    await Promise.all(old.map((name) => rm(join(this.#kept, name), { force: true })));
  }
}

/** A square icon of `size` pixels from an SVG; `ground` fills what the SVG leaves clear. */
export function iconPng(svg: string, size: number, ground?: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, ...(ground ? { background: ground } : {}) })
    .render()
    .asPng();
}
