import type { z } from 'zod';
import type { Principal } from '../auth/principal';
import type { JsonValue } from '../errors/domain-error';

/** An event that a module may publish; the name is the contract, changed only by a new version beside the old. */
export interface EventDefinition<Type extends string = string, Payload extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly version: number;
  /** The aggregate whose events keep their order: `enrollment/0199…`. */
  readonly stream: (payload: z.output<Payload>) => string;
  readonly payload: Payload;
  /** Where it tells of a person in words, and what stands there once she is erased. Ids are no words. */
  readonly personal?: PersonalFields | undefined;
}

export interface PersonalFields {
  /** The field with her id. */
  readonly person: string;
  /** What the fields with words become: of the same type, so that the event can still be read. */
  readonly fields: { readonly [field: string]: JsonValue };
}

/** An event as a consumer receives it; for several definitions, a union told apart by `type`. */
export type EventOf<Definition extends EventDefinition> = Definition extends EventDefinition
  ? {
      readonly id: string;
      readonly type: Definition['type'];
      readonly version: number;
      readonly stream: string;
      /** Position in its stream, from 1, without gaps. */
      readonly sequence: number;
      readonly occurredAt: Date;
      readonly correlationId: string | undefined;
      /** Who caused it. */
      readonly principal: Principal | undefined;
      readonly payload: z.output<Definition['payload']>;
    }
  : never;

export type PayloadInput<Definition extends EventDefinition> = z.input<Definition['payload']>;

/** Declares an event: its type is `<aggregate>.<what happened>`, its payload JSON values only. */
export function defineEvent<const Type extends string, Payload extends z.ZodType>(
  type: Type,
  definition: {
    readonly version: number;
    readonly stream: (payload: z.output<Payload>) => string;
    readonly payload: Payload;
    readonly personal?: PersonalFields;
  },
): EventDefinition<Type, Payload> {
  return { type, ...definition };
}
