import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { userProfileChanged } from '../../user/user.contract';
import { reviewChanged, reviewPosted, reviewRemoved } from '../review.contract';
import { startReviews } from '../testing/review-platform';

type Reviews = Awaited<ReturnType<typeof startReviews>>;

describe('The reviews of a course', () => {
  let platform: TestApplication;
  let aLearner: Reviews['aLearner'];
  let aCourse: Reviews['aCourse'];
  let write: Reviews['write'];
  let list: Reviews['list'];
  beforeAll(async () => {
    ({ platform, aLearner, aCourse, write, list } = await startReviews());
  });
  afterAll(() => platform.stop());

  describe('are written', () => {
    it('by someone who is signed in', async () => {
      const answer = await platform.anonymous
        .put(`/api/v1/courses/${newId()}/reviews/mine`)
        .send({ stars: 5 });
      expect(answer).toMatchObject({ status: 401, body: { code: 'auth.sign_in_required' } });
    });

    it('by those who have begun, and by others not, who are told why', async () => {
      const courseId = await aCourse();
      expect(await write(courseId, { stars: 5 }, aPerson())).toMatchObject({
        status: 403,
        body: { code: 'review.not_begun', facts: { reason: 'not_enrolled', completedLessons: 0 } },
      });
      expect(await write(courseId, { stars: 5 }, aLearner(0))).toMatchObject({
        status: 403,
        body: { code: 'review.not_begun', facts: { reason: 'no_lesson_completed', requiredLessons: 1 } },
      });
      expect(await write(courseId, { stars: 5 })).toMatchObject({
        status: 201,
        body: { stars: 5, text: '' },
      });
    });

    it('never by those who teach the course', async () => {
      const teacher = aLearner();
      const courseId = await aCourse([teacher.id]);
      expect(await write(courseId, { stars: 5 }, teacher)).toMatchObject({
        status: 403,
        body: { code: 'review.own_course' },
      });
    });

    it('never of a draft or a course that there is not', async () => {
      const draft = await aCourse([], 'draft');
      for (const courseId of [draft, newId()]) {
        expect(await write(courseId, { stars: 5 }, aPerson())).toMatchObject({
          status: 404,
          body: { code: 'course.not_found' },
        });
      }
    });

    it('once by each learner, who may change her mind', async () => {
      const courseId = await aCourse();
      const learner = aLearner();
      const first = await write(courseId, { stars: 2, text: 'Too salty.' }, learner);
      platform.clock.advance({ minutes: 1 });
      const second = await write(courseId, { stars: 4, text: 'Better the second time.' }, learner);
      const again = await write(courseId, { stars: 4, text: 'Better the second time.' }, learner);
      expect([first.status, second.status, again.status]).toEqual([201, 200, 200]);
      expect(second.body.id).toBe(first.body.id);
      expect((await list(courseId)).items).toHaveLength(1);
      const facts = { reviewId: first.body.id, courseId, learnerId: learner.id };
      const ofCourse = (event: { courseId: string }) => event.courseId === courseId;
      expect((await platform.published(reviewPosted)).filter(ofCourse)).toEqual([
        { ...facts, stars: 2, ratingCount: 1, ratingSum: 2 },
      ]);
      expect((await platform.published(reviewChanged)).filter(ofCourse)).toEqual([
        { ...facts, stars: 4, ratingCount: 1, ratingSum: 4 },
      ]);
    });

    it('and counted exactly, however many are written at once', async () => {
      const courseId = await aCourse();
      const learners = Array.from({ length: 8 }, () => aLearner());
      const same = aLearner();
      await Promise.all([
        ...learners.map((learner, index) => write(courseId, { stars: (index % 5) + 1 }, learner)),
        ...[1, 2, 3].map(() => write(courseId, { stars: 5 }, same)),
      ]);
      const { summary } = await list(courseId);
      expect(summary).toEqual({ average: 2.89, count: 9, distribution: { 1: 2, 2: 2, 3: 2, 4: 1, 5: 2 } });
      const events = (await platform.published(reviewPosted)).filter((event) => event.courseId === courseId);
      expect(events.map(({ ratingCount }) => ratingCount)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(events.at(-1)?.ratingSum).toBe(26);
    });

    it('once, when one learner sends it a hundred times at once', async () => {
      const courseId = await aCourse();
      const learner = aLearner();
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => write(courseId, { stars: (index % 5) + 1 }, learner)),
      );
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(99);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      const { items, summary } = await list(courseId);
      expect(items).toHaveLength(1);
      expect(summary).toMatchObject({ count: 1, average: items[0].stars });
      const posted = (await platform.published(reviewPosted)).filter((event) => event.courseId === courseId);
      expect(posted).toHaveLength(1);
    });

    it.each([
      [{}, 'body.stars'],
      [{ stars: 0 }, 'body.stars'],
      [{ stars: 6 }, 'body.stars'],
      [{ stars: 4.5 }, 'body.stars'],
      [{ stars: 5, text: 'x'.repeat(4_001) }, 'body.text'],
      [{ stars: 5, text: 'a\u0000b' }, 'body.text'],
      [{ stars: 5, learnerId: newId() }, 'body.learnerId'],
    ])('never with what is not a review (case %#)', async (body, path) => {
      const answer = await write(await aCourse(), body);
      expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
      expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
    });
  });

  describe('are read', () => {
    it('by everyone, with the names of those who wrote them as soon as they are known', async () => {
      const courseId = await aCourse();
      const learner = aLearner();
      await write(courseId, { stars: 5, text: 'Good bread.' }, learner);
      expect((await list(courseId)).items).toMatchObject([{ author: { name: null }, stars: 5 }]);
      const profile = { userId: learner.id, name: 'Ines Carvalho', headline: null, biography: null };
      await platform.receive(userProfileChanged, profile);
      await platform.settle();
      const { items } = await list(courseId);
      expect(items).toMatchObject([{ author: { name: 'Ines Carvalho' }, text: 'Good bread.' }]);
      expect(JSON.stringify(items)).not.toContain(learner.id);
      const { body } = await platform.anonymous.get(`/api/v1/courses/${courseId}/reviews`).expect(200);
      expect(body.items).toMatchObject([
        { text: 'Good bread.', may: { vote: false, report: false, answer: false } },
      ]);
    });

    it('page by page, the newest first, and by their stars', async () => {
      const courseId = await aCourse();
      for (const stars of [1, 2, 3, 3, 5]) await write(courseId, { stars });
      const read: number[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: { stars: number }[]; nextCursor: string | null } = await list(courseId, {
          limit: 2,
          ...(cursor && { cursor }),
        });
        read.push(...page.items.map(({ stars }) => stars));
        cursor = page.nextCursor;
      } while (cursor);
      expect(read).toEqual([5, 3, 3, 2, 1]);
      const threes = await list(courseId, { stars: 3 });
      expect(threes.items).toHaveLength(2);
      expect(threes.summary).toMatchObject({ average: 2.8, count: 5 });
    });

    it('of a course that nobody reviewed as none', async () => {
      expect(await list(newId())).toEqual({
        items: [],
        nextCursor: null,
        summary: { average: null, count: 0, distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 } },
      });
    });

    it.each([
      { stars: 6 },
      { sort: 'longest' },
      { answered: 'perhaps' },
      { limit: 1_000 },
      { cursor: 'nonsense' },
    ])('never by a query that is wrong (case %#)', async (query) => {
      const { status } = await platform.anonymous
        .get(`/api/v1/courses/${newId()}/reviews`)
        .query(query as object);
      expect(status).toBe(400);
    });
  });

  describe("of one's own", () => {
    const mine = async (courseId: string, learner = aLearner()) =>
      (await (await platform.as(learner)).get(`/api/v1/courses/${courseId}/reviews/mine`).expect(200)).body;

    it('are answered with whether one may write', async () => {
      const courseId = await aCourse();
      const learner = aLearner();
      expect(await mine(courseId, learner)).toEqual({ review: null, may: { write: true }, because: null });
      expect(await mine(courseId, aLearner(0))).toMatchObject({
        review: null,
        may: { write: false },
        because: { code: 'review.not_begun' },
      });
      await write(courseId, { stars: 3 }, learner);
      expect(await mine(courseId, learner)).toMatchObject({ review: { stars: 3 }, may: { write: true } });
    });

    it('are taken back by who wrote them, and counted no more', async () => {
      const courseId = await aCourse();
      const learner = aLearner();
      await write(courseId, { stars: 1 }, learner);
      await write(courseId, { stars: 5 });
      const remove = async (who = aLearner()) =>
        (await (await platform.as(who)).delete(`/api/v1/courses/${courseId}/reviews/mine`)).status;
      expect(await remove()).toBe(404);
      expect([await remove(learner), await remove(learner)]).toEqual([204, 404]);
      expect((await list(courseId)).summary).toMatchObject({ average: 5, count: 1 });
      expect((await platform.published(reviewRemoved)).at(-1)).toMatchObject({
        courseId,
        learnerId: learner.id,
        stars: 1,
        ratingCount: 1,
        ratingSum: 5,
      });
    });
  });
});
