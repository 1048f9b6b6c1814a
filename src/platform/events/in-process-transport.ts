import type { EventEnvelope } from './event-envelope';
import type { EventTransport, PublishOutcome } from './event-transport';
import type { Intake } from './intake';

/** Hands events straight to the inboxes of the modules in this process: the same path as with a broker, without it. */
export class InProcessTransport implements EventTransport {
  constructor(private readonly intakes: readonly Intake[]) {}

  async publish(batch: readonly EventEnvelope[]): Promise<ReadonlyMap<string, PublishOutcome>> {
    const outcomes = new Map<string, PublishOutcome>(batch.map(({ id }) => [id, { kind: 'confirmed' }]));
    await Promise.all(
      this.intakes.map(async (intake) => {
        const accepted = batch.filter((event) => intake.accepts(event));
        if (accepted.length === 0) return;
        try {
          await intake.receive(accepted);
        } catch (error) {
          // An event is confirmed when every module that consumes it has it.
          for (const { id } of accepted) outcomes.set(id, { kind: 'unknown', error });
        }
      }),
    );
    return outcomes;
  }
}
