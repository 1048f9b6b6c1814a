import fc from 'fast-check';
import { fraction, isAtLeast, zero } from './fraction';
import { gradeAttempt, gradeQuestion } from './grade';
import type { Answer, ChoiceQuestion, Question } from './question';

const seed = 20_260_105;
const base = { id: 'question', prompt: 'Why?', points: 1, explanation: null };

function choicesOf(...areCorrect: boolean[]): ChoiceQuestion['choices'] {
  return areCorrect.map((isCorrect, index) => ({
    id: `choice-${index}`,
    text: 'x',
    isCorrect,
    feedback: null,
  }));
}

function multiple(areCorrect: boolean[], points = 1): ChoiceQuestion {
  return { ...base, kind: 'multiple', points, choices: choicesOf(...areCorrect) };
}

const tick = (question: ChoiceQuestion, indexes: number[]): Answer => ({
  choiceIds: indexes.map((index) => question.choices[index]!.id),
});
const everyIndex = (question: ChoiceQuestion) => question.choices.map((_, index) => index);

/** A multiple choice with at least one right choice, and some of its boxes ticked. */
const ticked = fc
  .tuple(fc.array(fc.boolean(), { minLength: 1, maxLength: 19 }), fc.nat(), fc.integer({ min: 1, max: 100 }))
  .chain(([others, place, points]) => {
    const areCorrect = [...others];
    areCorrect.splice(place % (others.length + 1), 0, true);
    const question = multiple(areCorrect, points);
    return fc.subarray(everyIndex(question)).map((indexes) => ({ question, indexes }));
  });

describe('a single choice', () => {
  const question: Question = { ...base, kind: 'single', points: 3, choices: choicesOf(false, true, false) };

  it('is worth all or nothing', () => {
    expect(gradeQuestion(question, { choiceId: 'choice-1' })).toMatchObject({
      result: 'correct',
      points: { numerator: 3, denominator: 1 },
    });
    expect(gradeQuestion(question, { choiceId: 'choice-0' })).toMatchObject({
      result: 'incorrect',
      points: zero,
    });
    expect(gradeQuestion(question, undefined)).toMatchObject({ result: 'unanswered', points: zero });
  });
});

describe('true or false', () => {
  it('is worth all or nothing', () => {
    const question: Question = { ...base, kind: 'true_false', answer: false };
    expect(gradeQuestion(question, { value: false }).result).toBe('correct');
    expect(gradeQuestion(question, { value: true }).result).toBe('incorrect');
  });
});

describe('a multiple choice', () => {
  it('is worth right ticks less wrong ones, of the right choices there are', () => {
    const question = multiple([true, true, true, false], 2);
    const grades = [[0], [0, 1], [0, 1, 2], [0, 1, 3], [3], []].map((indexes) => {
      const { result, points } = gradeQuestion(question, tick(question, indexes));
      return `${result} ${points.numerator}/${points.denominator}`;
    });
    expect(grades).toEqual([
      'partial 2/3',
      'partial 4/3',
      'correct 2/1',
      'partial 2/3',
      'incorrect 0/1',
      'unanswered 0/1',
    ]);
  });

  it('never gives full marks for ticking every box, unless every box is right', () => {
    fc.assert(
      fc.property(ticked, ({ question }) => {
        const { result } = gradeQuestion(question, tick(question, everyIndex(question)));
        expect(result === 'correct').toBe(question.choices.every(({ isCorrect }) => isCorrect));
      }),
      { seed },
    );
  });

  it('is worth between nothing and all, exactly as whole numbers say', () => {
    fc.assert(
      fc.property(ticked, ({ question, indexes }) => {
        const { points } = gradeQuestion(question, tick(question, indexes));
        const right = BigInt(indexes.filter((index) => question.choices[index]!.isCorrect).length);
        const net = right - (BigInt(indexes.length) - right);
        const earned = BigInt(question.points) * (net > 0n ? net : 0n);
        const of = BigInt(question.choices.filter(({ isCorrect }) => isCorrect).length);
        expect(BigInt(points.numerator) * of).toBe(earned * BigInt(points.denominator));
        expect(isAtLeast(points, zero) && isAtLeast(fraction(question.points, 1), points)).toBe(true);
      }),
      { seed },
    );
  });

  it('never loses by a right tick more, nor gains by a wrong one', () => {
    fc.assert(
      fc.property(ticked, fc.nat(), ({ question, indexes }, pick) => {
        const free = everyIndex(question).filter((index) => !indexes.includes(index));
        fc.pre(free.length > 0);
        const next = free[pick % free.length]!;
        const before = gradeQuestion(question, tick(question, indexes)).points;
        const after = gradeQuestion(question, tick(question, [...indexes, next])).points;
        const isRight = question.choices[next]!.isCorrect;
        expect(isRight ? isAtLeast(after, before) : isAtLeast(before, after)).toBe(true);
      }),
      { seed },
    );
  });
});

