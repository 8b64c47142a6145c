/** While developing there are no prerendered pages: every page address is answered with the app. The preview sends 404.html as hosts do. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

type Next = () => void;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

/** True for an address that a reader opens: a folder or a name without an ending, asked for as HTML. */
function isPageRequest({ method, url = '/', headers }: IncomingMessage): boolean {
  const [path = '/'] = url.split(/[?#]/u);
  const isInternal = /^\/(?:@|src\/|node_modules\/)/u.test(path);
  return method === 'GET' && !isInternal && !/\.[^/]*$/u.test(path) && (headers.accept ?? '').includes('text/html');
}

/** Answers every page address with index.html. */
export const servePages: Middleware = (request, _response, next) => {
  if (isPageRequest(request)) request.url = '/index.html';
  next();
};

/** Sends the built 404.html, with the status that goes with it, for a page that was not built. */
export function serveNotFound(out: string): Middleware {
  return (request, response, next) => {
    const file = join(out, '404.html');
    if (!isPageRequest(request) || !existsSync(file)) return next();
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(file));
  };
}
