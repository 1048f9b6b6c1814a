import { PostgresBroadcast } from '../events/broadcast';
import { EventWorld } from '../events/testing/event-world';
import { newId } from '../identifiers/identifier';
import { silentLogger } from '../logging/silent-logger';
import { ManualClock } from '../testing/manual-clock';
import { Revocations } from './revocations';

let world: EventWorld;
const clock = new ManualClock();

beforeAll(async () => {
  world = await EventWorld.create();
});
afterEach(() => world.clear());
afterAll(() => world.end());

async function open() {
  const { listener, database } = await world.openProcess();
  const broadcast = new PostgresBroadcast({ listener, logger: silentLogger });
  await broadcast.start();
  const revocations = new Revocations(database, broadcast, clock);
  await revocations.start();
  /** Returns when this process has heard all that was announced before. */
  const hear = async () => {
    const heard = new Promise<void>((resolve) => {
      const end = broadcast.subscribe('heard', () => {
        end();
        resolve();
      });
    });
    await broadcast.announce(database, 'heard', null);
    await heard;
  };
  return { revocations, hear };
}

const now = () => clock.now().getTime();

describe('Revoked sessions', () => {
  it('are known to every process, however many are revoked at once, some of them twice', async () => {
    const [here, there] = [await open(), await open()];
    const sessionIds = Array.from({ length: 250 }, newId);
    await here.revocations.revoke([...sessionIds, ...sessionIds.slice(0, 3)]);
    await there.hear();
    for (const { revocations } of [here, there])
      expect(sessionIds.every((id) => revocations.isRevoked(id, now()))).toBe(true);
    expect(there.revocations.isRevoked(newId(), now())).toBe(false);
  });

  it('are known to a process that comes later, and to one that could not be told', async () => {
    const [here, deaf] = [await open(), await open()];
    deaf.revocations.stop();
    const sessionId = newId();
    await here.revocations.revoke([sessionId]);
    await deaf.hear();
    expect(deaf.revocations.isRevoked(sessionId, now())).toBe(false);
    await deaf.revocations.catchUp();
    expect(deaf.revocations.isRevoked(sessionId, now())).toBe(true);
    expect((await open()).revocations.isRevoked(sessionId, now())).toBe(true);
  });

  it('leave alone what was given afterwards', async () => {
    const { revocations } = await open();
    const sessionId = newId();
    await revocations.revoke([sessionId], new Date(now() - 1_000));
    expect(revocations.isRevoked(sessionId, now() - 1_000)).toBe(true);
    expect(revocations.isRevoked(sessionId, now())).toBe(false);
  });
});
