import { PasswordLane } from './password-lane';

const password = 'seven kettles by the canal';

it('knows a password again, and no other', async () => {
  const lane = new PasswordLane();
  const hash = await lane.hash(password);

  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await lane.verify(hash, password)).toBe(true);
  expect(await lane.verify(hash, `${password}!`)).toBe(false);
});

it('says no where there is no hash, whatever the password', async () => {
  expect(await new PasswordLane().verify(undefined, password)).toBe(false);
});

it('takes as many as there are places, refuses the next at once, and is free again afterwards', async () => {
  const lane = new PasswordLane(1, 2);

  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => lane.hash(password)));

  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ]);
  expect(outcomes[3]).toMatchObject({ reason: { code: 'auth.busy', status: 503 } });
  await expect(lane.hash(password)).resolves.toBeDefined();
});

it('goes on after a hash that cannot be read', async () => {
  const lane = new PasswordLane(1, 1);

  await expect(lane.verify('nonsense', password)).rejects.toThrow();
  await expect(lane.hash(password)).resolves.toBeDefined();
});
