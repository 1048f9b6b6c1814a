import { lookUntil } from './look-until';

function coming(afterLooks: number) {
  let looks = 0;
  return {
    find: async () => {
      looks += 1;
      return looks > afterLooks ? 'here' : undefined;
    },
    hasCome: (found: string | undefined) => found !== undefined,
    looks: () => looks,
  };
}

describe('Looking for what an event is bringing', () => {
  it('ends with the first look where it is there', async () => {
    const profile = coming(0);
    expect(await lookUntil({ ...profile, milliseconds: 1_000 })).toBe('here');
    expect(profile.looks()).toBe(1);
  });

  it('finds what comes meanwhile', async () => {
    const profile = coming(2);
    expect(await lookUntil({ ...profile, milliseconds: 1_000 })).toBe('here');
    expect(profile.looks()).toBe(3);
  });

  it('gives up when the wait is over, with what was found last', async () => {
    const profile = coming(Number.POSITIVE_INFINITY);
    expect(await lookUntil({ ...profile, milliseconds: 200 })).toBeUndefined();
    expect(profile.looks()).toBe(3);
  });
});
