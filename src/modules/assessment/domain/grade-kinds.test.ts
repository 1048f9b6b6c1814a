import fc from 'fast-check';
import { gradeQuestion } from './grade';
import type {
  Answer,
  BlanksQuestion,
  HotspotQuestion,
  MatchingQuestion,
  NumericQuestion,
  OrderingQuestion,
  Region,
} from './question';
import { fits } from './question';

const seed = 20_260_105;
const base = { id: 'question', prompt: 'Why?', points: 6, explanation: null };

describe('a number', () => {
  const grade = (changes: Partial<NumericQuestion>, number: string, unit: string | null = null) => {
    const exact: NumericQuestion = {
      ...base,
      kind: 'numeric',
      value: '3.14',
      tolerance: { kind: 'absolute', amount: '0' },
      units: [],
    };
    return gradeQuestion({ ...exact, ...changes }, { number, unit }).result;
  };
  const kilo = { name: 'km', factor: '1000' };
  const metre = { name: 'm', factor: '1' };
  const mile = { name: 'mi', factor: '1609.344' };

  it('is right however it is written, and wrong by the least that it is off', () => {
    for (const same of ['3.14', '3,14', '314e-2', '157/50', ' 3.140 '])
      expect(grade({}, same)).toBe('correct');
    expect(grade({}, '3.1400000000000000000000000001')).toBe('incorrect');
    expect(grade({}, 'three')).toBe('incorrect');
    expect(grade({}, ' ')).toBe('unanswered');
  });

  it('may be off by the tolerance, bounds and all, exactly', () => {
    const absolute = { value: '0.3', tolerance: { kind: 'absolute', amount: '0.1' } } as const;
    expect(grade(absolute, '0.2')).toBe('correct');
    expect(grade(absolute, '0.4')).toBe('correct');
    expect(grade(absolute, '0.40000000000000000001')).toBe('incorrect');
    const percent = { value: '-200', tolerance: { kind: 'percent', amount: '1/2' } } as const;
    expect(grade(percent, '-201')).toBe('correct');
    expect(grade(percent, '-199')).toBe('correct');
    expect(grade(percent, '-201.01')).toBe('incorrect');
    expect(grade({ ...percent, value: '0' }, '0')).toBe('correct');
    expect(grade({ ...percent, value: '0' }, '1e-60')).toBe('incorrect');
  });

  it('is a quantity with its unit, and none without where there are several', () => {
    const question = { value: '1609.344', units: [metre, kilo, mile] };
    expect(grade(question, '1609.344', 'm')).toBe('correct');
    expect(grade(question, '1.609344', 'km')).toBe('correct');
    expect(grade(question, '1', 'mi')).toBe('correct');
    expect(grade(question, '1', 'km')).toBe('incorrect');
    expect(grade(question, '1609.344')).toBe('incorrect');
    expect(grade({ value: '5', units: [metre] }, '5')).toBe('correct');
  });

  it('is right exactly within the tolerance, for any whole numbers', () => {
    const whole = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    fc.assert(
      fc.property(whole, whole, fc.bigInt({ min: 0n, max: 10n ** 18n }), (value, given, amount) => {
        const distance = value > given ? value - given : given - value;
        const question = { value: `${value}`, tolerance: { kind: 'absolute' as const, amount: `${amount}` } };
        expect(grade(question, `${given}`)).toBe(distance <= amount ? 'correct' : 'incorrect');
      }),
      { seed },
    );
  });
});

describe('a matching', () => {
  const option = (id: string, text: string) => ({ id, text });
  const question: MatchingQuestion = {
    ...base,
    kind: 'matching',
    pairs: [
      { id: 'sun', text: 'The Sun', match: option('star', 'Star') },
      { id: 'earth', text: 'Earth', match: option('planet', 'Planet') },
      { id: 'vega', text: 'Vega', match: option('star-again', 'Star') },
    ],
    distractors: [option('moon', 'Moon')],
  };
  const grade = (matches: Record<string, string>) => {
    const { result, points } = gradeQuestion(question, { matches });
    return `${result} ${points.numerator}/${points.denominator}`;
  };

  it('is worth what is matched rightly, of all pairs', () => {
    expect(grade({ sun: 'star', earth: 'planet', vega: 'star' })).toBe('correct 6/1');
    expect(grade({ sun: 'star', earth: 'star', vega: 'moon' })).toBe('partial 2/1');
    expect(grade({ vega: 'star' })).toBe('partial 2/1');
    expect(grade({ earth: 'moon' })).toBe('incorrect 0/1');
    expect(grade({})).toBe('unanswered 0/1');
  });

  it('is answered with its own pairs and the options that are shown', () => {
    expect(fits(question, { matches: { sun: 'moon' } })).toBe(true);
    expect(fits(question, { matches: { moon: 'sun' } })).toBe(false);
    expect(fits(question, { matches: { sun: 'star-again' } })).toBe(false);
    expect(fits(question, { order: ['sun'] })).toBe(false);
  });
});

