import type { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { sha256 } from './basemap/inputs';
import { hangulOfData, hangulOfMessages, hangulOfNames, hangulOfPictures, SANS, SERIF } from './fonts/glyphs';
import { renamed } from './fonts/sfnt';

/** Where packages are unpacked. Ignored by git; removing it only costs a new download. */
const CACHE = resolve('node_modules/.cache/fonts');
const TOOL = 'subset-font@2.9.0';

type Family = { readonly package: string; readonly name: string; readonly copyright: string };
type Face = {
  readonly file: string;
  readonly family: Family;
  readonly style: string;
  readonly source: string;
  readonly sha256: string;
  /** What readers get, as WOFF2. */
  readonly characters: string;
  /** What pictures made at build time need, as TrueType: their renderer reads no WOFF2. */
  readonly inPictures?: string;
};

const SOURCE_SANS: Family = {
  package: '@expo-google-fonts/source-sans-3@0.4.1',
  name: 'Tumen Sans',
  copyright: "Copyright 2010-2020 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.",
};
const SOURCE_SERIF: Family = {
  package: '@expo-google-fonts/source-serif-4@0.4.1',
  name: 'Tumen Serif',
  copyright: 'Copyright 2014 The Source Serif 4 Project Authors (https://github.com/adobe-fonts/source-serif)',
};
const NOTO_SANS_KR: Family = {
  package: '@expo-google-fonts/noto-sans-kr@0.4.3',
  name: 'Tumen Hangul',
  copyright: "Copyright 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'",
};

function faces(): readonly Face[] {
  const names = hangulOfNames();
  const messages = hangulOfMessages();
  const both = [...new Set(names + messages)].join('');
  const pictures = [...new Set(both + hangulOfPictures())].join('');
  const others = [...new Set(messages + hangulOfData())]
    .filter((syllable) => !names.includes(syllable))
    .toSorted()
    .join('');
  return [
    {
      file: 'tumen-sans-400',
      family: SOURCE_SANS,
      style: 'Regular',
      source: '400Regular/SourceSans3_400Regular.ttf',
      sha256: '393fb5b878ceed04aebc34b097e853ae5138c51d0c34b496ce8e2b47e0d0b94a',
      characters: SANS,
      inPictures: SANS,
    },
    {
      file: 'tumen-sans-600',
      family: SOURCE_SANS,
      style: 'SemiBold',
      source: '600SemiBold/SourceSans3_600SemiBold.ttf',
      sha256: 'bd2550fce2d295b0bf20bd8b1b7f1477da834f1066bd850aafdb4787a67a63ca',
      characters: SANS,
      inPictures: SANS,
    },
    {
      file: 'tumen-serif-400',
      family: SOURCE_SERIF,
      style: 'Regular',
      source: '400Regular/SourceSerif4_400Regular.ttf',
      sha256: 'd47da11c5f55f031d9ec54c3172865d76009b2cbab5c706dfa73866b00096639',
      characters: SERIF,
    },
    {
      file: 'tumen-serif-600',
      family: SOURCE_SERIF,
      style: 'SemiBold',
      source: '600SemiBold/SourceSerif4_600SemiBold.ttf',
      sha256: 'd31cd1fb273e5399efc04691e9ac14b581eae836d783f6cf3c560225ebcf95c0',
      characters: SERIF,
      inPictures: SERIF,
    },
    {
      file: 'tumen-serif-400-italic',
      family: SOURCE_SERIF,
      style: 'Italic',
      source: '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
      sha256: '8abc06ebcf3a84d6e18763fad2fd237c9149104f16963f459c8763390048aff2',
      characters: SERIF,
      inPictures: SERIF,
    },
    {
      file: 'tumen-hangul-400',
      family: NOTO_SANS_KR,
      style: 'Regular',
      source: '400Regular/NotoSansKR_400Regular.ttf',
      sha256: '8cbc9b353bb9ce848fd69bb6a507319dfacc659cf5fd643db5d88f3c4970e1dd',
      characters: names,
      inPictures: pictures,
    },
    {
      file: 'tumen-hangul-more-400',
      family: { ...NOTO_SANS_KR, name: 'Tumen Hangul More' },
      style: 'Regular',
      source: '400Regular/NotoSansKR_400Regular.ttf',
      sha256: '8cbc9b353bb9ce848fd69bb6a507319dfacc659cf5fd643db5d88f3c4970e1dd',
      characters: others,
    },
    {
      file: 'tumen-hangul-600',
      family: NOTO_SANS_KR,
      style: 'SemiBold',
      source: '600SemiBold/NotoSansKR_600SemiBold.ttf',
      sha256: 'f3af82b46afd914853a00d3079e395eb6befaaa9be3d68c661199bba6a912ea5',
      characters: both,
      inPictures: pictures,
    },
  ];
}

function read(packed: string, file: string): Buffer {
  const archive = `${packed.replace(/^@/, '').replace(/[/@]/g, '-')}.tgz`;
  if (!existsSync(join(CACHE, archive))) execFileSync('npm', ['pack', '--silent', packed], { cwd: CACHE });
  return execFileSync('tar', ['xzOf', archive, `package/${file}`], { cwd: CACHE, maxBuffer: 2 ** 26 });
}

type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;
type Converter = { readonly convert: (font: Buffer, format: string) => Promise<Buffer> };

function tools(): { readonly subset: Subset; readonly converter: Converter } {
  const folder = join(CACHE, 'tools');
  if (!existsSync(join(folder, 'node_modules/subset-font'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', folder, '--silent', '--no-audit', '--no-fund', '--no-save', TOOL]);
  }
  const require = createRequire(join(folder, 'tools.cjs'));
  return { subset: require('subset-font') as Subset, converter: require('fontverter') as Converter };
}

/** Kerning, ligatures and combining marks. Figures are lining and tabular without any feature. */
const FEATURES = ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'clig'];
const TABLES_LEFT_OUT = ['STAT', 'vhea', 'vmtx', 'VORG', 'BASE'];

/**
 * Makes the fonts of the atlas: subsets under names of their own, as WOFF2 for readers (`public/fonts`) and as TrueType for
 * pictures made at build time (`src/build/fonts`). Run it again when a test finds a Korean letter that no file has.
 * Throws when a package holds another font than the one recorded here.
 */
export async function main(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  mkdirSync('public/fonts', { recursive: true });
  const { subset, converter } = tools();
  for (const { file, family, style, source, sha256: expected, characters, inPictures } of faces()) {
    const whole = read(family.package, source);
    const found = sha256(whole);
    if (found !== expected) throw new Error(`${family.package}/${source}: sha256 is ${found}, expected ${expected}`);
    const cut = async (text: string): Promise<Buffer> => {
      const options = { targetFormat: 'truetype', keepFeatures: FEATURES, dropTables: TABLES_LEFT_OUT };
      return renamed(await subset(whole, text, options), { family: family.name, style, copyright: family.copyright });
    };
    const web = await converter.convert(await cut(characters), 'woff2');
    writeFileSync(`public/fonts/${file}.woff2`, web);
    if (inPictures) writeFileSync(`src/build/fonts/${file}.ttf`, await cut(inPictures));
    console.log(`${file}: ${Array.from(characters).length} characters, ${web.length} bytes`);
  }
  const licences = [SOURCE_SANS, SOURCE_SERIF, NOTO_SANS_KR].map(({ name, package: packed }) => {
    const licence = read(packed, 'LICENSE_FONT').toString('utf8').trim();
    return `${name} is a subset, under a name of its own, of the fonts in ${packed}.\n\n${licence}\n`;
  });
  writeFileSync('public/fonts/OFL.txt', licences.join(`\n${'='.repeat(72)}\n\n`));
}
