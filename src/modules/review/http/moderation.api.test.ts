import type { Role } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { reviewHidden, reviewRestored } from '../review.contract';
import { startReviews } from '../testing/review-platform';

type Reviews = Awaited<ReturnType<typeof startReviews>>;

describe('The moderation of reviews', () => {
  let reviews: Reviews;
  beforeEach(async () => {
    reviews = await startReviews();
  });
  afterEach(() => reviews.platform.stop());

  const moderator = aPerson('support');
  const as = (person = aPerson()) => reviews.platform.as(person);
  const report = async (reviewId: string, reporter = aPerson(), body: object = { reason: 'spam' }) =>
    (await as(reporter)).post(`/api/v1/reviews/${reviewId}/reports`).send(body);
  const decide = async (reviewId: string, decision: 'hide' | 'restore' | 'keep', who = moderator) =>
    (await as(who))
      .post(`/api/v1/admin/reviews/${reviewId}/${decision}`)
      .send(decision === 'hide' ? { reason: 'It sells knives.' } : undefined);
  const queue = async (query: object = {}) =>
    (await (await as(moderator)).get('/api/v1/admin/reviews').query(query).expect(200)).body;
  const idsIn = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);
  const aReview = async (instructorIds: string[] = []) => {
    const courseId = await reviews.aCourse(instructorIds);
    const writer = reviews.aLearner();
    await reviews.write(courseId, { stars: 5 });
    const { body } = await reviews.write(courseId, { stars: 1, text: 'Buy my knives.' }, writer);
    return { courseId, writer, reviewId: body.id as string };
  };

  it('begins with reports: one a person, and not by the writer', async () => {
    const { reviewId, writer } = await aReview();
    const reporter = aPerson();
    const all = await Promise.all(
      Array.from({ length: 10 }, () => report(reviewId, reporter, { reason: 'spam', note: 'Knives.' })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect(await report(reviewId, writer)).toMatchObject({
      status: 403,
      body: { code: 'review.own_review' },
    });
    expect((await report(newId())).status).toBe(404);
    expect((await report(reviewId, aPerson(), { reason: 'boring' })).status).toBe(400);
    await report(reviewId);
    const { items } = await queue();
    expect(items).toMatchObject([
      {
        id: reviewId,
        course: { title: 'Bread' },
        author: { id: writer.id },
        text: 'Buy my knives.',
        reportCount: 2,
        reports: [
          { reason: 'spam', note: '' },
          { reason: 'spam', note: 'Knives.' },
        ],
        hidden: null,
      },
    ]);
    expect(JSON.stringify(items)).not.toContain(reporter.id);
  });

  it('is for support and admins alone', async () => {
    const { reviewId } = await aReview();
    for (const roles of [[], ['instructor'], ['ops']] as Role[][]) {
      const who = aPerson(...roles);
      expect((await (await as(who)).get('/api/v1/admin/reviews')).status).toBe(403);
      for (const decision of ['hide', 'restore', 'keep'] as const)
        expect((await decide(reviewId, decision, who)).status).toBe(403);
    }
    expect((await decide(reviewId, 'keep', aPerson('admin'))).status).toBe(200);
    expect((await decide(newId(), 'hide')).status).toBe(404);
  });

  it('is never of one’s own review, nor of a course that one teaches', async () => {
    const { reviewId } = await aReview([moderator.id]);
    expect(await decide(reviewId, 'hide')).toMatchObject({
      status: 403,
      body: { code: 'review.own_course' },
    });
    const { reviewId: own, writer } = await aReview();
    const writing = { ...writer, roles: ['learner', 'admin'] as Role[] };
    expect(await decide(own, 'restore', writing)).toMatchObject({
      status: 403,
      body: { code: 'review.own_review' },
    });
  });

  it('hides a review from lists and rating with a reason, and brings it back', async () => {
    const { courseId, reviewId, writer } = await aReview();
    await report(reviewId);
    expect((await reviews.list(courseId)).summary).toMatchObject({ average: 3, count: 2 });

    const hidden = await decide(reviewId, 'hide');
    expect(hidden).toMatchObject({ status: 200, body: { hidden: { reason: 'It sells knives.' } } });
    expect((await decide(reviewId, 'hide')).status).toBe(200);
    const { items, summary } = await reviews.list(courseId);
    expect([items.length, summary.average, summary.count]).toEqual([1, 5, 1]);
    expect(idsIn(await queue())).toEqual([]);
    expect(idsIn(await queue({ status: 'hidden' }))).toEqual([reviewId]);
    const mine = await (await as(writer)).get(`/api/v1/courses/${courseId}/reviews/mine`).expect(200);
    expect(mine.body.review.hidden).toMatchObject({ reason: 'It sells knives.' });
    for (const [method, path] of [
      ['put', 'helpful-vote'],
      ['post', 'reports'],
    ] as const) {
      const answer = await (await as())
        [method](`/api/v1/reviews/${reviewId}/${path}`)
        .send({ reason: 'spam' });
      expect(answer).toMatchObject({ status: 404, body: { code: 'review.unknown' } });
    }

    expect(await decide(reviewId, 'restore')).toMatchObject({ status: 200, body: { hidden: null } });
    expect((await reviews.list(courseId)).summary).toMatchObject({ average: 3, count: 2 });
    const facts = { reviewId, courseId, learnerId: writer.id, stars: 1 };
    expect(await reviews.platform.published(reviewHidden)).toEqual([
      { ...facts, ratingCount: 1, ratingSum: 5 },
    ]);
    expect(await reviews.platform.published(reviewRestored)).toEqual([
      { ...facts, ratingCount: 2, ratingSum: 6 },
    ]);
    const decisions = await reviews.platform.query(
      'select decision, reason, moderator_id from review.moderations order by id',
    );
    expect(decisions).toEqual([
      { decision: 'hidden', reason: 'It sells knives.', moderator_id: moderator.id },
      { decision: 'restored', reason: null, moderator_id: moderator.id },
    ]);
  });

  it('is not evaded by the writer, who may change a hidden review but not write another', async () => {
    const { courseId, reviewId, writer } = await aReview();
    await decide(reviewId, 'hide');
    const removed = await (await as(writer)).delete(`/api/v1/courses/${courseId}/reviews/mine`);
    expect(removed).toMatchObject({
      status: 409,
      body: { code: 'review.hidden', facts: { reason: 'It sells knives.' } },
    });
    const changed = await reviews.write(courseId, { stars: 4, text: 'Good bread.' }, writer);
    expect(changed).toMatchObject({
      status: 200,
      body: { id: reviewId, hidden: { reason: 'It sells knives.' } },
    });
    expect((await reviews.list(courseId)).summary).toMatchObject({ average: 5, count: 1 });
    await decide(reviewId, 'restore');
    expect((await reviews.list(courseId)).summary).toMatchObject({ average: 4.5, count: 2 });
  });

  it('lets a review stand, and looks at it again when somebody else reports it', async () => {
    const { courseId, reviewId } = await aReview();
    await report(reviewId);
    expect(await decide(reviewId, 'keep')).toMatchObject({ status: 200, body: { reportedAt: null } });
    expect(idsIn(await queue())).toEqual([]);
    expect((await reviews.list(courseId)).items).toHaveLength(2);
    await report(reviewId);
    expect(idsIn(await queue())).toEqual([reviewId]);
  });

  it('takes the longest waiting first, page by page', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) ids.push((await aReview()).reviewId);
    const waiting = [ids[2], ids[0], ids[1]] as string[];
    for (const id of waiting) {
      await report(id);
      reviews.platform.clock.advance({ minutes: 1 });
    }
    const first = await queue({ limit: 2 });
    const second = await queue({ limit: 2, cursor: first.nextCursor });
    expect([...idsIn(first), ...idsIn(second)]).toEqual(waiting);
    for (const id of waiting) {
      await decide(id, 'hide');
      reviews.platform.clock.advance({ minutes: 1 });
    }
    const hidden = await queue({ status: 'hidden', limit: 2 });
    const rest = await queue({ status: 'hidden', limit: 2, cursor: hidden.nextCursor });
    expect([...idsIn(hidden), ...idsIn(rest)]).toEqual(waiting.toReversed());
  });
});
