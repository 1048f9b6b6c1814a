import { z } from 'zod';
import { derivedId } from './derived-id';

const origin = '019bc0e8-a618-7805-834f-5006b75fa666';

describe('a derived id', () => {
  it('is the same for the same origin and name, and another for any other', () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `lesson ${index}`);
    const ids = names.map((name) => derivedId(origin, name));
    expect(new Set(ids).size).toBe(1_000);
    expect(names.map((name) => derivedId(origin, name))).toEqual(ids);
    expect(derivedId('019bc0e8-a618-7805-834f-5006b75fa667', 'lesson 1')).not.toBe(
      derivedId(origin, 'lesson 1'),
    );
  });

  it('is a UUIDv7 with the time of its origin', () => {
    for (let index = 0; index < 100; index += 1) {
      const id = derivedId(origin, String(index));
      expect(z.uuidv7().safeParse(id).success).toBe(true);
      expect(id.slice(0, 13)).toBe(origin.slice(0, 13));
    }
  });
});
