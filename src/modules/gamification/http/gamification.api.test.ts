import type { PayloadInput } from '../../../platform/contract/define-event';
import { newId } from '../../../platform/identifiers/identifier';
import { standIns } from '../../../platform/testing/stand-ins';
import {
  aPerson,
  startTestApplication,
  type TestApplication,
} from '../../../platform/testing/start-test-application';
import { assessmentGraded, assessmentPassed } from '../../assessment/assessment.contract';
import { certificateIssued } from '../../certificate/certificate.contract';
import { enrollmentCompleted, lessonCompleted } from '../../enrollment/enrollment.contract';
import { reviewPosted } from '../../review/review.contract';
import { userProfileChanged } from '../../user/user.contract';
import { firstRules } from '../domain/rules';
import { badgeEarned } from '../gamification.contract';
import { gamificationModule } from '../gamification.module';

/** What learners did, as other modules tell it. */
const told = [
  lessonCompleted,
  enrollmentCompleted,
  assessmentPassed,
  assessmentGraded,
  reviewPosted,
  certificateIssued,
  userProfileChanged,
];

describe('rewards', () => {
  let platform: TestApplication;

  beforeAll(async () => {
    platform = await startTestApplication({
      modules: [gamificationModule, ...standIns({ events: told })],
      hosted: ['gamification'],
    });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const at = '2026-01-05T08:30:00.000Z';
  const completion = (learnerId: string, lessonId = newId()): PayloadInput<typeof lessonCompleted> => ({
    enrollmentId: newId(),
    courseId: newId(),
    learnerId,
    lessonId,
    completedAt: at,
  });
  const attempt = (learnerId: string, quizId = newId()) => ({
    attemptId: newId(),
    quizId,
    quizVersion: 1,
    courseId: newId(),
    learnerId,
  });
  const passing = (learnerId: string, quizId = newId()): PayloadInput<typeof assessmentPassed> => ({
    ...attempt(learnerId, quizId),
    score: { numerator: 3, denominator: 4 },
    passedAt: at,
  });
  const review = (learnerId: string, courseId = newId()): PayloadInput<typeof reviewPosted> => ({
    reviewId: newId(),
    courseId,
    learnerId,
    stars: 5,
    ratingCount: 1,
    ratingSum: 5,
  });

  async function rewardsOf(learner = aPerson()) {
    await platform.settle();
    const { body } = await (await platform.as(learner)).get('/api/v1/gamification/me').expect(200);
    return body as {
      points: number;
      level: { number: number; name: string };
      badges: { badge: string; earnedAt: string | null }[];
      recent: { kind: string; title: string; points: number; occurredAt: string }[];
    };
  }
  const earnedIn = (rewards: { badges: { badge: string; earnedAt: string | null }[] }) =>
    rewards.badges.filter(({ earnedAt }) => earnedAt).map(({ badge }) => badge);

  it('require a signed-in learner', async () => {
    const { body } = await platform.anonymous.get('/api/v1/gamification/me').expect(401);
    expect(body.code).toBe('auth.sign_in_required');
  });

  it('of a newcomer are none, with every badge still to be earned', async () => {
    expect(await rewardsOf()).toEqual({
      points: 0,
      level: { number: 1, name: 'Visitor', from: 0, next: 100 },
      streak: { days: 0, longest: 0, hasLearnedToday: false, missedYesterday: false },
      badges: expect.arrayContaining([
        {
          badge: 'first_lesson',
          title: 'First steps',
          description: 'Complete your first lesson.',
          earnedAt: null,
        },
      ]),
      recent: [],
    });
  });

  it('come from lessons, quizzes, courses and reviews, each by its rule', async () => {
    const learner = aPerson();
    await platform.receive(lessonCompleted, completion(learner.id));
    await platform.receive(assessmentPassed, passing(learner.id));
    await platform.receive(enrollmentCompleted, {
      enrollmentId: newId(),
      courseId: newId(),
      learnerId: learner.id,
      courseVersionId: newId(),
      completedAt: '2026-01-05T08:40:00.000Z',
    });
    await platform.receive(certificateIssued, {
      certificateId: newId(),
      code: 'ABCD-EFGH',
      enrollmentId: newId(),
      courseId: newId(),
      courseTitle: 'The night sky',
      learnerId: learner.id,
      issuedAt: '2026-01-05T08:41:00.000Z',
    });
    await platform.receive(reviewPosted, review(learner.id));
    const rewards = await rewardsOf(learner);
    expect(rewards).toMatchObject({ points: 145, level: { number: 2, name: 'Listener' } });
    expect(rewards.recent.map(({ kind, points }) => [kind, points]).slice(0, 2)).toEqual([
      ['review_posted', 15],
      ['course_completed', 100],
    ]);
    expect(rewards.recent).toHaveLength(4);
    expect(earnedIn(rewards)).toEqual(['first_lesson', 'first_course', 'critic']);
  });

  it('count a lesson, a quiz and a review once, however often they are told', async () => {
    const learner = aPerson();
    const [lessonId, quizId, courseId] = [newId(), newId(), newId()];
    const eventId = newId();
    const once = completion(learner.id, lessonId);
    await platform.receive(lessonCompleted, once, { id: eventId });
    await platform.receive(lessonCompleted, once, { id: eventId });
    await platform.receive(lessonCompleted, completion(learner.id, lessonId));
    await platform.receive(assessmentPassed, passing(learner.id, quizId));
    await platform.receive(assessmentPassed, passing(learner.id, quizId));
    await platform.receive(reviewPosted, review(learner.id, courseId));
    await platform.receive(reviewPosted, review(learner.id, courseId));
    expect(await rewardsOf(learner)).toMatchObject({ points: 10 + 20 + 15 });
    const told = (await platform.published(badgeEarned)).filter(({ learnerId }) => learnerId === learner.id);
    expect(told.map(({ badge }) => badge).sort()).toEqual(['critic', 'first_lesson']);
  });

  it('give a badge with the fifth quiz, and not with the fourth', async () => {
    const learner = aPerson();
    for (let index = 0; index < 4; index += 1) await platform.receive(assessmentPassed, passing(learner.id));
    expect(earnedIn(await rewardsOf(learner))).toEqual([]);
    await platform.receive(assessmentPassed, passing(learner.id));
    expect(earnedIn(await rewardsOf(learner))).toEqual(['five_quizzes']);
  });

  it('give a badge for a quiz without a mistake, and none for one with a mistake', async () => {
    const learner = aPerson();
    const graded = (numerator: number) => ({
      ...attempt(learner.id),
      score: { numerator, denominator: 4 },
      hasPassed: true,
      gradedAt: at,
    });
    await platform.receive(assessmentGraded, graded(3));
    expect(earnedIn(await rewardsOf(learner))).toEqual([]);
    await platform.receive(assessmentGraded, graded(4));
    const rewards = await rewardsOf(learner);
    expect(earnedIn(rewards)).toEqual(['perfect_quiz']);
    expect(rewards).toMatchObject({ points: 0, recent: [] });
  });

  it('are right when much arrives at once', async () => {
    const learner = aPerson();
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2
          ? platform.receive(lessonCompleted, completion(learner.id))
          : platform.receive(assessmentPassed, passing(learner.id)),
      ),
    );
    expect(await rewardsOf(learner)).toMatchObject({ points: 300, level: { number: 3, from: 300 } });
  });

  const learnAt = (learnerId: string, completedAt: string) =>
    platform.receive(lessonCompleted, { ...completion(learnerId), completedAt });
  const admin = aPerson('admin');
  async function recompute(body: object) {
    const all: { learnerId: string; before: unknown; after: unknown }[] = [];
    let checked = 0;
    let cursor: string | undefined;
    do {
      const answer = await (await platform.as(admin))
        .post('/api/v1/gamification/recomputation')
        .send({ ...body, limit: 3, ...(cursor && { cursor }) })
        .expect(200);
      all.push(...answer.body.differences);
      checked += answer.body.checked;
      cursor = answer.body.nextCursor ?? undefined;
    } while (cursor);
    return { differences: all, checked };
  }

  describe('of days in a row', () => {
    const streakOf = async (learner: ReturnType<typeof aPerson>, now: string) => {
      platform.clock.set(new Date(now));
      const { body } = await (await platform.as(learner)).get('/api/v1/gamification/me').expect(200);
      return body.streak;
    };

    it('count the days where the learner lives, forgive one, and end after two', async () => {
      const learner = aPerson();
      const profile = { userId: learner.id, name: 'Ren', headline: null, biography: null };
      await platform.receive(userProfileChanged, { ...profile, timeZone: 'Asia/Tokyo' });
      await platform.settle();
      // In Tokyo the 5th, the 6th, and after a missed day the 8th; in UTC the 5th twice, and the 7th.
      await learnAt(learner.id, '2026-01-05T01:00:00.000Z');
      await learnAt(learner.id, '2026-01-05T16:00:00.000Z');
      await learnAt(learner.id, '2026-01-07T20:00:00.000Z');
      await platform.settle();
      expect(await streakOf(learner, '2026-01-08T10:00:00.000Z')).toEqual({
        days: 3,
        longest: 3,
        hasLearnedToday: true,
        missedYesterday: false,
      });
      expect(await streakOf(learner, '2026-01-08T16:00:00.000Z')).toMatchObject({
        days: 3,
        hasLearnedToday: false,
      });
      expect(await streakOf(learner, '2026-01-09T16:00:00.000Z')).toMatchObject({ days: 0, longest: 3 });
    });

    it('are the same when a day is told late, and earn a badge', async () => {
      const learner = aPerson();
      for (const day of [5, 6, 7, 9, 10, 11, 8])
        await learnAt(learner.id, `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`);
      await platform.settle();
      expect(await streakOf(learner, '2026-01-11T13:00:00.000Z')).toMatchObject({ days: 7, longest: 7 });
      expect(earnedIn(await rewardsOf(learner))).toContain('week_streak');
    });
  });

  describe('on the leaderboard', () => {
    const board = async (learner: ReturnType<typeof aPerson>, period: 'week' | 'all' = 'all') =>
      (
        await (
          await platform.as(learner)
        )
          .get('/api/v1/gamification/leaderboard')
          .query({ period })
          .expect(200)
      ).body;
    const join = async (learner: ReturnType<typeof aPerson>, name: string) =>
      (await platform.as(learner)).put('/api/v1/gamification/leaderboard/membership').send({ name });

    it('show nobody to whoever has not joined, and nobody who has not', async () => {
      const [member, other] = [aPerson(), aPerson()];
      for (const { id } of [member, other]) await platform.receive(lessonCompleted, completion(id));
      await platform.settle();
      expect((await join(member, 'Alone')).status).toBe(200);
      expect(await board(other)).toEqual({ period: 'all', membership: null, entries: [] });
      expect((await board(member)).entries).toEqual([{ rank: 1, name: 'Alone', points: 10, isSelf: true }]);
      await (await platform.as(member)).delete('/api/v1/gamification/leaderboard/membership').expect(204);
      expect((await board(member)).membership).toBeNull();
    });

    it.each(['', '   ', 'two\nlines', 'x'.repeat(41), '\u202eekaf'])(
      'are joined under a name that can be shown (case %#)',
      async (name) => expect((await join(aPerson(), name)).status).toBe(400),
    );

    it('show the five nearest on either side, by points, with equal ranks for equal points', async () => {
      const members = Array.from({ length: 14 }, () => aPerson());
      for (const [index, { id }] of members.entries()) {
        // One to thirteen lessons; the last two have as many.
        for (let lesson = 0; lesson < Math.min(index + 1, 13); lesson += 1)
          await learnAt(id, '2026-02-03T12:00:00.000Z');
      }
      await platform.settle();
      for (const [index, member] of members.entries()) await join(member, `Member ${index + 1}`);
      const middle = (await board(members[6] as (typeof members)[0])).entries;
      expect(middle.map(({ points }: { points: number }) => points)).toEqual([
        120, 110, 100, 90, 80, 70, 60, 50, 40, 30, 20,
      ]);
      expect(middle[5]).toEqual({ rank: 8, name: 'Member 7', points: 70, isSelf: true });
      expect(middle[0].rank).toBe(3);
      const best = (await board(members[13] as (typeof members)[0])).entries;
      expect(best.slice(0, 3).map(({ rank }: { rank: number }) => rank)).toEqual([1, 1, 3]);
      expect(JSON.stringify(best)).not.toContain(members[12]?.id);

      platform.clock.set(new Date('2026-02-05T09:00:00.000Z'));
      expect((await board(members[0] as (typeof members)[0], 'week')).entries).toHaveLength(6);
      platform.clock.set(new Date('2026-02-10T09:00:00.000Z'));
      expect((await board(members[0] as (typeof members)[0], 'week')).entries).toEqual([
        { rank: 1, name: 'Member 1', points: 0, isSelf: true },
      ]);
    });
  });

  describe('computed anew', () => {
    it('are the same as those kept, whatever came in whatever order', async () => {
      for (const { id } of Array.from({ length: 5 }, () => aPerson())) {
        for (const day of ['09', '05', '06', '08']) await learnAt(id, `2026-01-${day}T23:30:00.000Z`);
        await platform.receive(assessmentPassed, passing(id));
        await platform.receive(reviewPosted, review(id));
      }
      await platform.settle();
      const { differences, checked } = await recompute({});
      expect(differences).toEqual([]);
      expect(checked).toBeGreaterThan(5);
    });

    it('show what differs first, and mend it when told to', async () => {
      const learner = aPerson();
      await learnAt(learner.id, '2026-01-05T12:00:00.000Z');
      const before = await rewardsOf(learner);
      await platform.query(`update gamification.learners set points = 7 where learner_id = '${learner.id}'`);
      await platform.query(`delete from gamification.badges where learner_id = '${learner.id}'`);
      const shown = await recompute({});
      expect(shown.differences).toMatchObject([
        {
          learnerId: learner.id,
          before: { points: 7, badges: [] },
          after: { points: 10, badges: ['first_lesson'] },
        },
      ]);
      expect(await rewardsOf(learner)).toMatchObject({ points: 7 });
      expect((await recompute({ apply: true })).differences).toEqual(shown.differences);
      expect(await rewardsOf(learner)).toEqual(before);
      expect((await recompute({})).differences).toEqual([]);
    });

    it('show what other rules would make different, and change nothing', async () => {
      const learner = aPerson();
      for (const day of ['05', '06']) await learnAt(learner.id, `2026-01-${day}T12:00:00.000Z`);
      const before = await rewardsOf(learner);
      const { rules } = firstRules;
      const thoughtOf = {
        points: { ...rules.points, lesson_completed: 12 },
        badges: { ...rules.badges, first_lesson: 3, fifty_lessons: 2 },
      };
      const { differences } = await recompute({ rules: thoughtOf });
      expect(differences.find(({ learnerId }) => learnerId === learner.id)).toMatchObject({
        before: { points: 20, badges: ['first_lesson'] },
        after: { points: 24, badges: ['fifty_lessons'] },
      });
      expect(await rewardsOf(learner)).toEqual(before);
      const applied = await (await platform.as(admin))
        .post('/api/v1/gamification/recomputation')
        .send({ apply: true, rules: thoughtOf });
      expect([applied.status, applied.body.errors?.[0]?.path]).toEqual([400, 'body.rules']);
    });

    it('are for admins and ops alone', async () => {
      const answer = await (await platform.as(aPerson('support')))
        .post('/api/v1/gamification/recomputation')
        .send({ apply: true });
      expect(answer.status).toBe(403);
    });
  });
});

