import fc from 'fast-check';
import { add, dividedBy, fraction, isAtLeast, times, toHundredths, toPercent, zero } from './fraction';

const seed = 20_260_105;
const fractions = fc
  .tuple(fc.nat(20_000), fc.integer({ min: 1, max: 20_000 }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('fractions', () => {
  it('are reduced, with a denominator above 0', () => {
    expect(fraction(6, 4)).toEqual({ numerator: 3, denominator: 2 });
    expect(fraction(0, 7)).toEqual(zero);
    expect(fraction(1, -2)).toEqual({ numerator: -1, denominator: 2 });
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it('add, multiply, divide and compare exactly', () => {
    fc.assert(
      fc.property(fractions, fractions, fc.integer({ min: 1, max: 200 }), (left, right, factor) => {
        const [a, b, c, d] = [left.numerator, left.denominator, right.numerator, right.denominator].map(
          BigInt,
        );
        const sum = add(left, right);
        expect(BigInt(sum.numerator) * b! * d!).toBe((a! * d! + c! * b!) * BigInt(sum.denominator));
        expect(dividedBy(factor, times(factor, left))).toEqual(left);
        expect(isAtLeast(left, right)).toBe(a! * d! >= c! * b!);
      }),
      { seed },
    );
  });

  it('are refused rather than rounded where a number cannot hold them', () => {
    const tiny = dividedBy(2 ** 50, fraction(1, 1));
    expect(() => dividedBy(1_000, tiny)).toThrow(RangeError);
  });

  it('are shown with two decimals at most, rounded half up', () => {
    expect([fraction(1, 3), fraction(2, 3), fraction(1, 8), fraction(5, 1), zero].map(toHundredths)).toEqual([
      0.33, 0.67, 0.13, 5, 0,
    ]);
    // As floating-point numbers, 1.005 is a little less and would go down.
    expect(toHundredths(fraction(1_005, 1_000))).toBe(1.01);
  });

  it('reach a pass mark in whole percent exactly when their percent does', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 1, max: 100 }), (share, passMark) => {
        expect(toPercent(share) >= passMark).toBe(isAtLeast(share, fraction(passMark, 100)));
      }),
      { seed },
    );
  });
});
