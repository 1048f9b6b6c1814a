import type { Person } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import type { QuizInput } from '../assessment.contract';
import type { Answer, Question } from '../domain/question';
import { quizTakers } from '../testing/quiz-takers';

const questions: QuizInput['questions'] = [
  {
    kind: 'single',
    prompt: 'Nearest?',
    points: 1,
    choices: [
      { text: 'The Sun', isCorrect: true },
      { text: 'Sirius', isCorrect: false },
      { text: 'Vega', isCorrect: false },
    ],
  },
  { kind: 'short_text', prompt: 'Shoulder?', points: 2, accepted: ['Betelgeuse'] },
  { kind: 'true_false', prompt: 'Hot?', points: 1, answer: true },
];

describe('what attempts say of questions', () => {
  const takers = quizTakers();
  const { aQuiz, call, save, start, submit, teacher } = takers;
  type Quiz = Awaited<ReturnType<typeof aQuiz>>;

  const read = async (quizId: string, who: Person = teacher) =>
    call(who, 'get', `/quizzes/${quizId}/statistics`);
  async function take(quiz: Quiz, who: Person, answers: (Answer | undefined)[]) {
    takers.world.enrollments.open(quiz.courseId, who.id);
    const { body } = await start(who, quiz.quizId);
    for (const [index, answer] of answers.entries())
      if (answer) await save(who, body.id, quiz.draft.questions[index]?.id ?? '', answer);
    await submit(who, body.id);
  }
  function answers(quiz: Quiz, isRight: boolean): Answer[] {
    const [single, , trueFalse] = quiz.draft.questions as [Question, Question, Question];
    if (single.kind !== 'single' || trueFalse.kind !== 'true_false') throw new Error('Not it.');
    return [
      { choiceId: single.choices[isRight ? 0 : 1]?.id ?? '' },
      { text: isRight ? 'betelgeuse' : ' Rigel ' },
      { value: true },
    ];
  }

  it('is for those who write the quiz: to others there is none', async () => {
    const { quizId } = await aQuiz({ questions });
    await takers.world.platform.anonymous.get(`/api/v1/quizzes/${quizId}/statistics`).expect(401);
    for (const other of [aPerson(), aPerson('instructor')])
      expect(await read(quizId, other)).toMatchObject({
        status: 404,
        body: { code: 'assessment.quiz_not_found' },
      });
    expect((await read(newId())).status).toBe(404);
  });

  it('is nothing before the first attempt', async () => {
    const { quizId } = await aQuiz({ questions });
    expect((await read(quizId)).body).toMatchObject({ attempts: 0, meanPercent: null, items: [] });
  });

  it('tells how hard each question is, how well it tells apart, and what was answered', async () => {
    const quiz = await aQuiz({ questions });
    for (let index = 0; index < 12; index += 1) await take(quiz, aPerson(), answers(quiz, index % 3 !== 0));
    // Those who teach only try it.
    await take(quiz, teacher, []);
    const { body } = await read(quiz.quizId);
    expect(body).toMatchObject({ title: 'Stars', attempts: 12, meanPercent: 75 });
    const [single, shortText, trueFalse] = body.items;
    expect(single).toMatchObject({
      prompt: 'Nearest?',
      attempts: 12,
      facilityPercent: 66.7,
      discrimination: 1,
      results: { correct: 8, incorrect: 4, partial: 0, unanswered: 0, awaiting: 0 },
      given: [
        { text: 'The Sun', isRight: true, count: 8 },
        { text: 'Sirius', isRight: false, count: 4 },
        { text: 'Vega', isRight: false, count: 0 },
      ],
      others: 0,
    });
    expect(shortText.given).toEqual([
      { text: 'betelgeuse', isRight: true, count: 8 },
      { text: 'Rigel', isRight: false, count: 4 },
    ]);
    // All had it right, so it tells nobody apart.
    expect(trueFalse).toMatchObject({ facilityPercent: 100, discrimination: null });
  });

  it('finds the question that the better half gets wrong', async () => {
    const quiz = await aQuiz({ questions });
    for (let index = 0; index < 10; index += 1) {
      const [single, shortText] = answers(quiz, index % 2 === 0);
      await take(quiz, aPerson(), [single, shortText, { value: index % 2 !== 0 }]);
    }
    const { body } = await read(quiz.quizId);
    expect(body.items[2]).toMatchObject({ facilityPercent: 50, discrimination: -1 });
  });

  it('says nothing of how a question tells apart before ten attempts, and counts what was left out', async () => {
    const quiz = await aQuiz({ questions });
    await take(quiz, aPerson(), [undefined, ...answers(quiz, true).slice(1)]);
    const { body } = await read(quiz.quizId);
    expect(body.items[0]).toMatchObject({
      discrimination: null,
      facilityPercent: 0,
      results: { unanswered: 1 },
    });
  });
});
