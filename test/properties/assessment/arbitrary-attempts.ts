import fc from 'fast-check';
import { blanksOf } from '../../../src/modules/assessment/domain/blanks';
import { type Fraction, fraction } from '../../../src/modules/assessment/domain/fraction';
import {
  type Answer,
  isHandGraded,
  optionsOf,
  type Question,
} from '../../../src/modules/assessment/domain/question';

/** A frozen quiz and the answers of one attempt at it, as plain as they are stored. */
export interface QuizCase {
  readonly quiz: { readonly questions: readonly Question[]; readonly passMarkPercent: number | null };
  readonly answers: Readonly<Record<string, Answer>>;
  /** What people gave for answers that they grade; some of them may be missing. */
  readonly handGrades: Readonly<Record<string, Fraction>>;
}

const id = fc.uuid();
const words = fc.constantFrom('hydrogen', 'H', 'Helium', ' carbon ', 'Straße', 'x²', 'ﬁle', '3,14');
const written = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }).map(String),
  fc
    .tuple(fc.integer({ min: -99, max: 99 }), fc.nat({ max: 999 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 20 })).map(([n, d]) => `${n}/${d}`),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })).map(([n, e]) => `${n}e${e}`),
);
const base = (questionId: string, points: number) => ({
  id: questionId,
  prompt: 'Why?',
  points,
  explanation: null,
});
const baseOf = fc.tuple(id, fc.integer({ min: 1, max: 100 })).map(([one, points]) => base(one, points));

const choices = (areCorrect: fc.Arbitrary<boolean[]>) =>
  areCorrect.chain((list) =>
    fc
      .uniqueArray(id, { minLength: list.length, maxLength: list.length })
      .map((ids) =>
        list.map((isCorrect, index) => ({ id: ids[index] as string, text: 'x', isCorrect, feedback: null })),
      ),
  );
const oneRight = fc
  .tuple(fc.integer({ min: 2, max: 20 }), fc.nat())
  .map(([count, place]) => Array.from({ length: count }, (_, index) => index === place % count));
const someRight = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 19 })
  .chain((rest) => fc.nat(rest.length).map((place) => rest.toSpliced(place, 0, true)));
const option = fc.record({ id, text: words });
const units = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('m', 'km', 'mi', 'ft'),
    factor: fc.constantFrom('1', '1000', '1609.344', '1/3'),
  }),
  { maxLength: 4, selector: ({ name }) => name },
);

const region = fc
  .record({
    id,
    label: words,
    shape: fc.constantFrom('rectangle' as const, 'ellipse' as const),
    x: fc.integer({ min: 0, max: 9_800 }),
    y: fc.integer({ min: 0, max: 9_800 }),
    width: fc.integer({ min: 200, max: 10_000 }),
    height: fc.integer({ min: 200, max: 10_000 }),
  })
  .map((one) => ({
    ...one,
    width: Math.min(one.width, 10_000 - one.x),
    height: Math.min(one.height, 10_000 - one.y),
  }));

