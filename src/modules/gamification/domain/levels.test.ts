import fc from 'fast-check';
import { levelOf } from './levels';

describe('levels', () => {
  it('begin with the first point, and at the points that are written down', () => {
    expect(levelOf(0)).toEqual({ number: 1, name: 'Visitor', from: 0, next: 100 });
    expect(levelOf(99).number).toBe(1);
    expect(levelOf(100)).toEqual({ number: 2, name: 'Listener', from: 100, next: 300 });
    expect(levelOf(2_800)).toEqual({ number: 8, name: 'Philosopher', from: 2_800, next: null });
  });

  it('hold the points between their beginning and the next one, whatever the points', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (points) => {
        const { from, next } = levelOf(points);
        expect(points).toBeGreaterThanOrEqual(from);
        expect(points).toBeLessThan(next ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('never fall while points rise', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (points, more) => {
        expect(levelOf(points + more).number).toBeGreaterThanOrEqual(levelOf(points).number);
      }),
    );
  });
});
