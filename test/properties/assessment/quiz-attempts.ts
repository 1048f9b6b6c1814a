import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import type { Fraction } from '../../../src/modules/assessment/domain/fraction';
import {
  add,
  fraction,
  isAtLeast,
  times,
  toPercent,
  zero,
} from '../../../src/modules/assessment/domain/fraction';
import { type Grade, gradeAttempt, gradeQuestion } from '../../../src/modules/assessment/domain/grade';
import type { Answer, Question } from '../../../src/modules/assessment/domain/question';
import type { Property } from '../property';
import { changedKey, question, quizCase } from './arbitrary-attempts';
import { gradeCase } from './grade-case';

const rootFolder = path.resolve(__dirname, '../../..');

/** Promise 7, whatever is asked and answered. */
export const quizAttempts: readonly Property[] = [
  {
    name: 'the grades of quiz attempts replay bit for bit on another process',
    check({ seed, runs }) {
      const cases = fc.sample(quizCase, { seed, numRuns: runs });
      const replayed = spawnSync(
        process.execPath,
        [path.join(rootFolder, 'scripts/run-typescript.mjs'), path.join(__dirname, 'replay.ts')],
        {
          input: cases.map((one) => `${JSON.stringify(one)}\n`).join(''),
          encoding: 'utf8',
          maxBuffer: 1_000_000_000,
        },
      );
      assert.equal(replayed.status, 0, replayed.stderr);
      const grades = replayed.stdout.trimEnd().split('\n');
      assert.equal(grades.length, runs);
      for (const [index, one] of cases.entries())
        assert.equal(grades[index], gradeCase(one), JSON.stringify(one));
    },
  },
  {
    name: 'changing the key of one question of a quiz changes only the attempts that it touches',
    check: (options) =>
      holds(options, changedKey, ({ quiz, attempts, place, changed }) => {
        const before = quiz.questions[place] as Question;
        const after = { ...quiz, questions: quiz.questions.with(place, changed) };
        for (const answers of attempts) {
          const [old, anew] = [grade(quiz, answers), grade(after, answers)];
          assert.deepEqual(anew.questions.toSpliced(place, 1), old.questions.toSpliced(place, 1));
          if (old.questions[place]?.result === 'unanswered') assert.deepEqual(anew, old);
          // What is lost or won is lost or won with that question alone.
          const [lost, won] = [old, anew].map(({ questions }) => questions[place]?.points ?? zero);
          assert.deepEqual(add(old.points, won ?? zero), add(anew.points, lost ?? zero));
          assert.equal(before.id, changed.id);
        }
      }),
  },
  {
    name: 'every percentage of a quiz is between 0 and 100, and what is earned and what is left add up',
    check: (options) =>
      holds(options, quizCase, ({ quiz, answers, handGrades }) => {
        const { points, outOf, share, hasPassed, awaiting, questions } = grade(quiz, answers, handGrades);
        const percent = toPercent(share);
        assert.ok(Number.isInteger(percent) && percent >= 0 && percent <= 100, `${percent}`);
        const left = questions.reduce(
          (sum, graded, index) => add(sum, less(quiz.questions[index]?.points ?? 0, graded.points)),
          zero,
        );
        assert.deepEqual(add(points, left), fraction(outOf, 1));
        assert.equal(
          percent === 100,
          questions.every(({ result }) => result === 'correct'),
        );
        const { passMarkPercent } = quiz;
        const isOpen = passMarkPercent === null || awaiting.length > 0;
        assert.equal(hasPassed, isOpen ? null : percent >= passMarkPercent);
      }),
  },
  {
    name: 'what people give for an answer changes the points of its question alone, and awaits them until it is given',
    check: (options) =>
      holds(options, quizCase, ({ quiz, answers, handGrades }) => {
        const [before, after] = [grade(quiz, answers), grade(quiz, answers, handGrades)];
        for (const [index, asked] of quiz.questions.entries()) {
          const [old, anew] = [before.questions[index], after.questions[index]];
          const given = handGrades[asked.id];
          if (old?.result !== 'awaiting') assert.deepEqual(anew, old);
          else if (given) assert.deepEqual(anew?.points, given);
          else assert.equal(anew?.result, 'awaiting');
        }
        const graded = Object.keys(handGrades);
        assert.deepEqual(
          after.awaiting,
          before.awaiting.filter((questionId) => !graded.includes(questionId)),
        );
      }),
  },
  {
    name: 'ticking every box of a quiz never scores full marks, unless every box is right',
    check: (options) =>
      holds(options, question, (asked) => {
        if (asked.kind !== 'multiple') return;
        const all = gradeQuestion(asked, { choiceIds: asked.choices.map(({ id }) => id) });
        assert.equal(
          all.result === 'correct',
          asked.choices.every(({ isCorrect }) => isCorrect),
        );
      }),
  },
];

function holds<Case>(
  { seed, runs }: { seed: number; runs: number },
  cases: fc.Arbitrary<Case>,
  check: (one: Case) => void,
): void {
  fc.assert(fc.property(cases, check), { seed, numRuns: runs });
}

function grade(
  quiz: Parameters<typeof gradeAttempt>[0],
  answers: Readonly<Record<string, Answer>>,
  handGrades: Readonly<Record<string, Fraction>> = {},
): Grade {
  return gradeAttempt(quiz, new Map(Object.entries(answers)), new Map(Object.entries(handGrades)));
}

/** What is left of so many points; none is ever earned beyond them. */
function less(whole: number, earned: Fraction): Fraction {
  assert.ok(isAtLeast(fraction(whole, 1), earned) && isAtLeast(earned, zero));
  return add(fraction(whole, 1), times(-1, earned));
}