/** A finished question of any kind: something is right, as nothing else is published. */
export const question: fc.Arbitrary<Question> = baseOf.chain((common) =>
  fc.oneof(
    choices(oneRight).map((list) => ({ ...common, kind: 'single' as const, choices: list })),
    choices(someRight).map((list) => ({ ...common, kind: 'multiple' as const, choices: list })),
    fc.boolean().map((answer) => ({ ...common, kind: 'true_false' as const, answer })),
    fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((accepted) => ({ ...common, kind: 'short_text' as const, accepted })),
    fc
      .record({
        value: written,
        tolerance: fc.record({
          kind: fc.constantFrom('absolute' as const, 'percent' as const),
          amount: fc.constantFrom('0', '0.5', '1/3', '10', '50'),
        }),
        units,
      })
      .map((parts) => ({ ...common, kind: 'numeric' as const, ...parts })),
    fc
      .record({
        pairs: fc.uniqueArray(fc.record({ id, text: words, match: option }), {
          minLength: 2,
          maxLength: 20,
          selector: (pair) => pair.id,
        }),
        distractors: fc.array(option, { maxLength: 5 }),
      })
      .map((parts) => ({ ...common, kind: 'matching' as const, ...parts })),
    fc
      .uniqueArray(option, { minLength: 2, maxLength: 20, selector: (one) => one.id })
      .map((items) => ({ ...common, kind: 'ordering' as const, items })),
    fc
      .array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 20 })
      .map((blanks) => ({
        ...common,
        kind: 'blanks' as const,
        text: blanks.map((accepted) => `so [[${accepted.join('|')}]]`).join(' '),
      })),
    fc.uniqueArray(region, { minLength: 1, maxLength: 20, selector: (one) => one.id }).map((regions) => ({
      ...common,
      kind: 'hotspot' as const,
      picture: { assetId: common.id, description: 'The sky.' },
      regions,
    })),
    fc.option(fc.integer({ min: 1, max: 500 })).map((minimum) => ({
      ...common,
      kind: 'essay' as const,
      words: { minimum, maximum: null },
      gradingNotes: null,
    })),
    fc.integer({ min: 1, max: 10 }).map((maximumFiles) => ({
      ...common,
      kind: 'file' as const,
      accepts: ['document' as const],
      maximumFiles,
      maximumMegabytes: 10,
      gradingNotes: null,
    })),
  ),
);

/** Any answer that a question can have: right, wrong, in part, taken back. */
export function answerTo(asked: Question): fc.Arbitrary<Answer> {
  switch (asked.kind) {
    case 'single':
      return fc.constantFrom(...asked.choices.map((choice) => ({ choiceId: choice.id })));
    case 'multiple':
      return fc
        .shuffledSubarray(asked.choices.map((choice) => choice.id))
        .map((choiceIds) => ({ choiceIds }));
    case 'true_false':
      return fc.boolean().map((value) => ({ value }));
    case 'short_text':
      return fc.oneof(words, fc.constantFrom(...asked.accepted), fc.string()).map((text) => ({ text }));
    case 'numeric':
      return fc.record({
        number: fc.oneof(written, fc.constant(asked.value), fc.string({ maxLength: 8 })),
        unit: fc.constantFrom(null, ...asked.units.map(({ name }) => name)),
      });
    case 'matching': {
      const options = optionsOf(asked).map((one) => one.id);
      const pairs = fc.subarray(asked.pairs.map((pair) => pair.id));
      return pairs.chain((pairIds) =>
        fc
          .array(fc.constantFrom(...options), { minLength: pairIds.length, maxLength: pairIds.length })
          .map((chosen) => ({
            matches: Object.fromEntries(pairIds.map((pairId, index) => [pairId, chosen[index] as string])),
          })),
      );
    }
    case 'ordering': {
      const ids = asked.items.map((item) => item.id);
      const whole = { minLength: ids.length, maxLength: ids.length };
      return fc.oneof(fc.constant(ids), fc.shuffledSubarray(ids, whole)).map((order) => ({ order }));
    }
    case 'blanks': {
      const accepted = blanksOf(asked.text);
      return fc
        .tuple(...accepted.map(([first = '']) => fc.oneof(words, fc.constantFrom('', first))))
        .map((blanks) => ({ blanks }));
    }
    case 'hotspot': {
      const anywhere = fc.record({ x: fc.nat(10_000), y: fc.nat(10_000) });
      const middles = asked.regions.map(({ x, y, width, height }) => ({
        x: x + Math.floor(width / 2),
        y: y + Math.floor(height / 2),
      }));
      return fc
        .array(fc.oneof(anywhere, fc.constantFrom(...middles)), { maxLength: asked.regions.length })
        .map((marks) => ({ marks }));
    }
    case 'essay':
      return fc.oneof(words, fc.string()).map((essay) => ({ essay }));
    case 'file':
      return fc
        .uniqueArray(fc.record({ assetId: id, fileName: words, sizeBytes: fc.nat() }), {
          maxLength: asked.maximumFiles,
          selector: ({ assetId }) => assetId,
        })
        .map((files) => ({ files }));
  }
}

