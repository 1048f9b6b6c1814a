import type { ConfirmChannel } from 'amqplib';
import { type EventEnvelope, typeAndVersion } from '../event-envelope';
import type { PublishOutcome } from '../event-transport';
import { writeEvent } from './event-message';

/** Publishes to an exchange and learns of each event whether the broker has it. */
export class ConfirmingPublisher {
  /** The ids of events that no queue takes: the broker returns them, and confirms them all the same. */
  private readonly returned = new Set<string>();

  constructor(
    private readonly channel: ConfirmChannel,
    private readonly exchange: string,
  ) {
    channel.on('return', ({ properties }) => this.returned.add(properties.messageId as string));
  }

  async publish(batch: readonly EventEnvelope[]): Promise<ReadonlyMap<string, PublishOutcome>> {
    const outcomes = await Promise.all(
      batch.map(async (event) => [event.id, await this.publishOne(event)] as const),
    );
    return new Map(outcomes);
  }

  private publishOne(event: EventEnvelope): Promise<PublishOutcome> {
    return new Promise((resolve) => {
      const settle = (error: unknown) => {
        const isReturned = this.returned.delete(event.id);
        if (error) resolve({ kind: 'unknown', error });
        else if (isReturned) resolve({ kind: 'unknown', error: new Error('No queue takes this event.') });
        else resolve({ kind: 'confirmed' });
      };
      try {
        const options = {
          persistent: true,
          mandatory: true,
          contentType: 'application/json',
          messageId: event.id,
          type: typeAndVersion(event),
          ...(event.correlationId === null ? {} : { correlationId: event.correlationId.slice(0, 255) }),
        };
        this.channel.publish(this.exchange, typeAndVersion(event), writeEvent(event), options, settle);
      } catch (error) {
        // The channel is closed already.
        settle(error);
      }
    });
  }
}
