import { assessmentGraded, assessmentPassed } from '../assessment.contract';
import type { Answer } from '../domain/question';
import { SubmitExpired } from '../jobs/submit-expired';
import { quizTakers, secrets } from '../testing/quiz-takers';

describe('attempts, by the rules of their quiz', () => {
  const takers = quizTakers();
  const { teacher, aQuizWith, call, start, readAttempt, submit, save, answersTo, attempt, ofAttempt } =
    takers;

  const runJob = () => {
    const { hosted } = takers.world.platform.application;
    const module = hosted.find(({ manifest }) => manifest.name === 'assessment');
    return module!.container.resolve(SubmitExpired).run();
  };
  it('are as many as the quiz allows, however many are started at the same time', async () => {
    const quiz = await aQuizWith({ maximumAttempts: 2 });
    const about = async () => (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(await about()).toMatchObject({ attemptsLeft: 2, settings: { maximumAttempts: 2 } });
    for (let count = 0; count < 2; count += 1) await attempt(quiz, []);
    const refused = await Promise.all(Array.from({ length: 5 }, () => start(quiz.learner, quiz.quizId)));
    for (const { status, body } of refused)
      expect([status, body.code, body.facts]).toEqual([
        409,
        'assessment.no_attempts_left',
        { maximumAttempts: 2 },
      ]);
    expect(await about()).toMatchObject({ attemptsLeft: 0, attempts: { length: 2 } });
    for (let count = 0; count < 3; count += 1) {
      const own = await start(teacher, quiz.quizId);
      expect(own.status).toBe(201);
      await submit(teacher, own.body.id);
    }
  });

  it('begin when the lesson of the quiz is open; one that was begun before goes on', async () => {
    const quiz = await aQuizWith({});
    const begun = await start(quiz.learner, quiz.quizId);
    const lock = { opensAt: '2040-01-01T00:00:00.000Z', after: [] };
    takers.world.enrollments.lock(quiz.quizId, lock);
    expect(await start(quiz.learner, quiz.quizId)).toMatchObject({
      status: 200,
      body: { id: begun.body.id },
    });
    await submit(quiz.learner, begun.body.id);
    expect(await start(quiz.learner, quiz.quizId)).toMatchObject({
      status: 409,
      body: { code: 'assessment.locked', facts: lock },
    });
    expect((await start(teacher, quiz.quizId)).status).toBe(201);
    takers.world.enrollments.lock(quiz.quizId, null);
    expect((await start(quiz.learner, quiz.quizId)).status).toBe(201);
  });

  it('open some time after the one before', async () => {
    const quiz = await aQuizWith({ delayMinutes: 60 });
    await attempt(quiz, []);
    const opensAt = new Date(takers.world.platform.clock.now().getTime() + 3_600_000).toISOString();
    expect((await start(quiz.learner, quiz.quizId)).body).toMatchObject({
      code: 'assessment.too_soon',
      facts: { opensAt },
    });
    expect((await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body.opensAt).toBe(opensAt);
    takers.world.platform.clock.advance({ minutes: 60 });
    expect((await start(quiz.learner, quiz.quizId)).status).toBe(201);
  });

  it('close by the clock of the server: grace and the way are allowed for, and what was saved counts', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10, graceSeconds: 30 });
    const { body } = await start(quiz.learner, quiz.quizId);
    const { clock } = takers.world.platform;
    const now = clock.now().getTime();
    expect(body).toMatchObject({
      now: new Date(now).toISOString(),
      deadlineAt: new Date(now + 600_000).toISOString(),
    });
    const [[first, right], [second, other]] = answersTo(quiz.draft, true) as [
      [string, Answer],
      [string, Answer],
    ];
    clock.advance({ minutes: 10, seconds: 35 });
    expect((await save(quiz.learner, body.id, first, right)).status).toBe(200);
    await runJob();
    expect((await readAttempt(quiz.learner, body.id)).body.status).toBe('in_progress');
    clock.advance({ seconds: 1 });
    expect((await save(quiz.learner, body.id, second, other)).body.code).toBe('assessment.time_over');
    await runJob();
    await runJob();
    const graded = (await readAttempt(quiz.learner, body.id)).body;
    expect(graded).toMatchObject({ status: 'graded', result: { percent: 40 } });
    expect(ofAttempt(await takers.world.platform.published(assessmentGraded), body.id)).toHaveLength(1);
  });

  it('that are over make way for the next, though the job has not come to them', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 1, maximumAttempts: 2 });
    const first = (await start(quiz.learner, quiz.quizId)).body;
    takers.world.platform.clock.advance({ minutes: 2 });
    const next = await start(quiz.learner, quiz.quizId);
    expect(next.status).toBe(201);
    expect(next.body.id).not.toBe(first.id);
    expect((await readAttempt(quiz.learner, first.id)).body).toMatchObject({
      status: 'graded',
      result: { percent: 0 },
    });
    await submit(quiz.learner, next.body.id);
    expect((await start(quiz.learner, quiz.quizId)).body.code).toBe('assessment.no_attempts_left');
  });

  it.each([
    ['best', 100, true, 1],
    ['last', 0, false, 1],
    ['first', 40, false, 0],
  ] as const)('count by the rule of the quiz: the %s', async (countedAttempt, percent, passed, passes) => {
    const quiz = await aQuizWith({ countedAttempt });
    const right = answersTo(quiz.draft, true);
    const results = [
      await attempt(quiz, right.slice(0, 1)),
      await attempt(quiz, right),
      await attempt(quiz, []),
    ];
    const about = (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(about).toMatchObject({ counted: { percent }, passed });
    const told = await takers.world.platform.published(assessmentPassed);
    expect(results.flatMap(({ id }) => ofAttempt(told, id))).toHaveLength(passes);
  });

  it.each([
    ['after_pass', { showsAnswers: 'after_pass' }, [false, true]],
    ['after_last_attempt', { showsAnswers: 'after_last_attempt', maximumAttempts: 2 }, [false, true]],
    ['never', { showsAnswers: 'never' }, [false, false]],
  ] as const)('show what is right when the quiz says so: %s', async (until, settings, shown) => {
    const quiz = await aQuizWith(settings);
    const failed = await attempt(quiz, answersTo(quiz.draft, false));
    expect(failed).toMatchObject({ percent: 0, answersHidden: until, questions: [] });
    const before = await readAttempt(quiz.learner, failed.id);
    for (const word of secrets) expect(before.text).not.toContain(word);
    expect((await readAttempt(teacher, failed.id)).body.result.questions).toHaveLength(4);
    const passed = await attempt(quiz, answersTo(quiz.draft, true));
    const after = (await readAttempt(quiz.learner, failed.id)).body.result;
    expect([failed, passed].map(({ questions }) => questions.length > 0)).toEqual(shown);
    expect(after.answersHidden === null).toBe(shown[1]);
  });

  it('mix their questions, and leave choices as they are, where the quiz says so', async () => {
    const quiz = await aQuizWith({ shufflesQuestions: true, shufflesChoices: false });
    const orders = new Set<string>();
    for (let count = 0; count < 12; count += 1) {
      const { body } = await start(quiz.learner, quiz.quizId);
      const ids = body.questions.map(({ id }: { id: string }) => id);
      orders.add(ids.join());
      const single = body.questions.find(({ kind }: { kind: string }) => kind === 'single');
      expect(single.choices.map(({ text }: { text: string }) => text)).toEqual(['The Sun', 'Sirius', 'Vega']);
      const again = (await readAttempt(quiz.learner, body.id)).body;
      expect(again.questions.map(({ id }: { id: string }) => id)).toEqual(ids);
      const result = (await submit(quiz.learner, body.id)).body;
      expect(result.questions.map(({ id }: { id: string }) => id)).toEqual(ids);
    }
    expect(orders.size).toBeGreaterThan(1);
  });
});
