import fc from 'fast-check';
import { drawQuestions } from './draw-questions';
import { type BankSources, freezeEntries } from './freeze-entries';
import type { QuizEntry } from './quiz-entry';

const seed = 20_261_124;
const courseId = 'course';
const bankId = 'bank';
const tags = ['a', 'b', 'c'];

/** A bank of tagged questions, and draws from it by any of the tags. */
const cases = fc.record({
  tagged: fc.array(fc.subarray(tags), { maxLength: 25 }),
  named: fc.integer({ min: 0, max: 3 }),
  draws: fc.array(fc.record({ tags: fc.subarray(tags), count: fc.integer({ min: 1, max: 8 }) }), {
    maxLength: 5,
  }),
  attempt: fc.string(),
});

function frozen({ tagged, named, draws }: { tagged: string[][]; named: number; draws: object[] }) {
  const questions = tagged.map((own, index) => ({ id: `q${index}`, version: 1, tags: own }));
  const sourceOf = ({ id }: { id: string }) => ({
    bankId,
    bankTitle: 'Bank',
    courseId,
    version: 1,
    question: { id, kind: 'true_false', prompt: id, points: 1, explanation: null, answer: true } as const,
    versions: new Map(),
  });
  const sources: BankSources = {
    pictures: new Map(),
    questions: new Map(questions.map((question) => [question.id, sourceOf(question)])),
    banks: new Map([[bankId, { title: 'Bank', courseId, questions }]]),
  };
  const entries = [
    ...questions.slice(0, named).map(({ id }) => ({ kind: 'from_bank', id, version: null, points: 2 })),
    ...draws.map((draw, index) => ({ kind: 'draw', id: `d${index}`, bankId, points: 3, ...draw })),
  ] as QuizEntry[];
  return freezeEntries({ courseId, questions: entries }, sources);
}

describe('a draw', () => {
  it('finds enough, and no question twice, in every attempt at what may be published', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const { entries, problems } = frozen(made);
        const drawn = drawQuestions(entries, made.attempt);
        const ids = drawn.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const wanted = made.draws.reduce((sum, { count }) => sum + count, 0);
        if (problems.length === 0) expect(drawn.filter(({ kind }) => kind === 'drawn')).toHaveLength(wanted);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('takes what has all of its tags, and the same for the same seed whatever the order of the pool', () => {
    fc.assert(
      fc.property(cases, (made) => {
        const { entries, problems } = frozen(made);
        const drawn = drawQuestions(entries, made.attempt);
        const reversed = entries.map((entry) =>
          entry.kind === 'draw' ? { ...entry, pool: entry.pool.toReversed() } : entry,
        );
        expect(drawQuestions(reversed, made.attempt)).toEqual(drawn);
        if (problems.length > 0) return;
        let from = Math.min(made.named, made.tagged.length);
        for (const draw of made.draws) {
          const own = drawn.slice(from, from + draw.count);
          from += own.length;
          for (const { id } of own)
            expect(made.tagged[Number(id.slice(1))]).toEqual(expect.arrayContaining(draw.tags));
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is not published where earlier draws could leave it too little', () => {
    const tagged = Array.from({ length: 5 }, () => ['a']);
    const codes = (...counts: number[]) =>
      frozen({ tagged, named: 0, draws: counts.map((count) => ({ tags: ['a'], count })) }).problems;
    expect(codes(3, 2)).toEqual([]);
    expect(codes(3, 3)).toEqual([{ code: 'too_few_to_draw', questionId: 'd1' }]);
    expect(codes(6)).toEqual([{ code: 'too_few_to_draw', questionId: 'd0' }]);
  });
});
