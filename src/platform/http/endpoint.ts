import { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import type { DependencyContainer } from 'tsyringe';
import { anonymous, describePrincipal, type Principal } from '../auth/principal';
import { type CommandIdentity, runWith } from '../context/call-context';
import { platformErrors } from '../errors/platform-errors';
import type { Clock } from '../time/clock';
import { admitsAnyone } from './access';
import type { Authenticate, Caller } from './authenticate';
import { checkAnswer } from './check-answer';
import { addressOf } from './client-address';
import { refuseCrossSite } from './cross-site';
import { HandlerRequest } from './handler-request';
import type { LiveStreams } from './live-streams';
import { parseInput } from './parse-input';
import type { RateLimits } from './rate-limits';
import { bodyReaderFor, nulRefused } from './read-body';
import { type ReceivedUpload, receiveUpload } from './receive-upload';
import { answerOnce, checkRemembered, commandOf, type HttpCommandMemory, seedOf } from './repeatable-command';
import { stateOf } from './request-state';
import { LiveReply, Reply, type Route } from './route';
import { plainStatus, setCookie, writeBytes, writeJson, writeNothing } from './write-answer';

/** What all endpoints of an application share. */
export interface EndpointSurroundings {
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly limits: RateLimits;
  readonly liveStreams: LiveStreams;
  readonly trustedProxies: number;
  readonly ownOrigins: readonly string[];
  /** Whether cookies are for https alone; else that depends on how the request came. */
  readonly isHttps: boolean;
  readonly uploadFolder: string;
  readonly deadlineMilliseconds: number;
  /** Whether answers are compared with what their routes declare: in development and tests. */
  readonly checksAnswers: boolean;
}

export interface EndpointSource {
  readonly module: string;
  readonly route: Route;
  readonly container: DependencyContainer;
  readonly commands: HttpCommandMemory | undefined;
}

const nobody: Caller = { principal: anonymous };

export type PathParams = { readonly [name: string]: string };

/** Where a route is reached, in full. */
export function addressOfRoute(route: Pick<Route, 'path' | 'isAbsolute'>): string {
  return route.isAbsolute ? route.path : `/api/v1${route.path}`;
}

/** A route that is ready to serve: its use case is made, its parsers and limits are. */
export class Endpoint {
  readonly operation: string;
  readonly #answer: (request: HandlerRequest) => unknown;
  readonly #readBody: ReturnType<typeof bodyReaderFor>;
  readonly #count: ReturnType<RateLimits['for']> | undefined;
  readonly #plainStatus: number;

  constructor(
    private readonly source: EndpointSource,
    private readonly surroundings: EndpointSurroundings,
  ) {
    const { route, container } = source;
    this.operation = `${route.method.toUpperCase()} ${addressOfRoute(route)}`;
    const useCase = container.resolve(route.use);
    this.#answer = (request) => route.answer(useCase as never, request as never);
    this.#readBody = bodyReaderFor(route);
    // Whoever watches over the process must not be turned away.
    this.#count = addressOfRoute(route).startsWith('/health/') ? undefined : surroundings.limits.for(route);
    this.#plainStatus = plainStatus(route.answers);
  }

  /**
   * From the knock to the answer. What it throws is answered as a problem. It waits only where there is something to wait
   * for: every needless wait costs each request some microseconds.
   */
  async serve(request: Request, response: Response, params: PathParams): Promise<void> {
    const { route, module } = this.source;
    const state = stateOf(response);
    state.module = module;
    state.operation = this.operation;
    const address = addressOf(request, this.surroundings.trustedProxies);
    const recognized = route.access.ignoresToken ? nobody : this.recognize(request, response, address);
    const known = recognized instanceof Promise ? await recognized : recognized;
    state.principal = known.principal;
    const caller = confine(known, route);
    const principal = route.access.admit(caller.principal);
    this.#count?.({ principal, address }, response);
    refuseCrossSite(request, this.surroundings.ownOrigins);
    if (this.#readBody) await this.#readBody(request, response);
    const upload = route.upload ? await this.receive(request, route.upload) : undefined;
    try {
      const handled = this.parse(request, { params, principal, address, upload });
      await this.answer(request, response, { handled, caller, upload });
    } finally {
      if (upload) await upload.discard();
    }
  }

  private recognize(request: Request, response: Response, address: string): Caller | Promise<Caller> {
    const refused = (error: unknown): never => {
      this.surroundings.limits.countRefused(address, response);
      throw error;
    };
    try {
      const caller = this.surroundings.authenticate(request);
      return caller instanceof Promise ? caller.catch(refused) : caller;
    } catch (error) {
      return refused(error);
    }
  }

  private receive(request: Request, upload: NonNullable<Route['upload']>): Promise<ReceivedUpload> {
    return receiveUpload(request, { ...upload, folder: this.surroundings.uploadFolder });
  }

  private parse(
    request: Request,
    from: { params: PathParams; principal: Principal; address: string; upload: ReceivedUpload | undefined },
  ): HandlerRequest {
    if (request.url.includes('%00')) throw nulRefused('query');
    const { route } = this.source;
    const { params, principal, address, upload } = from;
    const parsed = parseInput(route, {
      params,
      query: route.query ? request.query : undefined,
      body: upload ? upload.fields : request.body,
    });
    const rawBody = route.rawBody ? bytesOf(request.body) : undefined;
    return new HandlerRequest({ request, principal, address, ...parsed, file: upload?.file, rawBody });
  }

  private answer(
    request: Request,
    response: Response,
    from: { handled: HandlerRequest; caller: Caller; upload: ReceivedUpload | undefined },
  ): Promise<void> {
    const { handled, caller, upload } = from;
    const command = this.commandIn(handled, upload);
    const changes = {
      principal: handled.principal,
      accessToken: caller.accessToken,
      origin: { address: handled.address, userAgent: handled.headers['user-agent'] },
      // Counted anew from here, because receiving a large body may take longer than answering may.
      deadline: this.surroundings.clock.now().getTime() + this.surroundings.deadlineMilliseconds,
      command,
      idempotencySeed: command && seedOf(command),
    };
    return runWith(changes, async () => {
      const { commands } = this.source;
      if (!command || !commands) {
        const value = this.#answer(handled);
        await this.write(request, response, value instanceof Promise ? await value : value);
        return;
      }
      const outcome = await answerOnce(commands, command, async () => this.#answer(handled));
      if (outcome.isReplayed) {
        stateOf(response).isReplayed = true;
        response.setHeader('Idempotency-Replayed', 'true');
      } else if (this.surroundings.checksAnswers) await checkRemembered(commands, command, outcome.value);
      await this.write(request, response, outcome.value);
    });
  }

  private commandIn(
    handled: HandlerRequest,
    upload: ReceivedUpload | undefined,
  ): CommandIdentity | undefined {
    const key = handled.headers['idempotency-key'];
    if (key === undefined || !this.source.commands) return undefined;
    const { params, query, body, principal, address, rawBody } = handled;
    return commandOf({
      route: this.source.route,
      operation: this.operation,
      key,
      principal,
      address,
      input: { params, query, body, file: upload?.digest, raw: rawBody?.toString('base64') },
    });
  }

  private write(request: Request, response: Response, value: unknown): void | Promise<void> {
    if (!(value instanceof Reply)) {
      if (value instanceof LiveReply) return this.writeLive(value, request, response);
      return this.writeBody(request, response, this.#plainStatus, value);
    }
    for (const name of Object.keys(value.headers)) response.setHeader(name, value.headers[name] ?? '');
    const isSecure = this.surroundings.isHttps || request.secure;
    for (const cookie of value.cookies) setCookie(response, cookie, isSecure);
    return this.writeBody(request, response, value.status, value.body);
  }

  private writeLive(reply: LiveReply, request: Request, response: Response): void | Promise<void> {
    if (request.method === 'HEAD') {
      // Nothing could be sent down a stream that was opened for its head.
      response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
      return writeNothing(response, { status: 200, cacheControl: undefined });
    }
    const { principal } = stateOf(response);
    const isPerson = principal?.kind === 'person';
    const reader = isPerson
      ? describePrincipal(principal)
      : addressOf(request, this.surroundings.trustedProxies);
    const isWelcome = async () => {
      try {
        await this.surroundings.authenticate(request);
        return true;
      } catch {
        return false;
      }
    };
    return this.surroundings.liveStreams.serve(reply, { reader, isWelcome }, request, response);
  }

  private writeBody(
    request: Request,
    response: Response,
    status: number,
    body: unknown,
  ): void | Promise<void> {
    const { route } = this.source;
    const head = { status, cacheControl: route.cacheControl };
    const declared = route.answers[status];
    if (body instanceof Readable || Buffer.isBuffer(body)) {
      if (declared && 'contentType' in declared && !response.hasHeader('Content-Type')) {
        response.setHeader('Content-Type', declared.contentType);
      }
      return writeBytes(request, response, head, body);
    }
    if (this.surroundings.checksAnswers) checkAnswer(this.operation, route.answers, status, body);
    if (declared === null || body === undefined) writeNothing(response, head);
    else writeJson(request, response, head, body);
    return undefined;
  }
}

/**
 * A token that is good for setting up a second factor opens that, and one of an API key what its scopes name; elsewhere they
 * open what nobody has to sign in for, as a stranger.
 */
function confine(caller: Caller, { access, scope }: Route): Caller {
  const { principal } = caller;
  if (principal.kind !== 'person') return caller;
  const isUnfinished = principal.mustSetUp !== undefined && !access.admitsUnfinished;
  const isOutOfScope =
    principal.scopes !== undefined && (scope === undefined || !principal.scopes.includes(scope));
  if (!isUnfinished && !isOutOfScope) return caller;
  if (admitsAnyone(access)) return nobody;
  throw isOutOfScope
    ? platformErrors.scopeMissing({ facts: { scope: scope ?? null } })
    : platformErrors.secondFactorMissing();
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}
