import { newId } from '../../../platform/identifiers/identifier';
import type { Question } from '../domain/question';
import { composed, quizTakers } from '../testing/quiz-takers';

describe('attempts at numbers, matches, orders and blanks', () => {
  const takers = quizTakers();
  const { aQuiz, start, save, attempt } = takers;

  it('ask for numbers, matches, orders and blanks, and say part by part what came of them', async () => {
    const quiz = await aQuiz({ questions: composed });
    const { body } = await start(quiz.learner, quiz.quizId);
    const [number, matching, ordering, blanks] = quiz.draft.questions as [
      Question,
      Question,
      Question,
      Question,
    ];
    if (matching.kind !== 'matching' || ordering.kind !== 'ordering') throw new Error('Not it.');
    const asked = body.questions;
    expect(asked[0]).toEqual({
      id: number.id,
      kind: 'numeric',
      prompt: 'How far?',
      points: 1,
      units: ['m', 'km'],
    });
    expect(asked[1].pairs).toEqual(matching.pairs.map(({ id, text }) => ({ id, text })));
    const texts = (list: { text: string }[]) => list.map(({ text }) => text).toSorted();
    expect(texts(asked[1].options)).toEqual(['Moon', 'Planet', 'Star']);
    expect(texts(asked[2].items)).toEqual(['Dawn', 'Dusk', 'Noon']);
    expect(asked[3].stretches).toEqual(['A star turns ', ' into ', '.']);
    for (const word of ['"match"', 'hydrogen', 'accepted', 'factor', 'tolerance', 'value'])
      expect(JSON.stringify(body)).not.toContain(word);

    const [sun, earth, vega] = matching.pairs;
    const [dawn, noon, dusk] = ordering.items;
    const result = await attempt(quiz, [
      [number.id, { number: '1,234', unit: 'km' }],
      [matching.id, { matches: { [sun!.id]: sun!.match.id, [vega!.id]: matching.distractors[0]!.id } }],
      [ordering.id, { order: [noon!.id, dawn!.id, dusk!.id] }],
      [blanks.id, { blanks: ['H', 'lead'] }],
    ]);
    expect(result.questions).toMatchObject([
      {
        result: 'incorrect',
        yourAnswer: { number: '1,234', unit: 'km' },
        correct: { number: '1234', unit: 'm', tolerance: { kind: 'percent', amount: '1' } },
      },
      {
        result: 'partial',
        points: { numerator: 1, denominator: 3 },
        correct: {
          matches: { [sun!.id]: sun!.match.id, [earth!.id]: earth!.match.id, [vega!.id]: sun!.match.id },
        },
        pairs: [
          { text: 'The Sun', yours: 'Star', right: 'Star', isRight: true },
          { text: 'Earth', yours: null, right: 'Planet', isRight: false },
          { text: 'Vega', yours: 'Moon', right: 'Star', isRight: false },
        ],
      },
      {
        points: { numerator: 1, denominator: 3 },
        yourAnswer: { order: [noon!.id, dawn!.id, dusk!.id] },
        correct: { order: [dawn!.id, noon!.id, dusk!.id] },
        items: [{ text: 'Dawn' }, { text: 'Noon' }, { text: 'Dusk' }],
      },
      {
        points: { numerator: 1, denominator: 2 },
        stretches: ['A star turns ', ' into ', '.'],
        blanks: [
          { yours: 'H', accepted: ['hydrogen', 'H'], isRight: true },
          { yours: 'lead', accepted: ['helium'], isRight: false },
        ],
      },
    ]);
    const everything = await attempt(quiz, [
      [number.id, { number: '1.23', unit: 'km' }],
      [matching.id, result.questions[1].correct],
      [ordering.id, result.questions[2].correct],
      [blanks.id, { blanks: ['hydrogen', 'Helium'] }],
    ]);
    expect(everything).toMatchObject({ percent: 100, passed: true });
  });

  it('refuse numbers, matches, orders and blanks that the question does not have', async () => {
    const quiz = await aQuiz({ questions: composed });
    const { body } = await start(quiz.learner, quiz.quizId);
    const [number, matching, ordering, blanks] = quiz.draft.questions.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const code = async (questionId: string, answer: object) =>
      (await save(quiz.learner, body.id, questionId, answer)).body.code;
    const unfit = 'assessment.answer_does_not_fit';
    expect(await code(number, { number: '1', unit: 'miles' })).toBe(unfit);
    expect(await code(number, { text: '1' })).toBe(unfit);
    expect(await code(matching, { matches: { [newId()]: newId() } })).toBe(unfit);
    expect(await code(ordering, { order: [newId()] })).toBe(unfit);
    expect(await code(blanks, { blanks: ['one'] })).toBe(unfit);
    expect(await code(number, { number: '1'.repeat(101), unit: null })).toBe('request.invalid');
    const many = Object.fromEntries(Array.from({ length: 21 }, () => [newId(), newId()]));
    expect(await code(matching, { matches: many })).toBe('request.invalid');
  });
});