describe('an ordering', () => {
  const questionOf = (count: number): OrderingQuestion => ({
    ...base,
    kind: 'ordering',
    items: Array.from({ length: count }, (_, index) => ({ id: `${index}`, text: `${index}` })),
  });
  const grade = (order: string) => {
    const { result, points } = gradeQuestion(questionOf(4), { order: order.split('') });
    return `${result} ${points.numerator}/${points.denominator}`;
  };

  it('is worth the pairs in the right order less those in the wrong one, of all pairs', () => {
    expect(grade('0123')).toBe('correct 6/1');
    expect(grade('1023')).toBe('partial 4/1');
    expect(grade('1203')).toBe('partial 2/1');
    expect(grade('1230')).toBe('incorrect 0/1');
    expect(grade('3210')).toBe('incorrect 0/1');
  });

  it('is right in one order alone, and worth nothing as soon as it is reversed', () => {
    const orders = fc.integer({ min: 2, max: 20 }).chain((count) => {
      const ids = questionOf(count).items.map(({ id }) => id);
      return fc.shuffledSubarray(ids, { minLength: count, maxLength: count });
    });
    fc.assert(
      fc.property(orders, (order) => {
        const question = questionOf(order.length);
        const isSorted = order.every((id, index) => id === `${index}`);
        const forward = gradeQuestion(question, { order });
        const backward = gradeQuestion(question, { order: order.toReversed() });
        expect(forward.result === 'correct').toBe(isSorted);
        expect(Math.min(forward.points.numerator, backward.points.numerator)).toBe(0);
      }),
      { seed },
    );
  });

  it('is answered with all of its items, each once', () => {
    const question = questionOf(3);
    expect(fits(question, { order: ['2', '0', '1'] })).toBe(true);
    for (const order of [
      ['0', '1'],
      ['0', '1', '1'],
      ['0', '1', '3'],
      ['0', '1', '2', '2'],
    ])
      expect(fits(question, { order })).toBe(false);
  });
});

describe('a text with blanks', () => {
  const question: BlanksQuestion = {
    ...base,
    kind: 'blanks',
    text: 'A star turns [[hydrogen | H]] into [[helium]], and [not this] [[Carbon]].',
  };
  const grade = (answer: Answer) => {
    const { result, points } = gradeQuestion(question, answer);
    return `${result} ${points.numerator}/${points.denominator}`;
  };

  it('is worth the blanks that are filled rightly, of all', () => {
    expect(grade({ blanks: ['h', ' HELIUM ', 'carbon'] })).toBe('correct 6/1');
    expect(grade({ blanks: ['hydrogen', 'H', ''] })).toBe('partial 2/1');
    expect(grade({ blanks: ['helium', 'hydrogen', 'not this'] })).toBe('incorrect 0/1');
    expect(grade({ blanks: ['', ' ', ''] })).toBe('unanswered 0/1');
  });

  it('is answered with a text for each blank', () => {
    expect(fits(question, { blanks: ['', '', ''] })).toBe(true);
    expect(fits(question, { blanks: ['', ''] })).toBe(false);
  });
});

describe('a hotspot', () => {
  const region = (id: string, shape: Region['shape'], x: number, y: number, width = 1_000, height = 500) => ({
    id,
    label: id,
    shape,
    x,
    y,
    width,
    height,
  });
  const question: HotspotQuestion = {
    ...base,
    kind: 'hotspot',
    picture: { assetId: 'sky', description: 'The winter sky.' },
    regions: [
      region('box', 'rectangle', 0, 0),
      region('disc', 'ellipse', 5_000, 5_000),
      region('lap', 'rectangle', 500, 0),
    ],
  };
  const grade = (...marks: [number, number][]) => {
    const { result, points } = gradeQuestion(question, { marks: marks.map(([x, y]) => ({ x, y })) });
    return [result, points.numerator / points.denominator];
  };

  it('is worth the share of regions with a mark in them, bounds and all', () => {
    expect(grade([0, 0], [5_500, 5_250], [1_500, 500])).toEqual(['correct', 6]);
    expect(grade([0, 501])).toEqual(['incorrect', 0]);
    expect(grade([1_001, 0])).toEqual(['partial', 2]);
    expect(grade()).toEqual(['unanswered', 0]);
  });

  it('finds a region once, and two where they overlap', () => {
    expect(grade([1, 1], [2, 2], [3, 3])).toEqual(['partial', 2]);
    expect(grade([750, 250])).toEqual(['partial', 4]);
  });

  it('has an ellipse that touches the middle of each side of its box, and not its corners', () => {
    for (const [x, y] of [
      [5_000, 5_250],
      [6_000, 5_250],
      [5_500, 5_000],
      [5_500, 5_500],
    ] as const)
      expect(grade([x, y])).toEqual(['partial', 2]);
    for (const [x, y] of [
      [5_000, 5_000],
      [5_000, 5_249],
      [5_854, 5_427],
    ] as const)
      expect(grade([x, y])).toEqual(['incorrect', 0]);
    expect(grade([5_853, 5_426])).toEqual(['partial', 2]);
  });

  it('takes as many marks as there are regions', () => {
    const marks = (count: number) => ({ marks: Array.from({ length: count }, () => ({ x: 1, y: 1 })) });
    expect([fits(question, marks(3)), fits(question, marks(4)), fits(question, { text: 'there' })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
