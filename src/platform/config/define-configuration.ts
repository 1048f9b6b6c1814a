import type { InjectionToken } from 'tsyringe';
import type { z } from 'zod';

export interface Variable<Schema extends z.ZodType = z.ZodType> {
  /** The environment variable. */
  readonly name: string;
  /** Parses the text of the variable; `undefined` where it is not set. */
  readonly schema: Schema;
  /** What it does, in a sentence; shown in errors and in the documents. */
  readonly description: string;
  /** Never printed, not even in an error. */
  readonly isSecret: boolean;
}

export type Variables = { readonly [field: string]: Variable };

/** A slice of the configuration, parsed once at start from the environment. */
export interface ConfigurationDefinition<Fields extends Variables = Variables> {
  readonly owner: string;
  readonly variables: Fields;
  readonly token: InjectionToken<ConfigurationOf<ConfigurationDefinition<Fields>>>;
}

export type ConfigurationOf<Definition extends ConfigurationDefinition> = {
  readonly [Field in keyof Definition['variables']]: z.output<Definition['variables'][Field]['schema']>;
};

/** One environment variable: its name, how its text is parsed, and what it does in a sentence. */
export function variable<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  description: string,
  options: { readonly isSecret?: boolean } = {},
): Variable<Schema> {
  return { name, schema, description, isSecret: options.isSecret ?? false };
}

/** Declares the slice of the configuration that `owner` reads; its token is what classes inject. */
export function defineConfiguration<const Fields extends Variables>(
  owner: string,
  variables: Fields,
): ConfigurationDefinition<Fields> {
  return { owner, variables, token: Symbol(`${owner} configuration`) };
}
