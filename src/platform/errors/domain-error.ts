/** A JSON value: all that may cross a module's border or stand in an error's facts. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/**
 * Who has to act on an error, which decides the log level, whether it is retried, and whether it alarms:
 * `user` whoever asked (never retried), `operational` nobody or ops (retried), `unexpected` a developer (a bug).
 */
export type ErrorKind = 'user' | 'operational' | 'unexpected';

export interface ErrorDefinition {
  /** Stable and public: `course.full`. Clients and support rely on it. */
  readonly code: string;
  /** The HTTP status it is answered with. */
  readonly status: number;
  readonly kind?: ErrorKind;
  /** What the person reads: a sentence that says what is so, and where it helps, what to do. */
  readonly message: string;
}

export interface FieldError {
  /** Where in the input: `body.email`, `query.limit`, `params.courseId`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface ErrorExtras {
  /** The exact facts that block, shown to the person and to support: `{ missing: ['price'] }`. */
  readonly facts?: { readonly [key: string]: JsonValue };
  readonly errors?: readonly FieldError[];
  readonly cause?: unknown;
}

/** A refusal or failure with a name. Everything else that is thrown is a bug. */
export class DomainError extends Error {
  readonly code: string;
  readonly status: number;
  readonly kind: ErrorKind;
  readonly facts: { readonly [key: string]: JsonValue } | undefined;
  readonly errors: readonly FieldError[] | undefined;

  constructor(definition: ErrorDefinition, extras: ErrorExtras = {}) {
    super(definition.message, extras.cause === undefined ? undefined : { cause: extras.cause });
    this.name = 'DomainError';
    this.code = definition.code;
    this.status = definition.status;
    this.kind = definition.kind ?? (definition.status >= 500 ? 'operational' : 'user');
    this.facts = extras.facts;
    this.errors = extras.errors;
  }
}

/** Makes one error of a catalogue; carries its definition, so that routes and documents can list it. */
export interface ErrorFactory extends Readonly<ErrorDefinition> {
  (extras?: ErrorExtras): DomainError;
}

/**
 * A module's error catalogue.
 *
 * @example
 * export const courseErrors = defineErrors({
 *   full: { code: 'course.full', status: 409, message: 'This course has no seats left.' },
 * });
 * throw courseErrors.full({ facts: { seats: 20 } });
 */
export function defineErrors<const Catalogue extends Record<string, ErrorDefinition>>(
  catalogue: Catalogue,
): { readonly [Name in keyof Catalogue]: ErrorFactory } {
  const factories: Record<string, ErrorFactory> = {};
  for (const [name, definition] of Object.entries(catalogue)) {
    factories[name] = Object.assign(
      (extras?: ErrorExtras) => new DomainError(definition, extras),
      definition,
    );
  }
  return factories as { readonly [Name in keyof Catalogue]: ErrorFactory };
}
