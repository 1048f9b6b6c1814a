import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { silentLogger } from '../../logging/silent-logger';
import { describeWithBroker } from '../../testing/describe-with-broker';
import { TcpProxy } from '../../testing/tcp-proxy';
import { brokerUrl } from '../../testing/test-broker';
import type { EventEnvelope } from '../event-envelope';
import { EventWorld, orderPaid, orderPlaced, recorder } from '../testing/event-world';
import { RabbitMqTransport } from './rabbitmq-transport';
import { BrokerCarrier } from './testing/broker';

jest.setTimeout(60_000);

describeWithBroker('Over RabbitMQ', () => {
  let carrier: BrokerCarrier;
  let proxy: TcpProxy;
  let world: EventWorld;

  beforeAll(async () => {
    const { hostname, port } = new URL(brokerUrl);
    proxy = await TcpProxy.before({ host: hostname, port: Number(port || 5_672) });
    carrier = new BrokerCarrier(`amqp://guest:guest@127.0.0.1:${proxy.port}`);
    world = await EventWorld.create(carrier);
  });
  afterEach(async () => {
    proxy.letIn();
    await world.clear();
  });
  afterAll(async () => {
    await world.end();
    await proxy.close();
  });

  const consumers = { 'mailroom.send': recorder('send') };

  it('a message that is no event is put aside, and holds nothing up', async () => {
    const process = await world.startProcess({ consumers });
    await world.publish(process, orderPlaced, 'a', 1);
    await process.engine.settle();
    await carrier.broker.withChannel(async (channel) => {
      channel.sendToQueue(carrier.queue, Buffer.from('{"type":"order.placed"}'), { persistent: true });
      // An answer, so that what was sent before it is there.
      await channel.checkQueue(carrier.queue);
    });
    await world.publish(process, orderPaid, 'a', 2);
    await process.engine.settle();
    expect((await world.effects()).map(({ number }) => number)).toEqual([1, 2]);
    const aside = await inTime(() =>
      carrier.broker.withChannel((channel) => channel.get(carrier.unreadable)),
    );
    expect(aside).toMatchObject({ content: Buffer.from('{"type":"order.placed"}') });
  });

  it('an event that no queue takes counts as unknown', async () => {
    const transport = transportOf([]);
    await transport.start();
    const outcomes = await transport.publish([anEvent('order.unheard')]);
    expect([...outcomes.values()]).toMatchObject([
      { kind: 'unknown', error: { message: 'No queue takes this event.' } },
    ]);
    await transport.stop();
  });

  it('connections that are cut lose and double nothing, and keep the order', async () => {
    const first = await world.startProcess({ consumers });
    const second = await world.startProcess({ consumers });
    for (let number = 1; number <= 60; number += 1) {
      await world.publish(number % 2 ? first : second, orderPlaced, `${number % 3}`, number);
      if (number % 12 === 0) proxy.cut();
    }
    await inTime(async () => {
      await passTime();
      return (await world.effects()).length >= 60;
    });
    await delay(100);
    const effects = await world.effects();
    const numbers = [0, 1, 2].map((stream) =>
      effects.filter((effect) => effect.stream === `order/${stream}`).map(({ number }) => number),
    );
    const expected = [0, 1, 2].map((stream) =>
      Array.from({ length: 60 }, (_, index) => index + 1).filter((number) => number % 3 === stream),
    );
    expect(numbers).toEqual(expected);
  });

  it('a process starts while the broker is away, says so, and goes on when it comes', async () => {
    proxy.shutOut();
    const transport = transportOf([]);
    await transport.start();
    await expect(transport.check()).rejects.toThrow('RabbitMQ is away');
    const outcomes = await transport.publish([anEvent('order.placed')]);
    expect([...outcomes.values()]).toMatchObject([{ kind: 'unknown' }]);
    proxy.letIn();
    await inTime(() =>
      transport.check().then(
        () => true,
        () => false,
      ),
    );
    const later = await transport.publish([anEvent('order.placed')]);
    expect([...later.values()]).toEqual([{ kind: 'confirmed' }]);
    await transport.stop();
  });

  it('a connection that is cut at any moment of its making is made anew', async () => {
    const transports = Array.from({ length: 24 }, () => transportOf([]));
    for (const [index, transport] of transports.entries()) {
      await transport.start();
      await delay(index);
      proxy.cut();
    }
    const areWell = () =>
      Promise.all(transports.map((transport) => transport.check())).then(
        () => true,
        () => false,
      );
    expect(await inTime(areWell)).toBe(true);
    await Promise.all(transports.map((transport) => transport.stop()));
  });

  it('what is published while nobody takes it waits for whoever comes, in order', async () => {
    const shop = transportOf([]);
    await shop.start();
    const [one, two] = [anEvent('order.placed', 1), anEvent('order.paid', 2)];
    await shop.publish([one]);
    await shop.publish([two]);
    await shop.stop();
    await world.startProcess({ consumers });
    await inTime(async () => (await world.effects()).length === 2);
    expect((await world.effects()).map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('while events cannot be stored they are held, and acknowledged when they are', async () => {
    const stored: number[] = [];
    let failures = 3;
    const intake = {
      module: 'mailroom',
      isConsuming: true,
      accepts: () => true,
      receive: async (events: readonly EventEnvelope[]) => {
        failures -= 1;
        if (failures >= 0) throw new Error('The database is away.');
        stored.push(...events.map(({ sequence }) => sequence));
      },
    };
    const transport = transportOf([intake]);
    await transport.start();
    await transport.publish([anEvent('order.placed', 1)]);
    await transport.publish([anEvent('order.paid', 2)]);
    await inTime(async () => stored.length === 2);
    expect(stored).toEqual([1, 2]);
    expect(await transport.isUnderWay()).toBe(false);
    await transport.stop();
    const left = await carrier.broker.withChannel((channel) => channel.checkQueue(carrier.queue));
    expect(left.messageCount).toBe(0);
  });

  it('a queue that is taken away is declared anew', async () => {
    const process = await world.startProcess({ consumers });
    await world.publish(process, orderPlaced, 'a', 1);
    await process.engine.settle();
    await carrier.broker.withChannel((channel) => channel.deleteQueue(carrier.queue));
    await world.publish(process, orderPaid, 'a', 2);
    await inTime(async () => {
      await passTime();
      return (await world.effects()).length === 2;
    });
  });

  /** Retries come when the time does. Leases run out with it, so that it must not pass faster than work is done. */
  async function passTime(): Promise<void> {
    world.clock.advance({ seconds: 10 });
    await delay(500);
  }

  function transportOf(intakes: readonly object[]): RabbitMqTransport {
    return carrier.open(intakes as Parameters<BrokerCarrier['open']>[0]) as RabbitMqTransport;
  }
});

describe('An address of a broker', () => {
  it('keeps what it says of the heartbeat, and is silent in logs', async () => {
    const transport = new RabbitMqTransport({
      url: 'amqp://shop:secret@127.0.0.1:1/?heartbeat=3',
      manifests: [],
      intakes: [],
      logger: silentLogger,
      random: () => 0.5,
    });
    await transport.start();
    await delay(100);
    const failure = await transport.check().catch((error: Error) => error.message);
    expect(failure).toContain('ECONNREFUSED');
    expect(failure).not.toContain('secret');
    await transport.stop();
  });
});

function anEvent(type: string, sequence = 1): EventEnvelope {
  return {
    id: randomUUID(),
    type,
    version: 1,
    stream: 'order/a',
    sequence,
    previousByType: {},
    payload: { order: 'a', number: sequence },
    occurredAt: new Date('2026-03-01T10:00:00Z'),
    correlationId: null,
    principal: null,
  };
}

/** Looks until there is something, half a minute at most. */
async function inTime<Found>(look: () => Promise<Found | false>): Promise<Found | false> {
  const giveUpAt = performance.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found || performance.now() > giveUpAt) return found;
    await delay(50);
  }
}