const quiz = fc.record({
  questions: fc.uniqueArray(question, { minLength: 1, maxLength: 6, selector: (one) => one.id }),
  passMarkPercent: fc.option(fc.integer({ min: 1, max: 100 })),
});

/** Answers to some of the questions. */
export function answersTo(questions: readonly Question[]): fc.Arbitrary<Record<string, Answer>> {
  return fc
    .tuple(...questions.map((asked) => fc.option(answerTo(asked), { freq: 6 })))
    .map((answers) =>
      Object.fromEntries(
        answers.flatMap((answer, index) => (answer === null ? [] : [[questions[index]?.id ?? '', answer]])),
      ),
    );
}

/** Points that may be given for some of the answers that people grade. */
export function handGradesFor(questions: readonly Question[]): fc.Arbitrary<Record<string, Fraction>> {
  const grades = questions.filter(isHandGraded).map(({ id: questionId, points }) =>
    fc
      .constantFrom(1, 2, 3, 7, 19, 20, 100)
      .chain((denominator) =>
        fc.integer({ min: 0, max: points * denominator }).map((n) => fraction(n, denominator)),
      )
      .map((given) => [questionId, given] as const),
  );
  return fc
    .tuple(...grades.map((grade) => fc.option(grade, { freq: 4 })))
    .map((given) => Object.fromEntries(given.flatMap((one) => (one ? [one] : []))));
}

export const quizCase: fc.Arbitrary<QuizCase> = quiz.chain((made) =>
  fc
    .tuple(answersTo(made.questions), handGradesFor(made.questions))
    .map(([answers, handGrades]) => ({ quiz: made, answers, handGrades })),
);

/** A quiz, several attempts at it, and a new key of one of its questions, of the same kind and answered in the same way. */
export const changedKey = quiz.chain((made) =>
  fc.nat(made.questions.length - 1).chain((place) =>
    fc.record({
      quiz: fc.constant(made),
      attempts: fc.array(answersTo(made.questions), { minLength: 1, maxLength: 5 }),
      place: fc.constant(place),
      changed: newKeyOf(made.questions[place] as Question),
    }),
  ),
);

function newKeyOf(asked: Question): fc.Arbitrary<Question> {
  switch (asked.kind) {
    case 'single':
      return fc.nat(asked.choices.length - 1).map((place) => ({
        ...asked,
        choices: asked.choices.map((choice, index) => ({ ...choice, isCorrect: index === place })),
      }));
    case 'multiple':
      return fc.nat(asked.choices.length - 1).map((place) => ({
        ...asked,
        choices: asked.choices.map((choice, index) => ({
          ...choice,
          isCorrect: index === place || !choice.isCorrect,
        })),
      }));
    case 'true_false':
      return fc.constant({ ...asked, answer: !asked.answer });
    case 'short_text':
      return fc.array(words, { minLength: 1, maxLength: 2 }).map((accepted) => ({ ...asked, accepted }));
    case 'numeric':
      return written.map((value) => ({ ...asked, value }));
    case 'matching': {
      const matches = asked.pairs.map(({ match }) => match).toReversed();
      return fc.constant({
        ...asked,
        pairs: asked.pairs.map((pair, index) => ({ ...pair, match: matches[index] ?? pair.match })),
      });
    }
    case 'ordering':
      return fc
        .shuffledSubarray([...asked.items], { minLength: asked.items.length, maxLength: asked.items.length })
        .map((items) => ({ ...asked, items }));
    case 'blanks':
      return words.map((word) => ({
        ...asked,
        text: blanksOf(asked.text)
          .map(() => `so [[${word}]]`)
          .join(' '),
      }));
    case 'hotspot':
      return fc
        .array(region, { minLength: asked.regions.length, maxLength: asked.regions.length })
        .map((regions) => ({ ...asked, regions }));
    case 'essay':
    case 'file':
      // It has no key: whatever is changed in it, what people gave stands.
      return words.map((gradingNotes) => ({ ...asked, gradingNotes }));
  }
}
