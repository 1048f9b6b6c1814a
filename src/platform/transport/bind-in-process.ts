import { randomUUID } from 'node:crypto';
import { describePrincipal } from '../auth/principal';
import {
  type CallContext,
  type CommandIdentity,
  currentContext,
  runInContext,
} from '../context/call-context';
import type { ApiContract, CallOptions, Operation } from '../contract/define-api';
import { type CommandMemory, hashInput } from '../database/command-memory';
import { DomainError } from '../errors/domain-error';
import { platformErrors } from '../errors/platform-errors';
import type { Clock } from '../time/clock';

const defaultTimeoutMilliseconds = 2_000;

type Implementation = { readonly [operation: string]: (input: unknown) => Promise<unknown> };
type BoundApi = { readonly [operation: string]: (input: unknown, options?: CallOptions) => Promise<unknown> };

export interface InProcessBinding {
  readonly contract: ApiContract;
  /** The name of the module that calls. */
  readonly caller: string;
  /** Gives the implementation when the first call is made, so that modules can be built in any order. */
  readonly implementation: () => Implementation;
  /** The memory of the module that is called; a fake in a test has none. */
  readonly commands: (() => CommandMemory) | undefined;
  readonly clock: Clock;
  /**
   * Takes the way through JSON both ways, as in development and tests, so that what could not cross a wire never works
   * by accident. Without it a call costs no serialisation; its input is parsed all the same.
   */
  readonly isStrict: boolean;
}

/** The API of a module hosted in this process, as another module calls it. */
export function bindInProcess(binding: InProcessBinding): BoundApi {
  const operations = Object.entries(binding.contract.operations).map(([name, operation]) => [
    name,
    (input: unknown, options?: CallOptions) => call(binding, name, operation, input, options),
  ]);
  return Object.fromEntries(operations) as BoundApi;
}

async function call(
  binding: InProcessBinding,
  name: string,
  operation: Operation,
  input: unknown,
  options: CallOptions | undefined,
): Promise<unknown> {
  const label = `${binding.contract.module}.${name}`;
  const context = currentContext();
  if (context.isInTransaction) {
    throw new Error(
      `${binding.caller} calls ${label} inside an open unit of work: call it before, or publish an event.`,
    );
  }
  const now = binding.clock.now().getTime();
  const timeout = Math.min(
    operation.timeoutMilliseconds ?? defaultTimeoutMilliseconds,
    context.deadline - now,
  );
  if (timeout <= 0) throw platformErrors.unavailable({ facts: { module: binding.contract.module } });

  const received = operation.input.parse(binding.isStrict ? overTheWire(input) : input);
  const command =
    operation.kind === 'command'
      ? identify(binding, name, operation.keepsResult ?? true, received, options)
      : undefined;
  const calleeContext: CallContext = {
    correlationId: context.correlationId,
    principal: context.principal,
    accessToken: context.accessToken,
    deadline: now + timeout,
    command,
    idempotencySeed: command ? `${label}:${command.key}` : context.idempotencySeed,
  };
  try {
    const result = await withDeadline(
      runInContext(calleeContext, () => {
        const execute = async () =>
          (binding.implementation()[name] as (input: unknown) => Promise<unknown>)(received);
        return command && binding.commands ? binding.commands().once(command, execute) : execute();
      }),
      timeout,
      binding.contract.module,
    );
    return binding.isStrict ? operation.output.parse(overTheWire(result)) : result;
  } catch (error) {
    throw asDeclared(error, operation, label);
  }
}

function identify(
  binding: InProcessBinding,
  operation: string,
  keepsResult: boolean,
  input: unknown,
  options: CallOptions | undefined,
): CommandIdentity {
  const { principal, idempotencySeed } = currentContext();
  const inputHash = hashInput(input);
  const seed = idempotencySeed === undefined ? randomUUID() : `${idempotencySeed}:${inputHash}`;
  return {
    caller: binding.caller,
    principal: describePrincipal(principal),
    operation,
    key: options?.idempotencyKey ?? seed,
    inputHash,
    keepsResult,
  };
}

function overTheWire(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Declared refusals are themselves; a callee that does not answer is unavailable; the rest is a bug. */
function asDeclared(error: unknown, operation: Operation, label: string): unknown {
  if (!(error instanceof DomainError) || error.kind === 'operational') return error;
  if (operation.errors?.includes(error.code)) return error;
  return new Error(`${label} answered with "${error.code}", which its contract does not declare.`, {
    cause: error,
  });
}

/** By hand, because `Promise.race` costs several times as much, and modules ask each other in nearly every request. */
function withDeadline<Result>(work: Promise<Result>, milliseconds: number, module: string): Promise<Result> {
  if (!Number.isFinite(milliseconds)) return work;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(platformErrors.unavailable({ facts: { module } })),
      milliseconds,
    ).unref();
    work.then(
      (result) => {
        clearTimeout(timer);
        resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
