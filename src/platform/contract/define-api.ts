import type { InjectionToken } from 'tsyringe';
import type { z } from 'zod';

interface OperationDefinition<Input extends z.ZodType, Output extends z.ZodType> {
  readonly input: Input;
  readonly output: Output;
  /** Codes of the refusals that the caller may meet; anything else that is thrown is a bug of the callee. */
  readonly errors?: readonly string[];
  /** How long a caller waits at most, in milliseconds; 2,000 unless stated. */
  readonly timeoutMilliseconds?: number;
}

export interface Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType>
  extends OperationDefinition<Input, Output> {
  readonly kind: 'query';
}

export interface Command<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType>
  extends OperationDefinition<Input, Output> {
  readonly kind: 'command';
  /** False where the result holds a token or another secret, which is not kept for repetitions. */
  readonly keepsResult?: boolean;
}

export type Operation = Query | Command;
export type Operations = { readonly [name: string]: Operation };

/** What other modules may ask of a module. */
export interface ApiContract<Name extends string = string, Ops extends Operations = Operations> {
  readonly module: Name;
  readonly operations: Ops;
}

export interface CallOptions {
  /** Makes repetitions of a command one; derived from the surrounding request or event unless given. */
  readonly idempotencyKey?: string;
}

/** The API as callers see it. */
export type ApiOf<Contract extends ApiContract> = {
  readonly [Name in keyof Contract['operations']]: (
    input: z.input<Contract['operations'][Name]['input']>,
    options?: CallOptions,
  ) => Promise<z.output<Contract['operations'][Name]['output']>>;
};

/** The API as its module implements it: the input is parsed already. */
export type ApiImplementation<Contract extends ApiContract> = {
  readonly [Name in keyof Contract['operations']]: (
    input: z.output<Contract['operations'][Name]['input']>,
  ) => Promise<z.input<Contract['operations'][Name]['output']>>;
};

/** Asks only; may be retried and cached. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  definition: OperationDefinition<Input, Output>,
): Query<Input, Output> {
  return { kind: 'query', ...definition };
}

/** Changes something, once for each idempotency key. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  definition: OperationDefinition<Input, Output> & { readonly keepsResult?: boolean },
): Command<Input, Output> {
  return { kind: 'command', ...definition };
}

/** Declares what other modules may ask of `module`: its queries and commands by name. */
export function defineApi<const Name extends string, const Ops extends Operations>(
  module: Name,
  operations: Ops,
): ApiContract<Name, Ops> {
  return { module, operations };
}

const tokens = new Map<string, symbol>();

/** The tsyringe token under which callers get the API of a contract; the same for the same module. */
export function apiToken<Api>(contract: ApiContract): InjectionToken<Api> {
  let token = tokens.get(contract.module);
  if (!token) {
    token = Symbol(`${contract.module} api`);
    tokens.set(contract.module, token);
  }
  return token as InjectionToken<Api>;
}
