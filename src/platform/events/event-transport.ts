import type { EventEnvelope } from './event-envelope';

/**
 * What became of an event that was handed over. `confirmed` means that every intake has it, or that the broker keeps it
 * for them. `unknown` means that it may or may not have arrived: it is sent again.
 */
export type PublishOutcome =
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'unknown'; readonly error: unknown };

/** Carries events from outboxes to inboxes. Delivers at least once; it neither retries nor orders. */
export interface EventTransport {
  /**
   * Hands over a batch that holds at most one event of each stream.
   *
   * @returns an outcome for each event, by its id; one without an outcome counts as unknown.
   */
  publish(batch: readonly EventEnvelope[]): Promise<ReadonlyMap<string, PublishOutcome>>;
  /** Begins to deliver to the intakes of this process; nothing is published before. */
  start?(): Promise<void>;
  /** Delivers nothing more; nothing is published afterwards. */
  stop?(): Promise<void>;
  /** @throws Error with the reason where events cannot travel now; they wait in their outboxes meanwhile. */
  check?(): Promise<void>;
  /** Whether something that this process published for its own modules has not arrived with them: of one correlation id, or any. */
  isUnderWay?(correlationId?: string): Promise<boolean>;
}
