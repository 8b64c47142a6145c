/** `<tumen-map>`: a picture that becomes the map when the reader asks for it, with events and methods for the host page. */
import { frameAddress, observedAttributes, openAddress, readSettings, type Settings } from './attributes';
import { createFace, createFrame, type Face } from './face';
import { createHeightGate, type HeightGate } from './heightGate';
import { connectHost, type HostEnd } from './hostEnd';
import { optionNames, type Options } from './options';
import type { Plain, PlainRecord } from './plain';
import { CodedError, patience, type EventName, type MethodName } from './protocol';
import { wordsIn } from './words';

const tagName = 'tumen-map';

interface Live {
  readonly frame: HTMLIFrameElement;
  readonly end: HostEnd;
  readonly gate: HeightGate;
  /** Settles when the frame has drawn its first view, or rejects with a `CodedError`. */
  readonly ready: Promise<void>;
  readonly stop: () => void;
}

/** Makes the element class for a script that came from `site`, the address of the atlas, ending in a slash. */
function createElementClass(site: URL): CustomElementConstructor {
  return class TumenMap extends HTMLElement {
    static readonly observedAttributes = observedAttributes;
    #face: Face | null = null;
    #settings: Settings | null = null;
    #live: Live | null = null;
    #watch: IntersectionObserver | null = null;
    #warned = false;
    #changed = new Set<string>();

    connectedCallback(): void {
      if (!this.#face) {
        this.#face = createFace(this);
        this.#face.button.addEventListener('click', () => {
          const live = this.#start();
          // The keyboard goes where the map is, as after following a link.
          live.ready.then(
            () => live.frame.focus(),
            () => undefined,
          );
        });
      }
      this.#read();
      const load = this.#settings?.load;
      if (load === 'eager') this.#start();
      if (load === 'visible') {
        this.#watch = new IntersectionObserver(
          (entries) => {
            if (entries.some((entry) => entry.isIntersecting)) this.#start();
          },
          { rootMargin: '200px' },
        );
        this.#watch.observe(this);
      }
    }

    disconnectedCallback(): void {
      this.#watch?.disconnect();
      this.#watch = null;
      this.#live?.stop();
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (!this.#settings || !this.isConnected || before === after) return;
      if (this.#changed.size === 0) queueMicrotask(() => this.#applyChanged());
      this.#changed.add(name);
    }

    /** Loads the map if it is not there yet; resolves when it is. */
    async activate(): Promise<void> {
      if (!this.isConnected) throw new CodedError('inactive', 'The element is not in a page.');
      await this.#start().ready;
    }
    async selectRoute(route: string | null): Promise<void> {
      await this.#call('selectRoute', route);
    }
    async setFilter(filter: unknown): Promise<void> {
      await this.#call('setFilter', filter);
    }
    async setView(view: unknown): Promise<void> {
      await this.#call('setView', view);
    }
    async setState(state: unknown): Promise<void> {
      await this.#call('setState', state);
    }
    async getState(): Promise<Plain> {
      return this.#call('getState');
    }
    async getPermalink(): Promise<Plain> {
      return this.#call('getPermalink');
    }

    #call(method: MethodName, argument?: unknown): Promise<Plain> {
      if (this.#live) return this.#live.end.call(method, argument);
      return Promise.reject(new CodedError('inactive', 'The map is not loaded: wait for a click, or call activate().'));
    }

    #read(): void {
      const nearest = this.closest('[lang]')?.getAttribute('lang') ?? '';
      const around = { site, page: document.baseURI, lang: nearest };
      const { settings, refused } = readSettings((name) => this.getAttribute(name), around);
      this.#settings = settings;
      if (refused.length > 0 && !this.#warned) {
        this.#warned = true;
        console.warn(`<${tagName}> ignored: ${refused.join(', ')}`);
      }
      this.#draw(settings);
    }

    #draw(settings: Settings): void {
      const face = this.#face;
      if (!face) return;
      const { show, title } = wordsIn(settings.options.lang);
      const label = settings.label ?? title;
      face.chip.textContent = show;
      face.button.setAttribute('aria-label', `${show}: ${label}`);
      if (!this.#live && face.picture.src !== settings.poster) face.picture.src = settings.poster;
      face.link.href = openAddress(settings);
      face.link.textContent = label;
      if (typeof settings.height === 'number') this.#setHeight(settings.height);
      if (settings.height === null) this.#setHeight(null);
      if (this.#live) this.#live.frame.title = label;
    }

    #setHeight(height: number | null): void {
      const box = this.#face?.box;
      if (!box) return;
      box.toggleAttribute('data-sized', height !== null);
      box.style.blockSize = height === null ? '' : `${height}px`;
    }

    #applyChanged(): void {
      const names = [...this.#changed];
      this.#changed.clear();
      this.#read();
      const options = this.#settings?.options ?? {};
      const said = optionNames.filter((name) => names.includes(name));
      if (!this.#live || said.length === 0) return;
      const next: Options = Object.fromEntries(said.map((name) => [name, options[name] ?? '']));
      this.#live.end.call('setState', next).catch((fault: unknown) => this.#report(fault));
    }

    #report(fault: unknown): void {
      const { code, message } = fault instanceof CodedError ? fault : new CodedError('failed', String(fault));
      this.#tell('error', { code, message });
    }

    #tell(name: EventName, detail: PlainRecord): void {
      this.dispatchEvent(
        new CustomEvent(`tumen:${name}`, { bubbles: true, composed: true, detail: Object.freeze({ ...detail }) }),
      );
    }

    #start(): Live {
      if (this.#live) return this.#live;
      const face = this.#face;
      const settings = this.#settings;
      if (!face || !settings) throw new CodedError('inactive', 'The element is not in a page.');
      this.#watch?.disconnect();
      const { title, loading, silent } = wordsIn(settings.options.lang);
      face.said.textContent = loading;
      face.button.hidden = true;
      const frame = createFrame(frameAddress(settings), settings.label ?? title);
      const gate = createHeightGate((height) => this.#setHeight(height), {
        now: () => performance.now(),
        later: (run, milliseconds) => window.setTimeout(run, milliseconds),
        cancel: (timer) => window.clearTimeout(timer),
      });
      let settle = (_fault?: CodedError): void => undefined;
      const ready = new Promise<void>((resolve, reject) => {
        settle = (fault) => (fault ? reject(fault) : resolve());
      });
      // Whoever waits hears it; nobody has to.
      ready.catch(() => undefined);
      const timer = window.setTimeout(() => {
        const fault = new CodedError('timeout', 'The frame did not answer.');
        face.said.textContent = silent;
        settle(fault);
        this.#report(fault);
      }, patience);
      const end = connectHost(window, {
        frame: () => frame.contentWindow,
        origin: settings.base.origin,
        ready: () => {
          window.clearTimeout(timer);
          face.said.textContent = '';
          face.box.dataset['state'] = 'live';
          settle();
        },
        height: (height) => {
          if (this.#settings?.height === 'auto') gate.ask(height);
        },
        event: (name, detail) => this.#tell(name, detail),
      });
      const stop = (): void => {
        window.clearTimeout(timer);
        gate.close();
        end.close();
        frame.remove();
        settle(new CodedError('removed', 'The map was taken out of the page.'));
        face.said.textContent = '';
        face.button.hidden = false;
        delete face.box.dataset['state'];
        this.#live = null;
      };
      this.#live = { frame, end, gate, ready, stop };
      face.box.append(frame);
      return this.#live;
    }
  };
}

/** Defines the element once. A second script, of whatever version, leaves the first one's in place and says so. */
export function defineElement(site: URL): void {
  if (customElements.get(tagName)) console.warn(`<${tagName}> is defined already; this script does nothing.`);
  else customElements.define(tagName, createElementClass(site));
}
