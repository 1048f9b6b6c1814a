import { properties } from './index';
import { parseOptions } from './options';

describe('properties, with a few cases', () => {
  it.each(properties.map(({ name, check }) => [name, check] as const))(
    '%s',
    async (_, check) => {
      await check({ seed: 20_260_105, runs: 300 });
    },
    60_000,
  );
});

describe('the options of npm run test:properties', () => {
  it('are a seed and a number of cases', () => {
    expect(parseOptions(['--seed', '7', '--runs', '20'])).toEqual({ seed: 7, runs: 20 });
    expect(parseOptions([])).toEqual({ seed: expect.any(Number), runs: 10_000 });
  });

  it.each([[['--runs', '0']], [['--runs', 'many']], [['--seed', '-1']], [['--rounds', '1']]])(
    'are not %j',
    (args) => {
      expect(() => parseOptions(args)).toThrow();
    },
  );
});
