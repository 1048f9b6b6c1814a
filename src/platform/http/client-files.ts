import path from 'node:path';
import express, { type Request, type RequestHandler, Router } from 'express';
import { compressStream } from './write-answer';

/** Paths that are not the client's, where an address that is unknown is an error of a program. */
const otherPaths = /^\/(api|health|internal|metrics|\.well-known)(\/|$)/;

/** Serves the built client: hashed assets for ever, its page for every address that a person may open. */
export function clientFiles(folder: string): Router {
  const router = Router();
  router.use((request, response, next) => {
    if (!isRead(request) || otherPaths.test(request.path) || request.path.includes('%00')) next('router');
    else compressStream(request, response, next);
  });
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      dotfiles: 'ignore',
      setHeaders: (response, file) => {
        const isHashed = path.relative(folder, file).startsWith(`assets${path.sep}`);
        response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  router.use(answerPage(folder));
  return router;
}

function answerPage(folder: string): RequestHandler {
  return (request, response, next) => {
    if (!isForPeople(request)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.vary('Accept');
    response.sendFile('index.html', { root: folder, cacheControl: false }, (error) => {
      if (error && !response.headersSent) next();
    });
  };
}

function isRead(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

/** A file that is missing must not be answered with the page: a script would be told that it is HTML. */
function isForPeople(request: Request): boolean {
  if (request.path.startsWith('/assets/')) return false;
  const { accept = '*/*' } = request.headers;
  if (accept.includes('text/html')) return true;
  const hasExtension = request.path.slice(request.path.lastIndexOf('/')).includes('.');
  return accept.includes('*/*') && !hasExtension;
}
