import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from './random';

/** Whatever JSON came; a journey that reads something else than what is there fails, which is what it is for. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** Parsed where it is JSON; otherwise undefined. */
  readonly body: Json;
}

export interface Wish {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v1` unless it begins with `/sandbox`, `/files` or `http`. */
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of JSON. */
  readonly raw?: { readonly contentType: string; readonly bytes: Buffer | string };
  readonly key?: string;
  /** The sender hangs up this many milliseconds after sending, as often as it is said. */
  readonly hangUp?: { readonly afterMilliseconds: number; times: number };
}

/** What all clients of a run share. */
export interface Surroundings {
  readonly url: string;
  /** Told of every answer: kills are timed by it. */
  readonly onAnswer: (status: number) => void;
  readonly onRetry: (reason: string) => void;
}

const operationDeadline = 150_000;
const requestDeadline = 20_000;

/**
 * A client that never gives up: what was not answered is asked again, with the same key, until it is. What the server
 * refuses is returned to whoever asked.
 */
export class PatientClient {
  private token: string | undefined;
  /** Gets a new token; set by whoever can sign in. */
  signIn: (() => Promise<void>) | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    /** An address of its own, so that a household's limits do not hold for a whole run. */
    private readonly address: string,
    private readonly random: Random,
  ) {}

  useToken(token: string): void {
    this.token = token;
  }

  get(path: string): Promise<Answer> {
    return this.ask({ method: 'GET', path });
  }

  /** With an `Idempotency-Key`; some are sent twice at once, as by a double click. */
  async post(path: string, body?: unknown): Promise<Answer> {
    const wish = { method: 'POST', path, body, key: this.random.key() } as const;
    if (!this.random.chance(0.1)) return this.ask(wish);
    const [first] = await Promise.all([this.ask(wish), this.ask(wish)]);
    return first;
  }

  async ask(wish: Wish): Promise<Answer> {
    const giveUpAt = Date.now() + operationDeadline;
    for (;;) {
      const answer = await this.tryOnce(wish);
      if (answer !== undefined) {
        this.surroundings.onAnswer(answer.status);
        const reason = await this.reasonToRepeat(wish, answer);
        if (reason === undefined) return answer;
        this.surroundings.onRetry(reason);
      } else this.surroundings.onRetry('no answer');
      if (Date.now() > giveUpAt) {
        const last = answer ? `${answer.status} ${answer.bytes.toString().slice(0, 300)}` : 'no answer';
        throw new Error(`${wish.method} ${wish.path} was in vain for too long; the last was: ${last}`);
      }
      await delay(answer ? this.random.between(20, 80) : this.random.between(40, 160));
    }
  }

  /** Undefined where nothing whole came back. */
  private async tryOnce(wish: Wish): Promise<Answer | undefined> {
    const signals = [AbortSignal.timeout(requestDeadline)];
    if (wish.hangUp && wish.hangUp.times > 0) {
      wish.hangUp.times -= 1;
      signals.push(AbortSignal.timeout(wish.hangUp.afterMilliseconds));
    }
    try {
      const response = await fetch(this.addressOf(wish.path), {
        method: wish.method,
        headers: this.headersOf(wish),
        redirect: 'manual',
        signal: AbortSignal.any(signals),
        ...this.bodyOf(wish),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const isJson = /json/.test(response.headers.get('content-type') ?? '') && bytes.length > 0;
      const { status, headers } = response;
      return { status, headers, bytes, body: isJson ? JSON.parse(bytes.toString()) : undefined };
    } catch {
      return undefined;
    }
  }

  private async reasonToRepeat(wish: Wish, answer: Answer): Promise<string | undefined> {
    if (answer.status >= 500) return `${answer.status} ${answer.body?.code ?? ''}`.trim();
    if (answer.status === 429) {
      await delay(Math.min(5_000, 1_000 * Number(answer.headers.get('retry-after') ?? 1)));
      return '429';
    }
    if (answer.status === 409 && answer.body?.code === 'idempotency.in_progress') return 'in progress';
    if (answer.status === 401 && this.signIn && !wish.path.startsWith('/auth/')) {
      await this.signIn();
      return '401';
    }
    return undefined;
  }

  private addressOf(path: string): string {
    if (path.startsWith('http')) return path;
    return `${this.surroundings.url}${/^\/(sandbox|files)\//.test(path) ? '' : '/api/v1'}${path}`;
  }

  private headersOf(wish: Wish): Record<string, string> {
    return {
      'X-Forwarded-For': this.address,
      ...(this.token && !wish.path.startsWith('/auth/') && { Authorization: `Bearer ${this.token}` }),
      ...(wish.key && { 'Idempotency-Key': wish.key }),
      ...(wish.raw && { 'Content-Type': wish.raw.contentType }),
      ...(wish.body !== undefined && { 'Content-Type': 'application/json' }),
    };
  }

  private bodyOf(wish: Wish): { body?: Buffer | string } {
    if (wish.raw) return { body: wish.raw.bytes };
    return wish.body === undefined ? {} : { body: JSON.stringify(wish.body) };
  }
}
