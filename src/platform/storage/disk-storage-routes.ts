import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type NextFunction, type Request, type Response, Router } from 'express';
import { platformErrors } from '../errors/platform-errors';
import { type ByteRange, parseRangeHeader, resolveRange } from './byte-range';
import { contentDisposition } from './content-type';
import type { DiskStorage } from './disk-storage';
import type { StoredObject } from './object-storage';
import { storageErrors } from './storage-errors';

/** How long a reader may take nothing; a player that was paused for longer asks for the rest again by itself. */
const STALLED_AFTER_MILLISECONDS = 5 * 60_000;

/**
 * Answers the addresses that a disk storage signs: `PUT /files/parts/…`, `GET` and `HEAD /files/objects/…`. To be
 * mounted at the root of the site, before anything that reads bodies. Errors go to `next` as `DomainError`s.
 */
export function diskStorageRoutes(storage: DiskStorage): Router {
  const router = Router();
  router.put('/files/parts/:uploadId/:partNumber', (request, response, next) => {
    receivePart(storage, request, response).catch((error: unknown) => {
      // The sender has gone, or stood still for too long and was cut off: there is nobody to answer.
      if (request.destroyed && !request.complete) {
        response.destroy();
        return;
      }
      // Nobody reads the rest of a refused body: the connection ends with the answer.
      if (!request.complete) response.set('Connection', 'close');
      next(error);
    });
  });
  router.get('/files/objects/*key', (request, response, next) => {
    sendObject(storage, request, response).catch((error: unknown) => fail(error, response, next));
  });
  router.use('/files', (_request, _response, next) => next(platformErrors.routeNotFound()));
  return router;
}

async function receivePart(storage: DiskStorage, request: Request, response: Response): Promise<void> {
  const { uploadId = '', partNumber = '' } = request.params as { uploadId?: string; partNumber?: string };
  const announced = request.headers['content-length'];
  const part = await storage.receivePart({
    uploadId,
    partNumber,
    query: queryOf(request),
    announcedBytes: announced === undefined ? null : Number(announced),
    body: request,
  });
  response.status(200).set({ ETag: part.etag, 'Cache-Control': 'no-store' }).end();
}

/** RFC 9110: the conditions of section 13.2.2 first, then the range of section 14.2. */
async function sendObject(storage: DiskStorage, request: Request, response: Response): Promise<void> {
  const key = [(request.params as { key?: string | string[] }).key ?? ''].flat().join('/');
  const signed = storage.verifyDownload({ key, query: queryOf(request) });
  const object = await storage.head(key);
  if (object === null) throw storageErrors.objectNotFound();
  response.set(headersOf(object, signed));

  if (matchesAny(request.headers['if-none-match'], object.etag)) {
    response.status(304).end();
    return;
  }
  if (request.method === 'HEAD') {
    response.set('Content-Length', String(object.sizeBytes)).end();
    return;
  }
  const range = rangeOf(request, object);
  if (range !== null && resolveRange(range, object.sizeBytes) === null) {
    refuseRange(response, object.sizeBytes);
  }
  await stream(storage, response, { object, range });
}

async function stream(
  storage: DiskStorage,
  response: Response,
  { object, range }: { object: StoredObject; range: ByteRange | null },
): Promise<void> {
  const opened = await storage.get(object.key, range === null ? {} : { range });
  // Replaced or deleted since its headers were written: the reader asks again and gets the new one.
  if (opened === null || opened.object.etag !== object.etag) {
    opened?.body.destroy();
    throw storageErrors.objectNotFound();
  }
  const length = opened.range === null ? 0 : opened.range.end - opened.range.start + 1;
  response.set('Content-Length', String(length));
  if (range !== null && opened.range !== null) {
    const { start, end } = opened.range;
    response.status(206).set('Content-Range', `bytes ${start}-${end}/${object.sizeBytes}`);
  }
  await sendWhileRead(opened.body, response);
}

async function sendWhileRead(body: Readable, response: Response): Promise<void> {
  const stalled = setTimeout(() => body.destroy(storageErrors.transferStalled()), STALLED_AFTER_MILLISECONDS);
  body.on('data', () => stalled.refresh());
  try {
    await pipeline(body, response);
  } finally {
    clearTimeout(stalled);
  }
}

function headersOf(object: StoredObject, signed: { [name: string]: string }): Record<string, string> {
  const contentType = signed.type ?? object.contentType;
  return {
    'Content-Type': contentType,
    'Content-Disposition': contentDisposition({
      disposition: signed.disposition === 'inline' ? 'inline' : 'attachment',
      contentType,
      fileName: signed.name,
    }),
    ETag: object.etag,
    'Last-Modified': object.lastModified.toUTCString(),
    'Accept-Ranges': 'bytes',
    // Kept by the reader's browser and asked after; not packed, which would break the ranges.
    'Cache-Control': 'private, no-cache, no-transform',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
  };
}

/** `If-Range` holds the range to the content it was begun with; only a strong ETag can (RFC 9110, section 13.1.5). */
function rangeOf(request: Request, object: StoredObject): ByteRange | null {
  const ifRange = request.headers['if-range'];
  if (ifRange !== undefined && ifRange !== object.etag) return null;
  return parseRangeHeader(request.headers.range);
}

function refuseRange(response: Response, sizeBytes: number): never {
  response.set('Content-Range', `bytes */${sizeBytes}`);
  throw storageErrors.rangeNotSatisfiable({ facts: { sizeBytes } });
}

/** `If-None-Match`: a list of ETags, compared weakly, or `*`. */
function matchesAny(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return Array.from(header.matchAll(/"[^"]*"/g), ([tag]) => tag).includes(etag);
}

function queryOf(request: Request): string {
  const start = request.originalUrl.indexOf('?');
  return start === -1 ? '' : request.originalUrl.slice(start + 1);
}

function fail(error: unknown, response: Response, next: NextFunction): void {
  // Too late for an answer: the reader sees the connection end, or has ended it.
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  for (const name of ['Content-Type', 'Content-Length', 'Content-Disposition', 'ETag', 'Last-Modified']) {
    response.removeHeader(name);
  }
  response.set('Cache-Control', 'no-store');
  next(error);
}
