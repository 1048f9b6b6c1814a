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
import { startTestApplication } from '../testing/start-test-application';
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
