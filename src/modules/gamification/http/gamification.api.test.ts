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
import { badgesFor, type Tally } from '../domain/badges';
import { type FactKind } from '../domain/facts';
import { rules } from '../domain/rules';
import { badgeEarned } from '../gamification.contract';
import { gamificationModule } from '../gamification.module';

describe('rewards', () => {
  let platform: TestApplication;

  beforeAll(async () => {
    platform = await startTestApplication({
      modules: [
        gamificationModule,
        ...standIns({
          events: [
            lessonCompleted,
            enrollmentCompleted,
            assessmentPassed,
            assessmentGraded,
            reviewPosted,
            certificateIssued,
          ],
        }),
      ],
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

  it('are the same when they are computed anew from the facts', async () => {
    for (const { id } of Array.from({ length: 5 }, () => aPerson())) {
      await platform.receive(lessonCompleted, completion(id));
      await platform.receive(reviewPosted, review(id));
    }
    await platform.settle();
    const facts = (await platform.query('select learner_id, kind, points from gamification.facts')) as {
      learner_id: string;
      kind: FactKind;
      points: number;
    }[];
    const learners = await platform.query(
      `select learner_id, points,
         array(select badge from gamification.badges where badges.learner_id = learners.learner_id order by badge collate "C") as badges
       from gamification.learners order by learner_id`,
    );
    const ids = [...new Set(facts.map((fact) => fact.learner_id))].sort();
    const recomputed = ids.map((learner_id) => {
      const own = facts.filter((fact) => fact.learner_id === learner_id);
      const tally: Partial<Record<FactKind, number>> = {};
      for (const { kind } of own) tally[kind] = (tally[kind] ?? 0) + 1;
      return {
        learner_id,
        points: own.reduce((sum, { kind }) => sum + rules[kind].points, 0),
        badges: badgesFor(tally as Tally)
          .map(({ name }) => name)
          .sort(),
      };
    });
    expect(recomputed.length).toBeGreaterThanOrEqual(5);
    expect(learners).toEqual(recomputed);
  });
});
