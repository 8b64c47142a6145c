/** A rendered SVG as a file of its own, and as a bitmap. Fonts travel inside; nothing else is asked of any server. */

const namespace = 'http://www.w3.org/2000/svg';

/** The atlas's fonts, as the page itself loads them. */
const fonts = [
  ['Tumen Sans', '400', 'normal', 'tumen-sans-400'],
  ['Tumen Sans', '600', 'normal', 'tumen-sans-600'],
  ['Tumen Serif', '600', 'normal', 'tumen-serif-600'],
  ['Tumen Serif', '400', 'italic', 'tumen-serif-400-italic'],
  ['Tumen Hangul', '400', 'normal', 'tumen-hangul-400'],
  ['Tumen Hangul', '600', 'normal', 'tumen-hangul-600'],
  ['Tumen Hangul More', '400', 'normal', 'tumen-hangul-more-400'],
] as const;

/** The rules that carry the fonts; a font that cannot be had is left out, and the reader's own stands in. */
export async function fontRules(base: string): Promise<string> {
  const rules = fonts.map(async ([family, weight, style, file]) => {
    try {
      const answer = await fetch(`${base}fonts/${file}.woff2`);
      if (!answer.ok) return '';
      const data = base64(new Uint8Array(await answer.arrayBuffer()));
      return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
    } catch {
      return '';
    }
  });
  return (await Promise.all(rules)).join('');
}

function base64(bytes: Uint8Array): string {
  // btoa takes one character a byte; pieces keep the argument list short.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192)),
  );
  return btoa(pieces.join(''));
}

/**
 * A list of font families with the atlas's own Hangul after its Latin: the map names the Latin alone, and on a machine
 * without a Korean font the second names of places would be holes.
 */
export function withHangul(families: string): string {
  return families.replace(/^(Tumen S\w+),(?! Tumen Hangul)/u, '$1, Tumen Hangul, Tumen Hangul More,');
}

/** The text of a standalone SVG document, `scale` times as large. What only serves the page (classes, data) is taken out. */
export function svgFile(picture: SVGSVGElement, rules: string, scale: number): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) {
      if (name === 'font-family') element.setAttribute(name, withHangul(element.getAttribute(name) ?? ''));
      if (name === 'class' || name.startsWith('data-') || name === 'tabindex') element.removeAttribute(name);
    }
  }
  const { width, height } = picture.viewBox.baseVal;
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  if (rules) {
    const style = document.createElementNS(namespace, 'style');
    style.textContent = rules;
    copy.prepend(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** Draws an SVG text as PNG. Rejects when the browser cannot draw it or the canvas would be too large. */
export async function pngFile(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  // A data address, since the site's policy allows pictures from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
  });
}