describe('a short text', () => {
  const grade = (accepted: string[], text: string) =>
    gradeQuestion({ ...base, kind: 'short_text', accepted }, { text }).result;

  it.each([
    ['The Milky Way', '  the   milky\tWAY '],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['ﬁle', 'FILE'],
    ['Ångström', 'A\u030angstro\u0308m'],
    ['x²', 'X2'],
  ])('takes %j for %j', (accepted, text) => {
    expect(grade(['something else', accepted], text)).toBe('correct');
  });

  it('tells other words, accents and marks apart', () => {
    expect(grade(['résumé'], 'resume')).toBe('incorrect');
    expect(grade(['Some(3)'], 'Some 3')).toBe('incorrect');
  });

  it('of white space alone is no answer', () => {
    expect(grade(['x'], ' \n\u00a0')).toBe('unanswered');
  });
});

describe('an attempt', () => {
  const quiz = (passMarkPercent: number | null, ...questions: Question[]) => ({ questions, passMarkPercent });
  const third = { ...multiple([true, true, true]), id: 'third' };
  const whole: Question = { ...base, id: 'whole', kind: 'true_false', points: 2, answer: true };

  it('adds up what its questions earned, in their order', () => {
    const answers = new Map([['third', tick(third, [0])]]);
    expect(gradeAttempt(quiz(50, third, whole), answers)).toMatchObject({
      points: { numerator: 1, denominator: 3 },
      outOf: 3,
      share: { numerator: 1, denominator: 9 },
      hasPassed: false,
      questions: [
        { questionId: 'third', result: 'partial' },
        { questionId: 'whole', result: 'unanswered' },
      ],
    });
  });

  it('passes by reaching the mark exactly, and neither passes nor fails without one', () => {
    const answers = new Map<string, Answer>([['third', tick(third, [0])]]);
    expect(gradeAttempt(quiz(33, third), answers).hasPassed).toBe(true);
    expect(gradeAttempt(quiz(34, third), answers).hasPassed).toBe(false);
    expect(gradeAttempt(quiz(null, third), answers).hasPassed).toBeNull();
    const two = quiz(50, whole, { ...whole, id: 'other' });
    expect(gradeAttempt(two, new Map([['whole', { value: true }]])).hasPassed).toBe(true);
  });

  it('stays exact with two hundred questions of all denominators', () => {
    const questions = Array.from({ length: 200 }, (_, index) => ({
      ...multiple(
        Array.from({ length: (index % 20) + 1 }, () => true),
        100,
      ),
      id: `question-${index}`,
    }));
    const answers = new Map(questions.map((question) => [question.id, tick(question, [0])]));
    const { points, outOf } = gradeAttempt(quiz(null, ...questions), answers);
    const denominator = 232_792_560n;
    const numerator = questions.reduce(
      (sum, { choices }) => sum + (100n * denominator) / BigInt(choices.length),
      0n,
    );
    expect(BigInt(points.numerator) * denominator).toBe(numerator * BigInt(points.denominator));
    expect(outOf).toBe(20_000);
  });
});
