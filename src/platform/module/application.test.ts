import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { defineEvent } from '../contract/define-event';
import { UnitOfWork } from '../database/unit-of-work';
import { everyone } from '../http/access';
import { route } from '../http/route';
import { describeWithBroker } from '../testing/describe-with-broker';
import { startTestApplication, type TestApplication } from '../testing/start-test-application';
import { TestBroker } from '../testing/test-broker';
import { lookUntil } from '../time/look-until';
import { defineModule, type EventConsumer, on } from './define-module';

const orderPlaced = defineEvent('order.placed', {
  version: 1,
  stream: () => 'order/1',
  payload: z.object({}),
});

describe('An application that stops', () => {
  it('lets a request end that waits for what an event brings', async () => {
    const hasArrived = signal();
    const goesOn = signal();
    const isDelivered = signal();

    @injectable()
    class PlaceOrder {
      constructor(@inject(UnitOfWork) private readonly work: UnitOfWork) {}

      async execute() {
        hasArrived.give();
        await goesOn.given;
        await this.work.run((tx) => tx.publish(orderPlaced, {}));
        await isDelivered.given;
        return { isDelivered: true };
      }
    }
    class Deliver implements EventConsumer<typeof orderPlaced> {
      async handle() {
        isDelivered.give();
      }
    }
    const shop = defineModule({
      name: 'shop',
      purpose: 'Sells.',
      emits: [orderPlaced],
      consumes: [on([orderPlaced], 'shop.deliver', Deliver)],
      routes: [
        route({
          method: 'post',
          path: '/orders',
          summary: 'Order',
          access: everyone,
          answers: { 200: z.object({ isDelivered: z.boolean() }) },
          use: PlaceOrder,
          answer: (placeOrder) => placeOrder.execute(),
        }),
      ],
    });
    const platform = await startTestApplication({ modules: [shop] });

    const answer = fetch(`${platform.url}/api/v1/orders`, { method: 'POST' });
    await hasArrived.given;
    const stopped = platform.stop();
    while (platform.server.listening) await wait(1);
    goesOn.give();

    expect(await (await answer).json()).toEqual({ isDelivered: true });
    await stopped;
  });
});

it('An application whose port is taken says so, and what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const modules = [defineModule({ name: 'shop', purpose: 'Sells.' })];
  await expect(startTestApplication({ modules, environment: { PORT: String(port) } })).rejects.toThrow(
    `PORT: another program listens on ${port}.`,
  );
  other.close();
});

function signal(): { given: Promise<void>; give: () => void } {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

it('An application that is to use RabbitMQ says which variable names it', async () => {
  const modules = [defineModule({ name: 'shop', purpose: 'Sells.' })];
  const environment = { EVENTS: 'rabbitmq', AMQP_URL: '' };
  await expect(startTestApplication({ modules, environment })).rejects.toThrow(
    'AMQP_URL: is not set, though EVENTS is rabbitmq.',
  );
});

describeWithBroker('An application whose events travel through RabbitMQ', () => {
  const gone = { EVENTS: 'rabbitmq', AMQP_URL: 'amqp://127.0.0.1:1' };

  it('is well where that is', async () => {
    const broker = new TestBroker(['shop']);
    const modules = [defineModule({ name: 'shop', purpose: 'Sells.' })];
    const platform = await startTestApplication({ modules, environment: broker.environment });
    const statuses = await lookUntil({
      find: async () => (await readiness(platform)).events,
      hasCome: (status) => status === 'up',
      milliseconds: 5_000,
    });
    await platform.stop();
    await broker.clear();
    expect(statuses).toBe('up');
  });

  it('starts and serves without it, and says that events wait', async () => {
    const modules = [defineModule({ name: 'shop', purpose: 'Sells.' })];
    const platform = await startTestApplication({ modules, environment: gone });
    expect(await readiness(platform)).toEqual({ status: 'ready', database: 'up', events: 'down' });
    await platform.stop();
  });

  async function readiness(platform: TestApplication): Promise<Record<string, string>> {
    // Checks are remembered for a second.
    platform.clock.advance({ seconds: 2 });
    const { status, checks } = await platform.application.health.readiness();
    return Object.fromEntries([
      ['status', status],
      ...checks.map((check): [string, string] => [check.name, check.status]),
    ]);
  }
});
