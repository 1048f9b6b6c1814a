import fc from 'fast-check';
import { distance, parseExactNumber } from './exact-number';

const seed = 20_260_105;

/** The number as a fraction, reduced by hand where the test says so. */
function read(written: string): string {
  const number = parseExactNumber(written);
  return number ? `${number.numerator}/${number.denominator}` : 'not a number';
}

describe('an exact number', () => {
  it.each([
    ['12', '12/1'],
    [' -0.50 ', '-50/100'],
    ['.5', '5/10'],
    ['5.', '5/1'],
    ['0,125', '125/1000'],
    ['3,14', '314/100'],
    ['6.02e23', `${602n * 10n ** 21n}/1`],
    ['1E-3', '1/1000'],
    ['1/3', '1/3'],
    ['1/-3', '-1/3'],
    ['1 000 000', '1000000/1'],
    ['1\u202f000', '1000/1'],
    ["12'345", '12345/1'],
    ['\u22122', '-2/1'],
    ['\uff11\uff12', '12/1'],
  ])('is read from %j as %s', (written, read_) => {
    expect(read(written)).toBe(read_);
  });

  it.each([
    '',
    ' ',
    '-',
    '.',
    'e5',
    'twelve',
    '1/0',
    '1/2/3',
    '1.2.3',
    '1e',
    '12 3',
    '1,000',
    '1,000,000',
    '0x10',
  ])('is not read from %j', (written) => {
    expect(parseExactNumber(written)).toBeUndefined();
  });

  it('takes no number that would take long to compare', () => {
    expect(parseExactNumber('9'.repeat(61))).toBeUndefined();
    expect(parseExactNumber('1e61')).toBeUndefined();
    expect(parseExactNumber('1e999')).toBeUndefined();
  });

  it('is what was written, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.nat({ max: 12 }),
        (digits, places) => {
          const scale = 10n ** BigInt(places);
          const sign = digits < 0n ? '-' : '';
          const whole = (digits < 0n ? -digits : digits) / scale;
          const part = String((digits < 0n ? -digits : digits) % scale).padStart(places, '0');
          const number = parseExactNumber(`${sign}${whole}${places === 0 ? '' : `.${part}`}`);
          expect(number && number.numerator * scale).toBe(digits * (number?.denominator ?? 0n));
        },
      ),
      { seed },
    );
  });

  it('is as far from another as the other from it', () => {
    const [third, half] = [parseExactNumber('1/3')!, parseExactNumber('-1/2')!];
    expect(distance(third, half)).toEqual({ numerator: 5n, denominator: 6n });
    expect(distance(half, third)).toEqual({ numerator: 5n, denominator: 6n });
  });
});
