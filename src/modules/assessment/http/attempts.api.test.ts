import type { Person } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { assessmentGraded, assessmentPassed, assessmentSubmitted } from '../assessment.contract';
import { gradeAttempt } from '../domain/grade';
import type { Answer, ChoiceQuestion, Question } from '../domain/question';
import { usualSettings } from '../domain/quiz-settings';
import { composed, quizTakers, secrets } from '../testing/quiz-takers';

describe('attempts', () => {
  const takers = quizTakers();
  const { teacher, publish, aQuiz, call, start, readAttempt, submit, save, answersTo, attempt, ofAttempt } =
    takers;

  it('require a signed-in learner', async () => {
    for (const path of [`quizzes/${newId()}/attempts`, `attempts/${newId()}/submit`])
      await takers.world.platform.anonymous.post(`/api/v1/${path}`).expect(401);
    await takers.world.platform.anonymous.get(`/api/v1/attempts/${newId()}`).expect(401);
    await takers.world.platform.anonymous.get(`/api/v1/quizzes/${newId()}`).expect(401);
  });

  it('are started at the published version, and gone on with while in progress', async () => {
    const { quizId, learner, draft } = await aQuiz();
    const first = await start(learner, quizId);
    expect(first).toMatchObject({
      status: 201,
      body: {
        quizId,
        quizVersion: 1,
        status: 'in_progress',
        startedAt: takers.world.platform.clock.now().toISOString(),
        answers: {},
        result: null,
      },
    });
    expect(first.body.questions.map(({ id }: { id: string }) => id)).toEqual(
      draft.questions.map(({ id }) => id),
    );
    const questionId = draft.questions[2]!.id;
    await save(learner, first.body.id, questionId, { value: false });
    expect(await start(learner, quizId)).toMatchObject({
      status: 200,
      body: { ...first.body, answers: { [questionId]: { value: false } } },
    });
  });

  it('are one in progress, however many are started at the same time', async () => {
    const { quizId, learner } = await aQuiz();
    const starts = await Promise.all(Array.from({ length: 20 }, () => start(learner, quizId)));
    expect(new Set(starts.map(({ body }) => body.id)).size).toBe(1);
    expect(starts.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('answer a repeated request with the same Idempotency-Key as the first time', async () => {
    const { quizId, learner } = await aQuiz();
    const request = async () =>
      (await takers.world.platform.as(learner))
        .post(`/api/v1/quizzes/${quizId}/attempts`)
        .set('Idempotency-Key', quizId);
    const [first, second] = [await request(), await request()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const submission = async () =>
      (await takers.world.platform.as(learner))
        .post(`/api/v1/attempts/${first.body.id}/submit`)
        .set('Idempotency-Key', 'submit');
    expect((await submission()).body).toEqual((await submission()).body);
  });

  it('show no sign of what is right before they are submitted', async () => {
    const { quizId, learner, draft } = await aQuiz();
    const started = await start(learner, quizId);
    const saved = await save(learner, started.body.id, draft.questions[3]!.id, { text: 'Rigel' });
    const reads = [
      started,
      saved,
      await readAttempt(learner, started.body.id),
      await call(learner, 'get', `/quizzes/${quizId}`),
      await call(learner, 'get', `/quizzes/${quizId}/attempts`),
    ];
    const telling = [...secrets, 'isCorrect', 'accepted', 'feedback', 'explanation', '"correct'];
    for (const { text } of reads) for (const word of telling) expect(text).not.toContain(word);
    const fields = started.body.questions.map((question: object) => Object.keys(question).join());
    expect(fields).toEqual([
      'id,kind,prompt,points,choices',
      'id,kind,prompt,points,choices',
      'id,kind,prompt,points',
      'id,kind,prompt,points',
    ]);
    const { text } = await submit(learner, started.body.id);
    for (const word of secrets) expect(text).toContain(word);
  });

  it('show choices in an order of their own, which stays', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ text: `${index}`, isCorrect: index === 0 }));
    const single = { kind: 'single' as const, prompt: 'Which?', points: 1, choices: many };
    const { quizId, courseId, learner } = await aQuiz({ questions: [single] });
    const other = aPerson();
    takers.world.enrollments.open(courseId, other.id);
    const orderOf = (answer: { body: { questions: { choices: { text: string }[] }[] } }) =>
      answer.body.questions[0]!.choices.map(({ text }) => text);
    const mine = await start(learner, quizId);
    expect(orderOf(await readAttempt(learner, mine.body.id))).toEqual(orderOf(mine));
    expect(orderOf(await start(other, quizId))).not.toEqual(orderOf(mine));
    expect(orderOf(mine).toSorted()).toEqual(many.map(({ text }) => text).toSorted());
    const ids = mine.body.questions[0].choices.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).not.toEqual(
      many.map(
        ({ text }) =>
          mine.body.questions[0].choices.find((choice: { text: string }) => choice.text === text).id,
      ),
    );
  });

  it('are graded with what is right, why, and exactly how much each answer was worth', async () => {
    const quiz = await aQuiz();
    const [single, multiple, , text] = quiz.draft.questions;
    if (!single || !('choices' in single) || !multiple || !('choices' in multiple))
      throw new Error('Not it.');
    const [mars, , , moon] = multiple.choices;
    const wrongText: Answer = { text: 'Rigel' };
    const answers: [string, Answer][] = [
      [single.id, { choiceId: single.choices[0]!.id }],
      [multiple.id, { choiceIds: [mars!.id] }],
      [text!.id, wrongText],
    ];
    const result = await attempt(quiz, answers);
    expect(result).toMatchObject({
      status: 'graded',
      submittedAt: takers.world.platform.clock.now().toISOString(),
      score: { points: 2.33, outOf: 5, numerator: 7, denominator: 3 },
      percent: 46,
      passed: false,
      questions: [
        {
          id: single.id,
          result: 'correct',
          points: { numerator: 2, denominator: 1 },
          outOf: 2,
          yourAnswer: { choiceId: single.choices[0]!.id },
          correct: { choiceId: single.choices[0]!.id },
          explanation: 'because-explanation',
        },
        {
          result: 'partial',
          points: { numerator: 1, denominator: 3 },
          correct: { choiceIds: multiple.choices.slice(0, 3).map(({ id }) => id) },
          explanation: null,
        },
        {
          result: 'unanswered',
          points: { numerator: 0, denominator: 1 },
          yourAnswer: null,
          correct: { value: true },
        },
        { result: 'incorrect', yourAnswer: wrongText, correct: { accepted: ['Betelgeuse'] } },
      ],
    });
    expect(result.questions[0].choices).toContainEqual({
      id: single.choices[0]!.id,
      text: 'The Sun',
      isCorrect: true,
      isChosen: true,
      feedback: 'indeed-feedback',
    });
    expect(result.questions[1].choices).toContainEqual({
      id: moon!.id,
      text: 'The Moon',
      isCorrect: false,
      isChosen: false,
      feedback: null,
    });
    expect((await readAttempt(quiz.learner, result.id)).body).toMatchObject({ status: 'graded', result });
  });

  it('tell that they were submitted, graded and passed', async () => {
    const quiz = await aQuiz();
    const failed = await attempt(quiz, answersTo(quiz.draft, false));
    const passed = await attempt(quiz, answersTo(quiz.draft, true));
    expect([failed.passed, passed.passed]).toEqual([false, true]);
    const facts = {
      quizId: quiz.quizId,
      quizVersion: 1,
      courseId: quiz.courseId,
      learnerId: quiz.learner.id,
    };
    const [submitted, graded, passes] = await Promise.all([
      takers.world.platform.published(assessmentSubmitted),
      takers.world.platform.published(assessmentGraded),
      takers.world.platform.published(assessmentPassed),
    ]);
    expect(ofAttempt(submitted, failed.id)).toMatchObject([facts]);
    const nothing = { numerator: 0, denominator: 1 };
    const everything = { numerator: 1, denominator: 1 };
    expect(ofAttempt(graded, failed.id)).toMatchObject([{ ...facts, score: nothing, hasPassed: false }]);
    expect(ofAttempt(graded, passed.id)).toMatchObject([{ ...facts, score: everything, hasPassed: true }]);
    expect(ofAttempt(passes, failed.id)).toEqual([]);
    expect(ofAttempt(passes, passed.id)).toMatchObject([{ ...facts, score: everything }]);
  });

  it('neither pass nor fail where the quiz has no pass mark', async () => {
    const quiz = await aQuiz({ passMarkPercent: null });
    const result = await attempt(quiz, answersTo(quiz.draft, true));
    expect(result).toMatchObject({ percent: 100, passed: null });
    expect(ofAttempt(await takers.world.platform.published(assessmentPassed), result.id)).toEqual([]);
  });

  it('are graded once, however many submit at the same time', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    for (const [questionId, answer] of answersTo(quiz.draft, true))
      await save(quiz.learner, body.id, questionId, answer);
    const submits = await Promise.all(Array.from({ length: 20 }, () => submit(quiz.learner, body.id)));
    expect(submits.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(submits.map(({ text }) => text)).size).toBe(1);
    takers.world.platform.clock.advance({ minutes: 1 });
    expect((await submit(quiz.learner, body.id)).text).toBe(submits[0]!.text);
    for (const event of [assessmentSubmitted, assessmentGraded, assessmentPassed])
      expect(ofAttempt(await takers.world.platform.published(event), body.id)).toHaveLength(1);
  });

  it('keep what several tabs save at the same time', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const answers = answersTo(quiz.draft, true);
    const saves = [...answers, ...answers].map(([questionId, answer]) =>
      save(quiz.learner, body.id, questionId, answer),
    );
    expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(saves.map(() => 200));
    expect((await readAttempt(quiz.learner, body.id)).body.answers).toEqual(Object.fromEntries(answers));
    expect((await submit(quiz.learner, body.id)).body.percent).toBe(100);
  });

  it('keep the last answer saved, and of one tab the last it sent, in whatever order they arrive', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const questionId = quiz.draft.questions[3]!.id;
    const send = async (text: string, more: object) =>
      (await save(quiz.learner, body.id, questionId, { text }, more)).body.answer.text;
    expect(await send('one, second', { clientId: 'one', sequence: 2 })).toBe('one, second');
    expect(await send('one, first', { clientId: 'one', sequence: 1 })).toBe('one, second');
    expect(await send('two, first', { clientId: 'two', sequence: 1 })).toBe('two, first');
    expect(await send('one, third', { clientId: 'one', sequence: 3 })).toBe('one, third');
    expect(await send('anyone', {})).toBe('anyone');
    expect(await send('anyone again', { sequence: 0 })).toBe('anyone again');
  });

  it('take no answer once they are submitted, and lose none that was saved before', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const [before, during] = answersTo(quiz.draft, true) as [[string, Answer], [string, Answer]];
    await save(quiz.learner, body.id, ...before);
    const [result, ...saves] = await Promise.all([
      submit(quiz.learner, body.id),
      ...Array.from({ length: 10 }, () => save(quiz.learner, body.id, ...during)),
    ]);
    // A save may only be answered with success if the grade knows of it.
    const wasSaved = saves.some(({ status }) => status === 200);
    expect(result.body.questions.slice(0, 2)).toMatchObject([
      { result: 'correct' },
      { result: wasSaved ? 'correct' : 'unanswered' },
    ]);
    expect(await save(quiz.learner, body.id, ...during)).toMatchObject({
      status: 409,
      body: { code: 'assessment.attempt_submitted' },
    });
    expect((await submit(quiz.learner, body.id)).text).toBe(result.text);
    const change = `update assessment.answers set saved_at = now() where attempt_id = '${body.id}'`;
    await expect(takers.world.platform.query(change)).rejects.toMatchObject({ cause: { code: '23001' } });
  });

  it('refuse what their questions cannot be answered with', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const [single, multiple, trueFalse, text] = quiz.draft.questions.map(({ id }) => id) as [
      string,
      string,
      string,
      string,
    ];
    const status = async (questionId: string, answer: object) => {
      const refused = await save(quiz.learner, body.id, questionId, answer);
      return `${refused.status} ${refused.body.code}`;
    };
    const [choice] = (quiz.draft.questions[1] as ChoiceQuestion).choices;
    const unfit = '422 assessment.answer_does_not_fit';
    expect(await status(single, { value: true })).toBe(unfit);
    expect(await status(single, { choiceId: newId() })).toBe(unfit);
    expect(await status(multiple, { choiceIds: [choice!.id, choice!.id] })).toBe(unfit);
    expect(await status(trueFalse, { text: 'true' })).toBe(unfit);
    expect(await status(text, { choiceIds: [] })).toBe(unfit);
    expect(await status(newId(), { value: true })).toBe('404 assessment.question_not_found');
    expect(await status(text, { text: 'x'.repeat(2_001) })).toBe('400 request.invalid');
    expect(await status(text, { text: 'x', value: true })).toBe('400 request.invalid');
    expect(await status(text, {})).toBe('400 request.invalid');
    expect((await readAttempt(quiz.learner, body.id)).body.answers).toEqual({});
  });

  it('find their question whichever letters its id is written in', async () => {
    const id = newId().toUpperCase();
    const { quizId, learner } = await aQuiz();
    const put = { version: 1, title: 'Stars', passMarkPercent: 100 };
    const trueFalse = { id, kind: 'true_false', prompt: 'So?', answer: true };
    await call(teacher, 'put', `/quizzes/${quizId}/draft`, { ...put, questions: [trueFalse] });
    const { courseId } = (await call(teacher, 'get', `/quizzes/${quizId}/draft`)).body;
    await publish(courseId, [quizId], 2);
    const { body } = await start(learner, quizId);
    expect(await save(learner, body.id, id, { value: true })).toMatchObject({ status: 200 });
    expect((await submit(learner, body.id)).body.passed).toBe(true);
  });

  it('stay at their version when a new one is published meanwhile', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const changed = {
      version: 1,
      title: 'Stars',
      passMarkPercent: 100,
      questions: quiz.draft.questions.slice(2, 3),
    };
    await call(teacher, 'put', `/quizzes/${quiz.quizId}/draft`, changed);
    await publish(quiz.courseId, [quiz.quizId], 2);
    expect((await start(quiz.learner, quiz.quizId)).body).toMatchObject({ id: body.id, quizVersion: 1 });
    for (const [questionId, answer] of answersTo(quiz.draft, true))
      await save(quiz.learner, body.id, questionId, answer);
    expect((await submit(quiz.learner, body.id)).body).toMatchObject({ quizVersion: 1, score: { outOf: 5 } });
    const next = await start(quiz.learner, quiz.quizId);
    expect(next).toMatchObject({ status: 201, body: { quizVersion: 2, questions: { length: 1 } } });
    await publish(quiz.courseId, [], 3);
    expect((await submit(quiz.learner, next.body.id)).status).toBe(200);
    expect((await start(quiz.learner, quiz.quizId)).body.code).toBe('assessment.withdrawn');
  });

  it.each(['not_enrolled', 'unpaid', 'expired', 'cancelled', 'refunded'] as const)(
    'say why they are closed to someone who is %s, and keep what was submitted',
    async (reason) => {
      const quiz = await aQuiz();
      const { quizId, learner, courseId } = quiz;
      const graded = await attempt(quiz, answersTo(quiz.draft, true));
      const { body } = await start(learner, quizId);
      const questionId = quiz.draft.questions[2]!.id;
      await save(learner, body.id, questionId, { value: true });
      takers.world.enrollments.close(courseId, learner.id, reason);
      const refused = await Promise.all([
        call(learner, 'get', `/quizzes/${quizId}`),
        start(learner, quizId),
        readAttempt(learner, body.id),
        save(learner, body.id, questionId, { value: false }),
        submit(learner, body.id),
      ]);
      const answer = [403, `assessment.${reason}`];
      expect(refused.map(({ status, body }) => [status, body.code])).toEqual(Array(5).fill(answer));
      expect((await readAttempt(learner, graded.id)).body.result).toEqual(graded);
      expect((await submit(learner, graded.id)).body).toEqual(graded);
      expect((await call(learner, 'get', `/quizzes/${quizId}/attempts`)).body.items).toHaveLength(2);

      takers.world.enrollments.open(courseId, learner.id);
      expect((await submit(learner, body.id)).body.questions[2].result).toBe('correct');
    },
  );

  it('do not exist for others, save that those who teach the course and admins see them', async () => {
    const quiz = await aQuiz();
    const { body } = await start(quiz.learner, quiz.quizId);
    const questionId = quiz.draft.questions[2]!.id;
    const fellow = aPerson();
    takers.world.enrollments.open(quiz.courseId, fellow.id);
    const statuses = async (who: Person) => [
      (await readAttempt(who, body.id)).status,
      (await save(who, body.id, questionId, { value: true })).status,
      (await submit(who, body.id)).status,
    ];
    for (const other of [fellow, aPerson(), aPerson('instructor'), aPerson('support'), aPerson('ops')])
      expect(await statuses(other)).toEqual([404, 404, 404]);
    for (const allowed of [teacher, aPerson('admin')])
      expect(await statuses(allowed)).toEqual([200, 404, 404]);
    expect((await call(fellow, 'get', `/quizzes/${quiz.quizId}/attempts`)).body.items).toEqual([]);
    const unknown = await Promise.all([
      start(fellow, newId()),
      readAttempt(fellow, newId()),
      submit(fellow, newId()),
      call(fellow, 'get', `/quizzes/${newId()}`),
      call(fellow, 'get', `/quizzes/${newId()}/attempts`),
    ]);
    expect(unknown.map(({ status }) => status)).toEqual(Array(5).fill(404));
  });

  it('may be made by those who teach the course', async () => {
    const { quizId } = await aQuiz();
    const { status, body } = await start(teacher, quizId);
    expect(status).toBe(201);
    expect((await submit(teacher, body.id)).body).toMatchObject({ percent: 0, passed: false });
  });

  it('are shown with their quiz: how one has done, the best, and whether one has passed', async () => {
    const quiz = await aQuiz();
    const about = async () => (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(await about()).toEqual({
      id: quiz.quizId,
      courseId: quiz.courseId,
      extraMinutes: 0,
      lessonId: expect.any(String),
      version: 1,
      title: 'Stars',
      questionCount: 4,
      points: 5,
      passMarkPercent: 60,
      attempts: [],
      best: null,
      settings: usualSettings,
      counted: null,
      attemptsLeft: null,
      opensAt: null,
      passed: false,
    });
    const right = answersTo(quiz.draft, true);
    const results = [
      await attempt(quiz, right.slice(0, 1)),
      await attempt(quiz, right),
      await attempt(quiz, right),
      await attempt(quiz, []),
    ];
    const { id } = (await start(quiz.learner, quiz.quizId)).body;
    const shown = await about();
    expect(shown).toMatchObject({
      best: { id: results[1].id, percent: 100, score: { points: 5, outOf: 5 }, passed: true },
      passed: true,
    });
    expect(
      shown.attempts.map((one: { id: string; percent: number | null }) => [one.id, one.percent]),
    ).toEqual([
      [id, null],
      [results[3].id, 0],
      [results[2].id, 100],
      [results[1].id, 100],
      [results[0].id, 40],
    ]);
  });

  it('are listed page by page, the newest first', async () => {
    const quiz = await aQuiz();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.unshift((await attempt(quiz, [])).id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `limit=2&cursor=${cursor}` : 'limit=2';
      const { body } = await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}/attempts?${query}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it('can all be graded again from what is stored, and come to the same fractions', async () => {
    const quiz = await aQuiz();
    const [right, wrong] = [answersTo(quiz.draft, true), answersTo(quiz.draft, false)];
    for (let pattern = 0; pattern < 16; pattern += 1)
      await attempt(
        quiz,
        right.map((answer, index) => (pattern & (1 << index) ? answer : wrong[index]!)),
      );
    const others = await aQuiz({ questions: composed });
    for (const isRight of [true, false]) await attempt(others, answersTo(others.draft, isRight));
    const { choices } = quiz.draft.questions[1] as ChoiceQuestion;
    for (let ticks = 1; ticks <= choices.length; ticks += 1)
      await attempt(quiz, [[right[1]![0], { choiceIds: choices.slice(0, ticks).map(({ id }) => id) }]]);

    const stored = await takers.world.platform.query(`
      select attempts.id, points_numerator, points_denominator, attempts.out_of, has_passed, grading_rules, seed,
        quiz_versions.questions, quiz_versions.pass_mark_percent,
        coalesce((select jsonb_object_agg(question_id, answer) from assessment.answers
          where attempt_id = attempts.id), '{}') as answers
      from assessment.attempts
      join assessment.quiz_versions on quiz_versions.quiz_id = attempts.quiz_id
        and quiz_versions.version = attempts.quiz_version
      where status = 'graded'`);
    expect(stored.length).toBeGreaterThanOrEqual(20);
    for (const row of stored) {
      const version = {
        questions: row.questions as Question[],
        passMarkPercent: row.pass_mark_percent as number | null,
      };
      const grade = gradeAttempt(version, new Map(Object.entries(row.answers as Record<string, Answer>)));
      expect({ ...grade.points, outOf: grade.outOf, hasPassed: grade.hasPassed, rules: 1 }).toEqual({
        numerator: Number(row.points_numerator),
        denominator: Number(row.points_denominator),
        outOf: row.out_of,
        hasPassed: row.has_passed,
        rules: row.grading_rules,
      });
    }
  });
});
