import type { z } from 'zod';
import type { Principal } from '../auth/principal';

/** An event that a module may publish; the name is the contract, changed only by a new version beside the old. */
export interface EventDefinition<Type extends string = string, Payload extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly version: number;
  /** The aggregate whose events keep their order: `enrollment/0199…`. */
  readonly stream: (payload: z.output<Payload>) => string;
  readonly payload: Payload;
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
  },
): EventDefinition<Type, Payload> {
  return { type, ...definition };
}
