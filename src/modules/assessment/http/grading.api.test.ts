import { aPerson } from '../../../platform/testing/start-test-application';
import {
  assessmentFeedbackGiven,
  assessmentGraded,
  assessmentPassed,
  assessmentSubmitted,
  type QuizInput,
} from '../assessment.contract';
import { quizTakers } from '../testing/quiz-takers';

const essay = (prompt: string, points: number): QuizInput['questions'][number] => ({
  kind: 'essay',
  prompt,
  points,
  words: { minimum: null, maximum: 500 },
  gradingNotes: 'half for the idea',
});
const mixed: QuizInput['questions'] = [
  { kind: 'true_false', prompt: 'Stars are hot.', points: 2, answer: true },
  essay('Why do they twinkle?', 4),
  essay('And planets?', 4),
];

describe('answers that people grade', () => {
  const takers = quizTakers();
  const { teacher, aQuiz, call, attempt, answersTo, ofAttempt, readAttempt } = takers;

  const listed = (query: string) => call(teacher, 'get', `/grading/tasks?${query}`);
  const tasksOf = async (courseId: string) => (await listed(`courseId=${courseId}`)).body.items;
  const give = (taskId: string, numerator: number, denominator = 1, more: object = {}) =>
    call(teacher, 'put', `/grading/tasks/${taskId}/grade`, {
      revision: 0,
      points: { numerator, denominator },
      ...more,
    });
  const published = async (attemptId: string) => {
    const { platform } = takers.world;
    const told: { attemptId: string }[][] = await Promise.all([
      platform.published(assessmentSubmitted),
      platform.published(assessmentGraded),
      platform.published(assessmentPassed),
      platform.published(assessmentFeedbackGiven),
    ]);
    return told.map((all) => ofAttempt(all, attemptId).length);
  };

  it('await them after the submission, with a score that is said to be provisional', async () => {
    const quiz = await aQuiz({ questions: mixed });
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    expect(result).toMatchObject({
      status: 'submitted',
      passed: null,
      awaiting: 2,
      score: { points: 2, outOf: 10 },
      questions: [{ result: 'correct' }, { result: 'awaiting', correct: null }, { result: 'awaiting' }],
    });
    expect(await published(result.id)).toEqual([1, 0, 0, 0]);
    const about = (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(about).toMatchObject({
      best: null,
      counted: null,
      passed: false,
      attempts: [{ status: 'submitted', score: null, passed: null }],
    });
    expect((await readAttempt(quiz.learner, result.id)).text).not.toContain('half for the idea');
  });

  it('that were not given need nobody: the attempt is graded at once', async () => {
    const quiz = await aQuiz({ questions: mixed, passMarkPercent: 20 });
    const result = await attempt(quiz, answersTo(quiz.draft, true).slice(0, 1));
    expect(result).toMatchObject({ status: 'graded', passed: true, awaiting: 0, score: { points: 2 } });
    expect(await tasksOf(quiz.courseId)).toEqual([]);
  });

  it('are graded one by one; the last completes the attempt, exactly, and its learner is told once', async () => {
    const quiz = await aQuiz({ questions: mixed });
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    const [first, second] = await tasksOf(quiz.courseId);
    expect(first).toMatchObject({ prompt: 'Why do they twinkle?', outOf: 4, points: null, revision: 0 });

    expect((await give(first.id, 7, 3, { feedback: 'The **air** moves.' })).body).toEqual({
      revision: 1,
      isAttemptGraded: false,
    });
    expect((await readAttempt(quiz.learner, result.id)).body).toMatchObject({
      status: 'submitted',
      result: { awaiting: 1, questions: [{}, { feedback: 'The **air** moves.', result: 'partial' }, {}] },
    });
    expect((await give(second.id, 175, 100)).body.isAttemptGraded).toBe(true);
    expect((await readAttempt(quiz.learner, result.id)).body).toMatchObject({
      status: 'graded',
      result: { passed: true, percent: 60, score: { numerator: 73, denominator: 12, outOf: 10 } },
    });
    expect(await published(result.id)).toEqual([1, 1, 1, 1]);
    expect(await tasksOf(quiz.courseId)).toEqual([]);
    const about = (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(about).toMatchObject({ passed: true, counted: { id: result.id, percent: 60 } });
  });

  it('are graded once when two grade them at the same time, and the last two together finish the attempt', async () => {
    const quiz = await aQuiz({ questions: mixed });
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    const tasks: { id: string }[] = await tasksOf(quiz.courseId);
    const answers = await Promise.all([...tasks, ...tasks].map(({ id }) => give(id, 4)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('assessment.graded_meanwhile');
    expect(await published(result.id)).toEqual([1, 1, 1, 1]);
  });

  it('are graded anew, with every grade kept; who has passed stays passed and is not told so twice', async () => {
    const quiz = await aQuiz({ questions: mixed.slice(1, 2) });
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    const [task] = await tasksOf(quiz.courseId);
    await give(task.id, 4);
    const again = await give(task.id, 1, 1, { revision: 1, feedback: 'Too short.' });
    expect(again.body.revision).toBe(2);
    const { body } = await call(teacher, 'get', `/grading/tasks/${task.id}`);
    expect(body).toMatchObject({
      points: { numerator: 1, denominator: 1 },
      feedback: 'Too short.',
      question: { gradingNotes: 'half for the idea' },
      answer: { essay: 'All of it.' },
      history: [
        { points: { numerator: 1 }, feedback: 'Too short.', grader: { id: teacher.id } },
        { points: { numerator: 4 }, feedback: null },
      ],
    });
    expect((await readAttempt(quiz.learner, result.id)).body.result).toMatchObject({
      passed: false,
      percent: 25,
    });
    await give(task.id, 4, 1, { revision: 2 });
    expect(await published(result.id)).toEqual([1, 3, 2, 3]);
    expect((await listed(`courseId=${quiz.courseId}&state=graded`)).body.items).toHaveLength(1);
  });

  it('take no points below nothing, beyond all, or that could not be summed exactly', async () => {
    const quiz = await aQuiz({ questions: mixed.slice(1, 2) });
    await attempt(quiz, answersTo(quiz.draft, true));
    const [task] = await tasksOf(quiz.courseId);
    const impossible: [number, number][] = [
      [401, 100],
      [5, 1],
      [1, 37],
    ];
    for (const [numerator, denominator] of impossible) {
      const refused = await give(task.id, numerator, denominator);
      expect([refused.status, refused.body.code]).toEqual([422, 'assessment.points_out_of_range']);
    }
    expect((await give(task.id, -1)).status).toBe(400);
  });

  it('are listed oldest first, page by page, without names where that is asked for', async () => {
    const quiz = await aQuiz({ questions: mixed });
    const first = await attempt(quiz, answersTo(quiz.draft, true));
    const one = (await listed(`courseId=${quiz.courseId}&limit=1`)).body;
    expect(one.items[0]).toMatchObject({
      attemptId: first.id,
      courseTitle: 'The night sky',
      quizTitle: 'Stars',
      learner: { id: quiz.learner.id, name: `Person ${quiz.learner.id}` },
    });
    const next = (await listed(`courseId=${quiz.courseId}&limit=1&cursor=${one.nextCursor}&anonymous=true`))
      .body;
    expect(next).toMatchObject({ items: [{ prompt: 'And planets?', learner: null }], nextCursor: null });
    const secondQuestion = quiz.draft.questions[2]!.id;
    const filtered = (await listed(`quizId=${quiz.quizId}&questionId=${secondQuestion}`)).body;
    expect(filtered.items.map(({ id }: { id: string }) => id)).toEqual([next.items[0].id]);
    const waiting = (await call(teacher, 'get', `/grading/questions?courseId=${quiz.courseId}`)).body;
    expect(waiting.questions).toMatchObject([
      { prompt: 'Why do they twinkle?', awaiting: 1, courseTitle: 'The night sky' },
      { prompt: 'And planets?', awaiting: 1 },
    ]);
    const anonymous = await call(teacher, 'get', `/grading/tasks/${next.items[0].id}?anonymous=true`);
    expect(anonymous.text).not.toContain(quiz.learner.id);
  });

  it('are nobody’s but theirs who teach the course', async () => {
    const quiz = await aQuiz({ questions: mixed });
    await attempt(quiz, answersTo(quiz.draft, true));
    const [task] = await tasksOf(quiz.courseId);
    const other = aPerson('instructor');
    expect((await call(other, 'get', '/grading/tasks')).body.items).toEqual([]);
    expect((await call(other, 'get', '/grading/questions')).body.questions).toEqual([]);
    expect((await call(other, 'get', `/grading/tasks?courseId=${quiz.courseId}`)).status).toBe(403);
    expect((await call(other, 'get', `/grading/tasks/${task.id}`)).status).toBe(404);
    const body = { revision: 0, points: { numerator: 4, denominator: 1 } };
    expect((await call(other, 'put', `/grading/tasks/${task.id}/grade`, body)).status).toBe(404);
    expect((await call(quiz.learner, 'put', `/grading/tasks/${task.id}/grade`, body)).status).toBe(403);
  });

  it('show their feedback, though what is right stays hidden', async () => {
    const quiz = await takers.aQuizWith({ showsAnswers: 'never' }, 60, mixed);
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    expect(result).toMatchObject({ answersHidden: 'never', questions: { length: 2 } });
    const [task] = await tasksOf(quiz.courseId);
    await give(task.id, 4, 1, { feedback: 'Well seen.' });
    const { questions } = (await readAttempt(quiz.learner, result.id)).body.result;
    expect(questions).toMatchObject([{ feedback: 'Well seen.' }, { feedback: null }]);
  });

  it('decide which attempt counts only when they are graded', async () => {
    const quiz = await takers.aQuizWith({ countedAttempt: 'first' }, 60, mixed);
    const first = await attempt(quiz, answersTo(quiz.draft, true));
    const second = await attempt(quiz, answersTo(quiz.draft, true).slice(0, 1));
    const about = async () => (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(await about()).toMatchObject({ counted: null, best: { id: second.id } });
    for (const { id } of await tasksOf(quiz.courseId)) await give(id, 4);
    expect(await about()).toMatchObject({ counted: { id: first.id }, passed: true });
    expect(await published(first.id)).toEqual([1, 1, 1, 1]);
  });
});
