import type { Readable } from 'node:stream';
import type { InjectionToken } from 'tsyringe';
import type { z } from 'zod';
import type { ApiScope } from '../auth/api-scopes';
import type { Principal } from '../auth/principal';
import type { ErrorFactory } from '../errors/domain-error';
import type { Access } from './access';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** An answer that is not JSON, as documents show it. */
export interface BinaryAnswer {
  readonly contentType: string;
  readonly description: string;
}

export function binary(contentType: string, description: string): BinaryAnswer {
  return { contentType, description };
}

/** `null` stands for an answer without a body. */
export type AnswerSchema = z.ZodType | BinaryAnswer | null;
export type Answers = { readonly [status: number]: AnswerSchema };

export interface CookieOptions {
  readonly path: string;
  readonly maxAgeSeconds: number;
}

/** An answer with a status, headers or cookies of its own; a plain value is answered with 201 where it is declared, otherwise with the lowest. */
export class Reply<Body = unknown> {
  readonly headers: Record<string, string> = {};
  readonly cookies: { readonly name: string; readonly value: string; readonly options: CookieOptions }[] = [];

  constructor(
    readonly status: number,
    readonly body: Body | Readable | Buffer | null,
  ) {}

  header(name: string, value: string): this {
    this.headers[name] = value;
    return this;
  }

  /** Sets a HttpOnly, SameSite=Strict cookie, Secure where the platform is reached by https. */
  cookie(name: string, value: string, options: CookieOptions): this {
    this.cookies.push({ name, value, options });
    return this;
  }

  forgetCookie(name: string, path: string): this {
    return this.cookie(name, '', { path, maxAgeSeconds: 0 });
  }
}

export function reply<Body>(status: number, body: Body | Readable | Buffer | null): Reply<Body> {
  return new Reply(status, body);
}

/** A stream of server-sent events. `open` is called once, and returns what to do when the reader has gone. */
export class LiveReply {
  constructor(readonly open: (send: LiveSender) => Promise<() => void> | (() => void)) {}
}

/** Sends one event; `data` is JSON. */
export type LiveSender = (event: {
  readonly event: string;
  readonly id?: string;
  readonly data: unknown;
}) => void;

export interface UploadedFile {
  /** Where the platform put it; removed when the request ends. */
  readonly path: string;
  readonly name: string;
  readonly sizeBytes: number;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** A request as a use case meets it: parsed, with the acting person. */
export interface RouteRequest<
  Allowed extends Principal = Principal,
  Params = unknown,
  Query = unknown,
  Body = unknown,
> {
  readonly principal: Allowed;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly cookies: { readonly [name: string]: string | undefined };
  readonly headers: { readonly [name: string]: string | undefined };
  /** The caller's network address, for limits and the list of sessions; never an identity. */
  readonly address: string;
  /** Present where the route declares `upload`. */
  readonly file: UploadedFile | undefined;
  /** Present where the route declares `rawBody`. */
  readonly rawBody: Buffer | undefined;
}

export interface RateLimit {
  readonly requests: number;
  readonly perSeconds: number;
  /** Counted for the person signed in, or else the address; `address` counts the address always. */
  readonly by?: 'person' | 'address';
}

export interface Route {
  readonly method: Method;
  /** Below `/api/v1`, unless `isAbsolute`. Parameters as in `/courses/:courseId`. */
  readonly path: string;
  readonly isAbsolute?: boolean;
  /** A sentence fragment: `Enrol in a course`. */
  readonly summary: string;
  readonly description?: string;
  readonly access: Access<Principal>;
  /** What an API key must be good for to call it; without, it is closed to API keys. */
  readonly scope?: ApiScope;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** What the JSON body may weigh at most; 1 MB unless stated. */
  readonly bodyLimitBytes?: number;
  readonly rawBody?: { readonly maximumBytes: number };
  readonly upload?: { readonly field: string; readonly maximumBytes: number };
  readonly answers: Answers;
  readonly errors?: readonly ErrorFactory[];
  readonly limit?: RateLimit;
  /** The Cache-Control of a successful answer; `no-store` unless stated. */
  readonly cacheControl?: string;
  /**
   * How a repetition with the same `Idempotency-Key` is treated: remembered with its result (default for POST);
   * `secret` remembers the fact alone, for answers with tokens; `none` for what repeats harmlessly by its nature.
   */
  readonly idempotency?: 'result' | 'secret' | 'none';
  readonly use: InjectionToken<unknown>;
  readonly answer: (useCase: never, request: never) => unknown;
}

/** Declares a route. `use` is resolved once from the module's container; `answer` makes one call on it. */
export function route<
  UseCase,
  Allowed extends Principal,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  definition: Omit<Route, 'access' | 'params' | 'query' | 'body' | 'use' | 'answer'> & {
    readonly access: Access<Allowed>;
    readonly params?: Params;
    readonly query?: Query;
    readonly body?: Body;
    readonly use: InjectionToken<UseCase>;
    readonly answer: (
      useCase: UseCase,
      request: RouteRequest<Allowed, Parsed<Params>, Parsed<Query>, Parsed<Body>>,
    ) => unknown;
  },
): Route {
  return definition as unknown as Route;
}
