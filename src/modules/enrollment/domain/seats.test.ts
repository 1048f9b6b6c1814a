import { maySit, seatsToOffer } from './seats';

describe('a seat', () => {
  it.each([
    ['is there where there is no limit', { limit: null, taken: 1_000, othersInLine: 5 }, false, true],
    ['is there while one is left', { limit: 3, taken: 2, othersInLine: 0 }, false, true],
    ['is not there when all are taken', { limit: 3, taken: 3, othersInLine: 0 }, false, false],
    ['is not taken from those who wait', { limit: 3, taken: 2, othersInLine: 1 }, false, false],
    ['is there for whom it is held', { limit: 3, taken: 2, othersInLine: 4 }, true, true],
    ['is not held beyond the limit', { limit: 2, taken: 2, othersInLine: 0 }, true, false],
  ])('%s', (_, seats, hasOffer, expected) => {
    expect(maySit(seats, hasOffer)).toBe(expected);
  });

  it.each([
    [{ limit: 3, taken: 1, held: 1, waiting: 5 }, 1],
    [{ limit: 3, taken: 4, held: 0, waiting: 5 }, 0],
    [{ limit: 9, taken: 1, held: 0, waiting: 2 }, 2],
    [{ limit: null, taken: 9, held: 0, waiting: 2 }, 2],
  ])('is offered: %j to %i', (seats, expected) => {
    expect(seatsToOffer(seats)).toBe(expected);
  });
});
