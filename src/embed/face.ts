/** What the element draws in its shadow: picture and button before a click, the frame after it, the host's own content below. */

const css = `
:host { display: block; }
:host([hidden]) { display: none; }
.box { position: relative; inline-size: 100%; aspect-ratio: 16 / 10; min-block-size: 150px; max-block-size: 4000px; overflow: hidden; background: #e4ebed; }
.box[data-sized] { aspect-ratio: auto; }
img, iframe, button { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; margin: 0; padding: 0; border: 0; }
img { object-fit: cover; }
iframe { visibility: hidden; color-scheme: inherit; }
.box[data-state='live'] iframe { visibility: visible; }
.box[data-state='live'] img, .box[data-state='live'] button, .box[data-state='live'] + .below { display: none; }
button { background: none; color: inherit; font: inherit; cursor: pointer; }
button:focus-visible { outline: 3px solid #0b5fc0; outline-offset: -3px; }
.chip, .said { position: absolute; inset-block-end: 12px; inset-inline-start: 12px; max-inline-size: calc(100% - 24px); padding: 7px 14px; border: 1px solid #5d696f; border-radius: 3px; background: #fcfcfa; color: #1a2226; font: 600 15px/1.35 system-ui, sans-serif; text-align: start; }
.said:empty { display: none; }
.below { margin-block-start: 4px; }
@media print { .box[data-state='live'] + .below { display: block; } }
`;

export interface Face {
  readonly root: ShadowRoot;
  readonly box: HTMLDivElement;
  readonly picture: HTMLImageElement;
  readonly button: HTMLButtonElement;
  readonly chip: HTMLSpanElement;
  /** Polite status: what goes on, for those who do not see it. */
  readonly said: HTMLParagraphElement;
  /** Shown when the host gave no content of its own. */
  readonly link: HTMLAnchorElement;
}

/** Attaches the shadow. Built from nodes and a constructed style sheet, so that it stands under any policy of the host. */
export function createFace(host: HTMLElement): Face {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] => {
    const node = document.createElement(name);
    if (className) node.className = className;
    return node;
  };
  const box = make('div', 'box');
  const picture = make('img');
  const button = make('button');
  const chip = make('span', 'chip');
  const said = make('p', 'said');
  const below = make('div', 'below');
  const slot = make('slot');
  const link = make('a');
  box.part.add('map');
  picture.alt = '';
  picture.decoding = 'async';
  picture.referrerPolicy = 'no-referrer';
  picture.addEventListener('error', () => picture.remove());
  button.type = 'button';
  said.setAttribute('role', 'status');
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  button.append(chip);
  box.append(picture, button, said);
  slot.append(link);
  below.append(slot);
  root.append(box, below);
  return { root, box, picture, button, chip, said, link };
}

/** The frame, closed in by the browser: no storage, no cookies, no way to move the page around it. */
export function createFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  frame.referrerPolicy = 'no-referrer';
  frame.allow = 'fullscreen';
  frame.title = title;
  frame.src = address;
  return frame;
}
