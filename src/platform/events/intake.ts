import type { Clock } from '../time/clock';
import { type EventEnvelope, typeAndVersion } from './event-envelope';
import type { HostedModule } from './hosted-module';
import { Inbox, type Subscription } from './inbox';

/** Puts events that arrive for a module into its inbox, once for each consumer that handles them. */
export class Intake {
  /** The name of the module whose inbox it is. */
  readonly module: string;
  private readonly inbox: Inbox;
  private readonly subscriptions: readonly Subscription[];
  private readonly types: ReadonlySet<string>;

  constructor(
    module: Pick<HostedModule, 'manifest' | 'database'>,
    private readonly options: {
      readonly clock: Clock;
      /** Told, after they are stored, that these consumers have something to do. */
      readonly onReceived: (consumers: readonly string[]) => void;
    },
  ) {
    this.module = module.manifest.name;
    this.inbox = new Inbox(module.database, this.module);
    this.subscriptions = module.manifest.consumes.flatMap(({ name, events }) =>
      events.map(({ type, version }) => ({ consumer: name, type, version })),
    );
    this.types = new Set(this.subscriptions.map(typeAndVersion));
  }

  /** Whether the module handles any events at all. */
  get isConsuming(): boolean {
    return this.types.size > 0;
  }

  accepts(event: EventEnvelope): boolean {
    return this.types.has(typeAndVersion(event));
  }

  /** Returns when the events are stored: only then may whoever sent them forget them. */
  async receive(events: readonly EventEnvelope[]): Promise<void> {
    const types = new Set(events.map(typeAndVersion));
    const concerned = this.subscriptions.filter((subscription) => types.has(typeAndVersion(subscription)));
    if (concerned.length === 0) return;
    await this.inbox.receive(events, concerned, this.options.clock.now());
    this.options.onReceived([...new Set(concerned.map(({ consumer }) => consumer))]);
  }

  /** Which of these events are stored, whichever process took them in. */
  findStored(ids: readonly string[]): Promise<string[]> {
    const consumers = [...new Set(this.subscriptions.map(({ consumer }) => consumer))];
    return this.inbox.findStored(ids, consumers);
  }
}
