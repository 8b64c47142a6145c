/** The host's end of the protocol: shakes hands with one frame, then calls it and hears its events on a port. */
import { copyPlain, isRecord, type Plain, type PlainRecord } from './plain';
import {
  CodedError,
  createRateLimit,
  envelope,
  events,
  openMessage,
  patience,
  pickKeys,
  readHeight,
  type EventName,
  type FailureCode,
  type MethodName,
} from './protocol';

/** The part of `window` that the host's end uses; a test passes its own. */
export interface HostWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}
/** The window of the frame, as the host sees it. */
export interface FrameTarget {
  postMessage(message: unknown, target: string, transfer: Transferable[]): void;
}

export interface HostSide {
  /** The frame's window; null while there is none. */
  readonly frame: () => FrameTarget | null;
  /** Origin that the frame's address has. A sandboxed frame speaks as 'null'. */
  readonly origin: string;
  /** The frame has drawn its first view. */
  readonly ready: () => void;
  /** The frame wants to be this high, in CSS pixels, within `heights`. */
  readonly height: (height: number) => void;
  readonly event: (name: EventName, detail: PlainRecord) => void;
}

export interface HostEnd {
  /** Resolves with the frame's answer; rejects with a `CodedError`, at the latest after 10 s. Waits for the frame. */
  readonly call: (method: MethodName, argument?: unknown) => Promise<Plain>;
  /** Rejects what is open with 'removed' and stops listening. */
  readonly close: () => void;
}

interface Pending {
  readonly resolve: (value: Plain) => void;
  readonly reject: (fault: CodedError) => void;
  readonly timer: number;
}

const codes: readonly FailureCode[] = ['bad-argument', 'bad-value', 'not-found', 'unknown-method', 'failed'];
/** At most this many messages a second are read; the rest is ignored. */
const mostMessages = 100;

/** Listens for one frame until closed. Messages from any other window or origin are ignored. */
export function connectHost(win: HostWindow, side: HostSide): HostEnd {
  const pending = new Map<number, Pending>();
  const mayRead = createRateLimit(mostMessages, 1000, () => Date.now());
  let port: MessagePort | null = null;
  let queue: PlainRecord[] = [];
  let lastId = 0;

  const settle = (id: Plain | undefined, finish: (call: Pending) => void): void => {
    const call = typeof id === 'number' ? pending.get(id) : undefined;
    if (!call || typeof id !== 'number') return;
    pending.delete(id);
    win.clearTimeout(call.timer);
    finish(call);
  };
  const hear = (event: MessageEvent): void => {
    const message = mayRead() ? openMessage(event.data) : null;
    if (message === null || message === 'unsupported') return;
    const { type, body } = message;
    if (type === 'result') settle(body['id'], (call) => call.resolve(body['value'] ?? null));
    else if (type === 'failure') settle(body['id'], (call) => call.reject(readFailure(body)));
    else if (type === 'event' && typeof body['name'] === 'string' && Object.hasOwn(events, body['name'])) {
      const name = body['name'] as EventName;
      if (isRecord(body['detail'])) side.event(name, pickKeys(body['detail'], events[name]));
    }
  };
  const connect = (target: FrameTarget): void => {
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.addEventListener('message', hear);
    port.start();
    // The frame's origin is opaque, so no narrower target can be named; the message holds nothing but the port.
    target.postMessage(envelope('connect'), '*', [channel.port2]);
    for (const message of queue) port.postMessage(message);
    queue = [];
    side.ready();
  };
  const listen = (event: MessageEvent): void => {
    const target = side.frame();
    if (target === null || !Object.is(event.source, target)) return;
    if ((event.origin !== side.origin && event.origin !== 'null') || !mayRead()) return;
    const message = openMessage(event.data);
    if (message === null || message === 'unsupported') return;
    if (message.type === 'ready') connect(target);
    else if (message.type === 'resize') {
      const height = readHeight(message.body['height']);
      if (height !== null) side.height(height);
    }
  };
  win.addEventListener('message', listen);

  return {
    call: (method, argument) =>
      new Promise((resolve, reject) => {
        const copy = argument === undefined ? null : copyPlain(argument);
        if (copy === undefined) return reject(new CodedError('bad-argument', 'Only a little plain data can be given.'));
        lastId += 1;
        const id = lastId;
        const timer = win.setTimeout(
          () =>
            settle(id, (call) => call.reject(new CodedError('timeout', `The atlas did not answer ${method} in time.`))),
          patience,
        );
        pending.set(id, { resolve, reject, timer });
        const message = envelope('call', { id, method, argument: copy });
        if (port) port.postMessage(message);
        else queue.push(message);
        return undefined;
      }),
    close: () => {
      win.removeEventListener('message', listen);
      port?.close();
      port = null;
      queue = [];
      for (const id of pending.keys()) {
        settle(id, (call) => call.reject(new CodedError('removed', 'The map was taken out of the page.')));
      }
    },
  };
}

function readFailure({ code, message }: PlainRecord): CodedError {
  const known = codes.find((one) => one === code) ?? 'failed';
  return new CodedError(known, typeof message === 'string' ? message.slice(0, 500) : known);
}
