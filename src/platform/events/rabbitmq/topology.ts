import type { Channel, Options } from 'amqplib';
import type { ModuleManifest } from '../../module/define-module';
import { typeAndVersion } from '../event-envelope';

/** What the names of exchanges and queues begin with, so that platforms can share a broker. */
export type Namespace = string;

export const exchangeOf = (namespace: Namespace) => `${namespace}.events`;
export const queueOf = (namespace: Namespace, module: string) => `${namespace}.${module}`;
/** Where what a module cannot read is kept for people to look at. */
export const unreadableQueueOf = (namespace: Namespace, module: string) =>
  `${queueOf(namespace, module)}.unreadable`;

/**
 * Retries are counted in inboxes, not by the broker: without a limit of its own RabbitMQ 4 would take a message off its
 * queue after twenty lost connections (https://www.rabbitmq.com/docs/quorum-queues#poison-message-handling).
 */
const deliveryLimit = 1_000_000;

type Consuming = Pick<ModuleManifest, 'name' | 'consumes'>;

/**
 * Declares one durable topic exchange for all events, and for each module that consumes any a quorum queue bound to their
 * types. One process at a time takes from a queue, the next when that is gone: so the events of a stream reach the inbox
 * in the order in which they were published (https://www.rabbitmq.com/docs/consumers#single-active-consumer).
 */
export async function declareTopology(
  channel: Channel,
  { namespace, manifests }: { readonly namespace: Namespace; readonly manifests: readonly Consuming[] },
): Promise<void> {
  const exchange = exchangeOf(namespace);
  await channel.assertExchange(exchange, 'topic', { durable: true });
  for (const { name, consumes } of manifests) {
    if (consumes.length === 0) continue;
    const [queue, unreadable] = [queueOf(namespace, name), unreadableQueueOf(namespace, name)];
    await channel.assertQueue(unreadable, quorum());
    await channel.assertQueue(
      queue,
      quorum({
        'x-single-active-consumer': true,
        'x-delivery-limit': deliveryLimit,
        'x-dead-letter-exchange': '',
        'x-dead-letter-routing-key': unreadable,
      }),
    );
    for (const type of new Set(consumes.flatMap(({ events }) => events.map(typeAndVersion)))) {
      await channel.bindQueue(queue, exchange, type);
    }
  }
}

function quorum(settings: Readonly<Record<string, unknown>> = {}): Options.AssertQueue {
  return { durable: true, arguments: { 'x-queue-type': 'quorum', ...settings } };
}
