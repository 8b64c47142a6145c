/** The frame's end of the protocol: listens to the page around it, answers on the one port it was given. */
import { dialectsOf, type FrameAddress } from './legacyHeights';
import { readFilter, readOptions, readSlug, readView, type Options } from './options';
import type { Plain, PlainRecord } from './plain';
import {
  CodedError,
  createRateLimit,
  envelope,
  methods,
  openMessage,
  pickKeys,
  protocolVersion,
  events,
  readHeight,
  release,
  type EventName,
  type MethodName,
} from './protocol';

/** What a host may ask of the atlas. Refusals are thrown as `CodedError`; then nothing has changed. */
export interface AtlasSide {
  /** Data version, e.g. "2026-11". */
  readonly edition: () => string;
  readonly selectRoute: (slug: string | null) => void;
  readonly apply: (options: Options) => void;
  readonly state: () => PlainRecord;
  /** Absolute address of the present view outside the frame. */
  readonly permalink: () => string;
  /** Called when a host has connected, to tell it how things stand. */
  readonly connected: () => void;
}

/** The part of `window` that the frame's end uses; a test passes its own. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, target: string): void };
  readonly location: FrameAddress;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export interface FrameEnd {
  /** Tells the connected host; nothing happens when there is none. Unknown keys of the detail are left out. */
  readonly emit: (name: EventName, detail: PlainRecord) => void;
  /** Tells the page around us how high the content wants to be, in CSS pixels; says a height once. */
  readonly resize: (height: number) => void;
  readonly close: () => void;
}

/** At most this many messages a second are read; the rest is ignored. */
const mostMessages = 100;

const supported: PlainRecord = envelope('unsupported', { supported: [protocolVersion] });

type Handler = (atlas: AtlasSide, argument: Plain | undefined) => Plain | void;

const handlers: Readonly<Record<MethodName, Handler>> = {
  selectRoute: (atlas, argument) => atlas.selectRoute(readSlug(argument)),
  setFilter: (atlas, argument) => atlas.apply(readFilter(argument)),
  setView: (atlas, argument) => atlas.apply({ view: readView(argument) }),
  setState: (atlas, argument) => atlas.apply(readOptions(argument)),
  getState: (atlas) => atlas.state(),
  getPermalink: (atlas) => atlas.permalink(),
};

/** The answer to one call: a result, or a coded failure. Never throws. */
export function answer(atlas: AtlasSide, { id = null, method, argument }: PlainRecord): PlainRecord {
  try {
    const known = methods.find((one) => one === method);
    if (known === undefined) throw new CodedError('unknown-method', `The methods are ${methods.join(', ')}.`);
    return envelope('result', { id, value: handlers[known](atlas, argument) ?? null });
  } catch (fault) {
    const { code, message } =
      fault instanceof CodedError ? fault : new CodedError('failed', 'The atlas could not do this.');
    return envelope('failure', { id, code, message });
  }
}

/** Says `ready` to the page around the frame and serves the first port it sends. In a page of its own it does nothing. */
export function connectFrame(win: FrameWindow, atlas: AtlasSide): FrameEnd {
  const { parent } = win;
  if (Object.is(parent, win)) return { emit: () => undefined, resize: () => undefined, close: () => undefined };
  const dialects = dialectsOf(win.location);
  const mayRead = createRateLimit(mostMessages, 1000, () => Date.now());
  let port: MessagePort | null = null;
  let saidUnsupported = false;
  let height = 0;

  const refuseVersion = (say: (message: PlainRecord) => void): void => {
    if (!saidUnsupported) say(supported);
    saidUnsupported = true;
  };
  const serve = (event: MessageEvent): void => {
    if (!mayRead()) return;
    const message = openMessage(event.data);
    if (message === 'unsupported') refuseVersion((one) => port?.postMessage(one));
    else if (message?.type === 'call') port?.postMessage(answer(atlas, message.body));
  };
  const emit = (name: EventName, detail: PlainRecord): void =>
    port?.postMessage(envelope('event', { name, detail: pickKeys(detail, events[name]) }));
  const listen = (event: MessageEvent): void => {
    if (event.source !== parent || !mayRead()) return undefined;
    const message = openMessage(event.data);
    if (message === 'unsupported') return refuseVersion((one) => parent.postMessage(one, '*'));
    if (message?.type !== 'connect') return undefined;
    const [offered] = event.ports;
    if (!offered) return undefined;
    if (port) return offered.close();
    port = offered;
    port.addEventListener('message', serve);
    port.start();
    emit('ready', { version: `${protocolVersion}.${release}`, edition: atlas.edition() });
    atlas.connected();
  };
  win.addEventListener('message', listen);
  parent.postMessage(envelope('ready'), '*');
  return {
    emit,
    resize: (wanted) => {
      const next = readHeight(wanted);
      if (next === null || next === height) return;
      height = next;
      parent.postMessage(envelope('resize', { height }), '*');
      for (const write of dialects) parent.postMessage(write(height), '*');
    },
    close: () => {
      win.removeEventListener('message', listen);
      port?.close();
      port = null;
    },
  };
}
