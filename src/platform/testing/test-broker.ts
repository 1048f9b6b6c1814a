import { randomUUID } from 'node:crypto';
import type { Channel } from 'amqplib';
import type { Environment } from '../config/parse-configuration';
import { exchangeOf, queueOf, unreadableQueueOf } from '../events/rabbitmq/topology';

/** Where the tests' RabbitMQ answers; the tests' set-up looks for one. */
export const brokerUrl = process.env.STOA_TEST_BROKER ?? '';

/** An exchange and queues of a test's own on the tests' RabbitMQ. */
export class TestBroker {
  readonly namespace = `stoa-test-${randomUUID()}`;

  /** @param modules whose queues there are. */
  constructor(
    private readonly modules: readonly string[],
    private readonly url = brokerUrl,
  ) {}

  get environment(): Environment {
    return { EVENTS: 'rabbitmq', AMQP_URL: this.url, AMQP_NAMESPACE: this.namespace };
  }

  /** Takes the queues away with what is in them. */
  async clear(): Promise<void> {
    await this.withChannel(async (channel) => {
      for (const module of this.modules) {
        await channel.deleteQueue(queueOf(this.namespace, module));
        await channel.deleteQueue(unreadableQueueOf(this.namespace, module));
      }
      await channel.deleteExchange(exchangeOf(this.namespace));
    });
  }

  async withChannel<Result>(work: (channel: Channel) => Promise<Result>): Promise<Result> {
    // Loaded where it is used: most tests do without.
    const { connect } = await import('amqplib');
    const connection = await connect(this.url, { noDelay: true });
    try {
      return await work(await connection.createChannel());
    } finally {
      await connection.close();
    }
  }
}