describe('the rules of rewards', () => {
  let platform: TestApplication;
  const admin = aPerson('admin');
  const { rules } = firstRules;

  beforeAll(async () => {
    platform = await startTestApplication({
      modules: [gamificationModule, ...standIns({ events: told })],
      hosted: ['gamification'],
    });
  });
  afterAll(() => platform.stop());

  const learn = (learnerId: string) =>
    platform.receive(lessonCompleted, {
      enrollmentId: newId(),
      courseId: newId(),
      learnerId,
      lessonId: newId(),
      completedAt: '2026-01-05T08:30:00.000Z',
    });
  const read = async () =>
    (await (await platform.as(admin)).get('/api/v1/gamification/rules').expect(200)).body;
  const choose = async (number: number, chosen: object) =>
    (await platform.as(admin)).put('/api/v1/gamification/rules').send({ number, rules: chosen });
  const rewardsOf = async (learner: ReturnType<typeof aPerson>) =>
    (await (await platform.as(learner)).get('/api/v1/gamification/me').expect(200)).body;

  it('are those of the house until an admin chooses; then they hold for what is done and for what was', async () => {
    expect(await read()).toMatchObject({
      number: 1,
      chosenAt: null,
      behind: 0,
      facts: expect.arrayContaining([{ kind: 'lesson_completed', title: 'Completed a lesson', points: 10 }]),
      badges: expect.arrayContaining([
        { badge: 'week_streak', title: 'A week of it', of: 'streak', atLeast: 7 },
      ]),
    });
    const learners = Array.from({ length: 103 }, () => aPerson());
    for (const { id } of learners) await learn(id);
    await platform.settle();
    const [first] = learners as [ReturnType<typeof aPerson>];

    const chosen = {
      points: { ...rules.points, lesson_completed: 7 },
      badges: { ...rules.badges, first_lesson: 2 },
    };
    const answer = await choose(1, chosen);
    expect(answer).toMatchObject({ status: 200, body: { number: 2, behind: 103 } });
    await learn(first.id);
    await platform.settle();
    // The second lesson by the new rules, the first still by the old ones.
    expect(await rewardsOf(first)).toMatchObject({ points: 17 });

    await platform.application.jobs.runNow('gamification.apply-rules');
    expect(await read()).toMatchObject({ number: 2, behind: 0 });
    expect(await rewardsOf(first)).toMatchObject({ points: 14 });
    const [, second] = learners as [unknown, ReturnType<typeof aPerson>];
    const rewards = await rewardsOf(second);
    expect(rewards).toMatchObject({ points: 7, recent: [{ points: 7 }] });
    expect(rewards.badges[0]).toMatchObject({ description: 'Complete 2 lessons.', earnedAt: null });
  });

  it('are not chosen over those that somebody else has just chosen', async () => {
    const { number } = await read();
    const answers = await Promise.all(Array.from({ length: 5 }, () => choose(number, rules)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await read()).toMatchObject({ number: number + 1 });
  });

  it.each([
    ['a kind left out', { points: { lesson_completed: 1 }, badges: rules.badges }],
    ['points below nothing', { ...rules, points: { ...rules.points, quiz_passed: -1 } }],
    ['a badge for nothing', { ...rules, badges: { ...rules.badges, critic: 0 } }],
    ['a badge that there is not', { ...rules, badges: { ...rules.badges, hero: 1 } }],
  ])('are refused with %s', async (_, chosen) => {
    expect((await choose((await read()).number, chosen)).status).toBe(400);
  });
});

describe('rewards that are switched off', () => {
  it('are nowhere, and are still recorded', async () => {
    const platform = await startTestApplication({
      modules: [gamificationModule, ...standIns({ events: told })],
      hosted: ['gamification'],
      environment: { GAMIFICATION: 'off' },
    });
    try {
      const learner = aPerson();
      await platform.receive(lessonCompleted, {
        enrollmentId: newId(),
        courseId: newId(),
        learnerId: learner.id,
        lessonId: newId(),
        completedAt: '2026-01-05T08:30:00.000Z',
      });
      await platform.settle();
      const me = await platform.as(learner);
      const refused = { status: 404, body: { code: 'gamification.off' } };
      expect(await me.get('/api/v1/gamification/me')).toMatchObject(refused);
      expect(await me.get('/api/v1/gamification/leaderboard')).toMatchObject(refused);
      const membership = '/api/v1/gamification/leaderboard/membership';
      expect(await me.put(membership).send({ name: 'Me' })).toMatchObject(refused);
      expect(await me.delete(membership)).toMatchObject(refused);
      const { body } = await platform.anonymous.get('/api/v1/gamification').expect(200);
      expect(body).toEqual({ isOn: false });
      expect(await platform.published(badgeEarned)).toEqual([]);
      expect(await platform.query('select points from gamification.learners')).toEqual([{ points: 10 }]);
    } finally {
      await platform.stop();
    }
  });
});
