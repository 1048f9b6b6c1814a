import { silentLogger } from '../../../logging/silent-logger';
import type { ModuleManifest } from '../../../module/define-module';
import { brokerUrl, TestBroker } from '../../../testing/test-broker';
import { type Carrier, orderPaid, orderPlaced } from '../../testing/event-world';
import { RabbitMqTransport } from '../rabbitmq-transport';
import { queueOf, unreadableQueueOf } from '../topology';

type Consuming = Pick<ModuleManifest, 'name' | 'consumes'>;

const mailroom: Consuming = {
  name: 'mailroom',
  consumes: [{ name: 'mailroom.send', events: [orderPlaced, orderPaid] }] as unknown as Consuming['consumes'],
};

/** Carries the events of a world through queues of its own. */
export class BrokerCarrier implements Carrier {
  readonly broker = new TestBroker([mailroom.name]);
  readonly queue = queueOf(this.broker.namespace, mailroom.name);
  readonly unreadable = unreadableQueueOf(this.broker.namespace, mailroom.name);

  /** @param url how processes reach the broker. */
  constructor(private readonly url = brokerUrl) {}

  readonly open: Carrier['open'] = (intakes) =>
    new RabbitMqTransport({
      url: this.url,
      namespace: this.broker.namespace,
      manifests: [mailroom],
      intakes,
      logger: silentLogger,
      random: () => 0.1,
    });

  readonly clear = () => this.broker.clear();
}
