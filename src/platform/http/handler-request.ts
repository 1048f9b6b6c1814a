import cookieParser from 'cookie-parser';
import type { Request, Response } from 'express';
import type { Principal } from '../auth/principal';
import type { RouteRequest, UploadedFile } from './route';

const parseCookies = cookieParser();

/** A request as a route's `answer` meets it. Cookies are parsed when they are asked for, which hardly any route does. */
export class HandlerRequest implements RouteRequest {
  readonly principal: Principal;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly address: string;
  readonly file: UploadedFile | undefined;
  readonly rawBody: Buffer | undefined;
  readonly #request: Request;

  constructor(from: Omit<RouteRequest, 'cookies' | 'headers'> & { readonly request: Request }) {
    this.principal = from.principal;
    this.params = from.params;
    this.query = from.query;
    this.body = from.body;
    this.address = from.address;
    this.file = from.file;
    this.rawBody = from.rawBody;
    this.#request = from.request;
  }

  get headers(): { readonly [name: string]: string | undefined } {
    return this.#request.headers as { readonly [name: string]: string | undefined };
  }

  get cookies(): { readonly [name: string]: string | undefined } {
    parseCookies(this.#request, {} as Response, () => {});
    // The parser turns what begins with "j:" into objects, which no cookie of ours is.
    const texts = Object.entries(this.#request.cookies as object).filter(
      ([, value]) => typeof value === 'string',
    );
    return Object.fromEntries(texts) as { [name: string]: string };
  }
}
