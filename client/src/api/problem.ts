export type FieldProblem = { path: string; message: string };

export type ProblemFacts = {
  status: number;
  code: string;
  title?: string | undefined;
  detail?: string | undefined;
  errors?: readonly FieldProblem[] | undefined;
  correlationId?: string | undefined;
  retryAfterSeconds?: number | undefined;
  facts?: Readonly<Record<string, unknown>> | undefined;
  /** The whole answer. */
  body?: unknown;
};

/** What the API refused, and why (RFC 9457); or that no answer came (`status` 0, code `network.*`). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  /** Stable, such as `course.full`: what a page decides by. */
  readonly code: string;
  /** A sentence for the reader. */
  readonly detail: string | undefined;
  /** What is wrong with which field; `path` is as in the request, such as `address.city`. */
  readonly errors: readonly FieldProblem[];
  /** What support finds the request by. */
  readonly correlationId: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  /** The exact facts that block, such as a publishing checklist. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: unknown;

  constructor(facts: ProblemFacts) {
    super(facts.detail ?? facts.title ?? facts.code);
    this.status = facts.status;
    this.code = facts.code;
    this.detail = facts.detail ?? facts.title;
    this.errors = facts.errors ?? [];
    this.correlationId = facts.correlationId;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.facts = facts.facts ?? {};
    this.body = facts.body;
  }

  /** Whether the same request may succeed a little later: no answer, too busy, or broken. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** Reads a problem from an answer that is not a success, whatever its body is. */
export async function problemFrom(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => undefined);
  const fields = isRecord(body) ? body : {};
  const retryAfter = Number(response.headers.get('Retry-After'));
  return new ApiProblem({
    status: response.status,
    code: text(fields.code) ?? `http.${response.status}`,
    title: text(fields.title),
    detail: text(fields.detail),
    errors: fieldProblems(fields.errors),
    correlationId: text(fields.correlationId) ?? response.headers.get('X-Correlation-Id') ?? undefined,
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
    facts: isRecord(fields.facts) ? fields.facts : undefined,
    body,
  });
}

/** Any error as a problem: what was thrown by something else is a fault of the page. */
export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ status: 0, code: 'page.fault', body: error });
}

function fieldProblems(value: unknown): FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const message = text(entry.message);
    return message === undefined ? [] : [{ path: fieldPath(entry.path), message }];
  });
}

/** `email`, `/email`, `body.email` and `['body', 'email']` all name the field `email`. */
function fieldPath(path: unknown): string {
  const parts = Array.isArray(path) ? path.map(String) : String(path ?? '').split(/[./]/);
  const named = parts.filter((part) => part !== '');
  return (named[0] === 'body' ? named.slice(1) : named).join('.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
