import type { Principal } from '../auth/principal';
import type { EventDefinition } from '../contract/define-event';
import type { JsonValue } from '../errors/domain-error';

/** An event on its way: JSON and times, nothing that only one process understands. */
export interface EventEnvelope {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly stream: string;
  /** Position in its stream, from 1, without gaps. */
  readonly sequence: number;
  /**
   * For each type (`course.archived.v1`) the position of the last event before this one in the stream: whoever subscribes
   * to some of them knows by it whether one is late.
   */
  readonly previousByType: { readonly [typeAndVersion: string]: number };
  readonly payload: JsonValue;
  readonly occurredAt: Date;
  readonly correlationId: string | null;
  readonly principal: Principal | null;
}

/** How an event's type is written where versions are told apart: `course.archived.v1`. */
export function typeAndVersion({ type, version }: Pick<EventDefinition, 'type' | 'version'>): string {
  return `${type}.v${version}`;
}
