import { aPerson } from '../../../platform/testing/start-test-application';
import type { Answer } from '../domain/question';
import { SubmitExpired } from '../jobs/submit-expired';
import { quizTakers } from '../testing/quiz-takers';

type Taken = Awaited<ReturnType<ReturnType<typeof quizTakers>['aQuizWith']>>;

describe('extra time', () => {
  const takers = quizTakers();
  const { teacher, aQuizWith, call, start, readAttempt, save, answersTo } = takers;

  const addressOf = ({ courseId, learner }: Taken) =>
    `/courses/${courseId}/students/${learner.id}/extra-time`;
  const give = (quiz: Taken, percent: number, more: object = {}) =>
    call(teacher, 'put', addressOf(quiz), { percent, ...more });
  const takeBack = (quiz: Taken) => call(teacher, 'delete', addressOf(quiz));
  const jobOf = () => {
    const { hosted } = takers.world.platform.application;
    const module = hosted.find(({ manifest }) => manifest.name === 'assessment');
    return module!.container.resolve(SubmitExpired);
  };
  const minutesFor = ({ body }: { body: { startedAt: string; deadlineAt: string | null } }) =>
    body.deadlineAt && (Date.parse(body.deadlineAt) - Date.parse(body.startedAt)) / 60_000;

  it('is given to a learner of the course by those who teach it, changed, listed, and taken back', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10 });
    const { courseId, learner } = quiz;
    const now = takers.world.platform.clock.now().toISOString();
    const given = { learnerId: learner.id, percent: 25, note: 'Reads slowly', givenAt: now };
    expect(await give(quiz, 25, { note: 'Reads slowly' })).toMatchObject({ status: 200, body: given });
    const list = () => call(teacher, 'get', `/courses/${courseId}/extra-times`);
    expect((await list()).body).toEqual({ items: [given], nextCursor: null });
    await give(quiz, 50);
    expect((await list()).body.items).toEqual([{ ...given, percent: 50, note: null }]);
    expect([(await takeBack(quiz)).status, (await takeBack(quiz)).status]).toEqual([204, 204]);
    expect((await list()).body.items).toEqual([]);
  });

  it('is listed page by page', async () => {
    const quiz = await aQuizWith({});
    const { courseId } = quiz;
    for (let count = 0; count < 3; count += 1) {
      const learner = aPerson();
      takers.world.enrollments.open(courseId, learner.id);
      await give({ ...quiz, learner }, 25);
    }
    const first = (await call(teacher, 'get', `/courses/${courseId}/extra-times?limit=2`)).body;
    const address = `/courses/${courseId}/extra-times?limit=2&cursor=${first.nextCursor}`;
    const second = (await call(teacher, 'get', address)).body;
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
  });

  it('is given by nobody else, and to nobody else, and within bounds', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10 });
    for (const someone of [quiz.learner, aPerson('instructor'), aPerson('support')])
      expect(await call(someone, 'put', addressOf(quiz), { percent: 25 })).toMatchObject({
        status: 403,
        body: { code: 'assessment.not_your_course' },
      });
    expect(await give({ ...quiz, learner: aPerson() }, 25)).toMatchObject({
      status: 404,
      body: { code: 'assessment.learner_not_found' },
    });
    for (const percent of [0, -1, 301, 12.5]) expect((await give(quiz, percent)).status).toBe(400);
    expect((await give(quiz, 25, { note: 'x'.repeat(501) })).status).toBe(400);
  });

  it.each([
    [10, 25, 13],
    [10, 50, 15],
    [1, 1, 2],
    [10_080, 300, 40_320],
  ])(
    'makes of %d minutes and %d %% %d minutes, which the learner is shown',
    async (limit, percent, minutes) => {
      const quiz = await aQuizWith({ timeLimitMinutes: limit, graceSeconds: 30 });
      await give(quiz, percent);
      const about = (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
      expect(about).toMatchObject({
        settings: { timeLimitMinutes: minutes, graceSeconds: 30 },
        extraMinutes: minutes - limit,
      });
      expect(minutesFor(await start(quiz.learner, quiz.quizId))).toBe(minutes);
    },
  );

  it('changes nothing where there is no clock, nor for others, nor in other courses', async () => {
    const quiz = await aQuizWith({});
    await give(quiz, 100);
    const about = (await call(quiz.learner, 'get', `/quizzes/${quiz.quizId}`)).body;
    expect(about).toMatchObject({ settings: { timeLimitMinutes: null }, extraMinutes: 0 });
    expect(minutesFor(await start(quiz.learner, quiz.quizId))).toBeNull();

    const other = await aQuizWith({ timeLimitMinutes: 10 });
    takers.world.enrollments.open(other.courseId, quiz.learner.id);
    expect(minutesFor(await start(quiz.learner, other.quizId))).toBe(10);
    await give(other, 100);
    const neighbour = aPerson();
    takers.world.enrollments.open(other.courseId, neighbour.id);
    expect(minutesFor(await start(neighbour, other.quizId))).toBe(10);
  });

  it('makes an attempt under way longer, and never shorter', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10 });
    const { body } = await start(quiz.learner, quiz.quizId);
    const minutes = async () => minutesFor(await readAttempt(quiz.learner, body.id));
    const { clock } = takers.world.platform;
    clock.advance({ minutes: 9 });
    await give(quiz, 50);
    expect(await minutes()).toBe(15);
    clock.advance({ minutes: 5 });
    const [[first, right]] = answersTo(quiz.draft, true) as [[string, Answer]];
    expect((await save(quiz.learner, body.id, first, right)).status).toBe(200);
    await jobOf().run();
    expect((await readAttempt(quiz.learner, body.id)).body.status).toBe('in_progress');
    await give(quiz, 10);
    expect(await minutes()).toBe(15);
    await takeBack(quiz);
    expect(await minutes()).toBe(15);
    clock.advance({ minutes: 2 });
    await jobOf().run();
    expect((await readAttempt(quiz.learner, body.id)).body.status).toBe('graded');
    expect(minutesFor(await start(quiz.learner, quiz.quizId))).toBe(10);
  });

  it('opens no attempt again whose time is over', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10 });
    const { body } = await start(quiz.learner, quiz.quizId);
    takers.world.platform.clock.advance({ minutes: 11 });
    await give(quiz, 100);
    const [[first, right]] = answersTo(quiz.draft, true) as [[string, Answer]];
    expect((await save(quiz.learner, body.id, first, right)).body.code).toBe('assessment.time_over');
    await jobOf().run();
    expect((await readAttempt(quiz.learner, body.id)).body.status).toBe('graded');
  });

  it('that comes while the attempt is about to be submitted for its learner keeps it open', async () => {
    const quiz = await aQuizWith({ timeLimitMinutes: 10 });
    const { body } = await start(quiz.learner, quiz.quizId);
    const { clock, application } = takers.world.platform;
    clock.advance({ minutes: 11 });
    let submitting: Promise<void> | undefined;
    // The limits change between the moment in which the job finds the attempt and the moment in which it has it.
    await application.parts.database.transaction(async (tx) => {
      await tx.execute(
        `update assessment.attempts set closes_at = closes_at + interval '5 minutes' where id = '${body.id}'`,
      );
      submitting = jobOf().run();
      const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await application.parts.database.execute(waits)).rows.length === 0) await Promise.resolve();
    });
    await submitting;
    expect((await readAttempt(quiz.learner, body.id)).body.status).toBe('in_progress');
  });

  it.each(Array.from({ length: 5 }, (_, round) => [round]))(
    'reaches an attempt that starts at the same moment (%d)',
    async () => {
      const quiz = await aQuizWith({ timeLimitMinutes: 10 });
      const [begun] = await Promise.all([start(quiz.learner, quiz.quizId), give(quiz, 50)]);
      expect(minutesFor(await readAttempt(quiz.learner, begun.body.id))).toBe(15);
    },
  );
});
