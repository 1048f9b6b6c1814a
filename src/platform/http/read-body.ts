import type { IncomingMessage } from 'node:http';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { platformErrors } from '../errors/platform-errors';
import type { Route } from './route';

const defaultLimitBytes = 1_048_576;

/** Reads the body that a route declares, as JSON or raw; undefined for a route that declares none. */
export type BodyReader = (request: Request, response: Response) => Promise<void>;

export function bodyReaderFor(route: Route): BodyReader | undefined {
  if (route.rawBody) {
    const parse = express.raw({ type: () => true, limit: route.rawBody.maximumBytes });
    const { maximumBytes } = route.rawBody;
    return async (request, response) => {
      refuseTooLong(request, response, maximumBytes);
      await runParser(parse, request, response);
    };
  }
  if (!route.body || route.upload) return undefined;
  return jsonReader(route.bodyLimitBytes ?? defaultLimitBytes);
}

function jsonReader(limit: number): BodyReader {
  // JSON can only hold a NUL by its escape: most bodies are cleared by one search through their bytes.
  const suspects = new WeakSet<IncomingMessage>();
  const parse = express.json({
    limit,
    strict: false,
    verify: (request, _response, bytes) => {
      if (bytes.includes('\\u0000')) suspects.add(request);
    },
  });
  return async (request, response) => {
    if (hasBody(request) && !request.is('application/json')) throw platformErrors.unsupportedMediaType();
    refuseTooLong(request, response, limit);
    await runParser(parse, request, response);
    if (suspects.has(request)) refuseNul(request.body);
  };
}

/** What says that it is too long is answered at once: a sender that stalls is not waited for. */
function refuseTooLong(request: Request, response: Response, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) <= limit) return;
  response.setHeader('Connection', 'close');
  throw platformErrors.bodyTooLarge();
}

function hasBody(request: Request): boolean {
  const { 'content-length': length, 'transfer-encoding': transferEncoding } = request.headers;
  return transferEncoding !== undefined || (length !== undefined && length !== '0');
}

function runParser(parse: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    void parse(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
}

const nulCharacter = '\0';

/** Deeper than anything that a schema of ours asks for. */
const deepestNesting = 64;

/** PostgreSQL cannot store NUL, so no schema should have to think of it. Walks without recursion: depth is the sender's choice. */
function refuseNul(body: unknown): void {
  const waiting: { value: unknown; path: string; depth: number }[] = [
    { value: body, path: 'body', depth: 0 },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && value.includes(nulCharacter)) throw nulRefused(path);
    if (typeof value !== 'object' || value === null) continue;
    if (depth === deepestNesting) throw platformErrors.malformedJson();
    for (const [name, field] of Object.entries(value)) {
      if (name.includes(nulCharacter)) throw nulRefused(path);
      waiting.push({ value: field, path: `${path}.${name}`, depth: depth + 1 });
    }
  }
}

export function nulRefused(path: string) {
  return platformErrors.invalidInput({
    errors: [{ path, code: 'invalid_text', message: 'Contains a character that cannot be kept.' }],
  });
}
