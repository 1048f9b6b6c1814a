import { hash } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzip } from 'node:zlib';
import compression from 'compression';
import type { Request, Response } from 'express';
import type { Answers, CookieOptions } from './route';

/** Compression is not worth its while below this. */
const smallestCompressedBytes = 1_024;

/** Compresses what is streamed, where its type and the caller allow it. */
export const compressStream = compression({ threshold: smallestCompressedBytes });

export interface AnswerHead {
  readonly status: number;
  readonly cacheControl: string | undefined;
}

/** Writes JSON, with an ETag for what was read, and 304 where the caller has it already. */
export function writeJson(request: Request, response: Response, head: AnswerHead, body: unknown): void {
  const text = JSON.stringify(body) ?? 'null';
  response.statusCode = head.status;
  setCacheControl(response, head);
  if ((request.method === 'GET' || request.method === 'HEAD') && head.status === 200) {
    const etag = `W/"${hash('sha1', text, 'base64url')}"`;
    response.setHeader('ETag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.statusCode = 304;
      response.end();
      return;
    }
  }
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  if (text.length < smallestCompressedBytes) {
    response.setHeader('Content-Length', Buffer.byteLength(text));
    response.end(text);
    return;
  }
  response.setHeader('Vary', 'Accept-Encoding');
  if (acceptsGzip(request.headers['accept-encoding'])) endCompressed(response, text);
  else {
    response.setHeader('Content-Length', Buffer.byteLength(text));
    response.end(text);
  }
}

export function writeNothing(response: Response, head: AnswerHead): void {
  response.statusCode = head.status;
  setCacheControl(response, head);
  response.end();
}

/** Streams bytes at the pace of the reader. Throws, so that it can still be answered, what fails before the first of them. */
export async function writeBytes(
  request: Request,
  response: Response,
  head: AnswerHead,
  body: Readable | Buffer,
): Promise<void> {
  if (body instanceof Readable && request.method !== 'HEAD') await firstBytes(body);
  response.statusCode = head.status;
  setCacheControl(response, head);
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', 'application/octet-stream');
  if (request.method === 'HEAD') {
    if (body instanceof Readable) body.destroy();
    else response.setHeader('Content-Length', body.length);
    response.end();
    return;
  }
  compressStream(request, response, () => {});
  if (body instanceof Readable) await pipeline(body, response);
  else {
    if (!response.hasHeader('Content-Length')) response.setHeader('Content-Length', body.length);
    response.end(body);
  }
}

export function setCookie(
  response: Response,
  cookie: { readonly name: string; readonly value: string; readonly options: CookieOptions },
  isSecure: boolean,
): void {
  response.cookie(cookie.name, cookie.value, {
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
    path: cookie.options.path,
    maxAge: cookie.options.maxAgeSeconds * 1_000,
  });
}

/** The status of a plain answer: 201 where the route creates, otherwise the lowest that it declares. */
export function plainStatus(answers: Answers): number {
  const statuses = Object.keys(answers).map(Number);
  if (statuses.length === 0) throw new Error('A route declares no answer.');
  return statuses.includes(201) ? 201 : Math.min(...statuses);
}

/** What a reply said for itself stays. */
function setCacheControl(response: Response, { status, cacheControl }: AnswerHead): void {
  if (response.hasHeader('Cache-Control')) return;
  response.setHeader('Cache-Control', cacheControl !== undefined && status < 300 ? cacheControl : 'no-store');
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === '*') return true;
  const tag = etag.slice(2);
  return ifNoneMatch.split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
}

const gzipAccepted = /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i;

function acceptsGzip(header: string | string[] | undefined): boolean {
  return typeof header === 'string' && gzipAccepted.test(header);
}

function endCompressed(response: Response, text: string): void {
  gzip(text, (error, compressed) => {
    if (response.destroyed) return;
    if (error) {
      response.end(text);
      return;
    }
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Content-Length', compressed.length);
    response.end(compressed);
  });
}

/** Waits until there is something to send, or nothing at all: a file that is missing fails here. */
async function firstBytes(body: Readable): Promise<void> {
  if (body.errored) throw body.errored;
  if (body.readableLength > 0 || body.readableEnded) return;
  await once(body, 'readable');
}
