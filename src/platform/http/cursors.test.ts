import { z } from 'zod';
import { decodeCursor, encodeCursor } from './cursors';

const Position = z.object({ at: z.iso.datetime(), id: z.uuid() });
const position = { at: '2026-01-05T09:00:00.000Z', id: '01990000-0000-7000-8000-000000000001' };

describe('A cursor', () => {
  it('brings back the position it was made of', () => {
    expect(decodeCursor(Position, encodeCursor(position))).toEqual(position);
    expect(decodeCursor(Position, undefined)).toBeUndefined();
  });

  it.each(['', 'x', '!!!', encodeCursor({ at: 'yesterday' }), encodeCursor(null)])(
    'is refused when it is "%s"',
    (cursor) => {
      expect(() => decodeCursor(Position, cursor)).toThrow('The cursor is not one of this list.');
    },
  );
});
