import type { EventTransport } from '../events/event-transport';
import type { Random } from '../events/hosted-module';
import type { Intake } from '../events/intake';
import { RabbitMqTransport } from '../events/rabbitmq/rabbitmq-transport';
import type { ModuleManifest } from './define-module';
import type { Parts } from './open-parts';

/** How the events of this process travel, as it is configured; undefined where they are handed over within it. */
export function chooseTransport(
  { configuration, logger }: Pick<Parts, 'configuration' | 'logger'>,
  { manifests, random }: { readonly manifests: readonly ModuleManifest[]; readonly random: Random },
): ((intakes: readonly Intake[]) => EventTransport) | undefined {
  const { events, amqpUrl: url, amqpNamespace: namespace } = configuration;
  if (events !== 'rabbitmq' || url === undefined) return undefined;
  return (intakes) => new RabbitMqTransport({ url, namespace, manifests, intakes, logger, random });
}
