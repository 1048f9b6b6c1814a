import { queueOf } from '../../src/platform/events/rabbitmq/topology';
import { TcpProxy } from '../../src/platform/testing/tcp-proxy';
import { TestBroker } from '../../src/platform/testing/test-broker';

/** The RabbitMQ that events travel through, behind a network that fails when it is told to. */
export class Broker {
  private constructor(
    private readonly queues: TestBroker,
    private readonly modules: readonly string[],
    private readonly network: TcpProxy,
    private readonly url: URL,
  ) {}

  /** @param url of a RabbitMQ that runs. */
  static async open(url: string, modules: readonly string[]): Promise<Broker> {
    const direct = new URL(url);
    const network = await TcpProxy.before({ host: direct.hostname, port: Number(direct.port || 5_672) });
    return new Broker(new TestBroker(modules, url), modules, network, direct);
  }

  /** What the server needs to know. */
  get environment(): Record<string, string> {
    const throughNetwork = new URL(this.url);
    throughNetwork.hostname = '127.0.0.1';
    throughNetwork.port = String(this.network.port);
    return { ...(this.queues.environment as Record<string, string>), AMQP_URL: throughNetwork.toString() };
  }

  /** Cuts every connection; the next ones stand. */
  cut(): void {
    this.network.cut();
  }

  /** Nobody reaches it until `letIn`. */
  shutOut(): void {
    this.network.shutOut();
  }

  letIn(): void {
    this.network.letIn();
  }

  /** How many messages lie in queues and are not delivered. */
  countWaiting(): Promise<number> {
    return this.queues.withChannel(async (channel) => {
      let waiting = 0;
      for (const module of this.modules) {
        const { messageCount } = await channel.checkQueue(queueOf(this.queues.namespace, module));
        waiting += messageCount;
      }
      return waiting;
    });
  }

  async close(): Promise<void> {
    await this.network.close();
    await this.queues.clear();
  }
}
