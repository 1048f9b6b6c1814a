import { describePrincipal, type Principal } from '../auth/principal';
import type { CommandIdentity } from '../context/call-context';
import { type CommandMemory, hashInput } from '../database/command-memory';
import type { JsonValue } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import { Reply, type Route } from './route';

/** What the HTTP edge needs of a module's memory of commands. */
export type HttpCommandMemory = Pick<CommandMemory, 'once' | 'recall'>;

const visibleKey = /^[\x21-\x7e]{1,255}$/;

/** How a repetition is treated: as the route says, or else a POST is remembered with its result. */
export function treatmentOf(route: Pick<Route, 'method' | 'idempotency'>): 'result' | 'secret' | 'none' {
  return route.idempotency ?? (route.method === 'post' ? 'result' : 'none');
}

/**
 * The identity of the command that a request carries, by its `Idempotency-Key`; undefined where it carries none, or where
 * the route repeats harmlessly by its nature. Throws `request.invalid` for a key that is none.
 */
export function commandOf(options: {
  readonly route: Route;
  readonly operation: string;
  readonly key: string | undefined;
  readonly principal: Principal;
  readonly address: string;
  readonly input: unknown;
}): CommandIdentity | undefined {
  const { route, operation, key, principal, address, input } = options;
  const treatment = treatmentOf(route);
  if (treatment === 'none' || key === undefined) return undefined;
  if (!visibleKey.test(key)) {
    const message = 'Must have 1 to 255 visible characters.';
    throw platformErrors.invalidInput({
      errors: [{ path: 'headers.idempotency-key', code: 'invalid_format', message }],
    });
  }
  const described = describePrincipal(principal);
  return {
    caller: 'http',
    // Whoever is not signed in has only an address to be told from others by.
    principal: principal.kind === 'anonymous' ? `${described}/${address}` : described,
    operation,
    key,
    // Of what came with a secret nothing is kept, not even a hash that could be guessed against.
    inputHash: treatment === 'secret' ? 'not kept' : hashInput(input),
    keepsResult: treatment === 'result',
  };
}

/** What other modules are told, so that commands sent to them repeat together with this one. */
export function seedOf(command: CommandIdentity): string {
  return `${command.caller}:${command.principal}:${command.operation}:${command.key}`;
}

export interface Outcome {
  readonly value: unknown;
  readonly isReplayed: boolean;
}

/** Carries a command out once. A repetition gets what the first one answered. */
export async function answerOnce(
  commands: HttpCommandMemory,
  command: CommandIdentity,
  answer: () => Promise<unknown>,
): Promise<Outcome> {
  let own: { readonly value: unknown } | undefined;
  const remembered = await commands.once(command, async () => {
    const value = await answer();
    own = { value };
    return value;
  });
  return own ? { value: own.value, isReplayed: false } : { value: remembered, isReplayed: true };
}

/**
 * Fails where a route answers something else than what its use case's unit of work returned: a repetition would get another
 * answer than the first. Checked in development and tests.
 */
export async function checkRemembered(
  commands: HttpCommandMemory,
  command: CommandIdentity,
  value: unknown,
): Promise<void> {
  if (!command.keepsResult) return;
  const remembered = await commands.recall(command);
  if (remembered.kind === 'unknown') return;
  const body = value instanceof Reply ? value.body : value;
  const wire = JSON.parse(JSON.stringify(body ?? null)) as JsonValue;
  if (hashInput(wire) === hashInput(remembered.result)) return;
  throw new Error(
    `${command.operation} answers something else than its unit of work returned, so a repetition would be answered otherwise. Let the unit of work return the answer.`,
  );
}
