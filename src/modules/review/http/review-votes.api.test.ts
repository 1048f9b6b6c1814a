import { newId } from '../../../platform/identifiers/identifier';
import { aPerson } from '../../../platform/testing/start-test-application';
import { userProfileChanged } from '../../user/user.contract';
import { reviewAnswered } from '../review.contract';
import { startReviews } from '../testing/review-platform';

type Reviews = Awaited<ReturnType<typeof startReviews>>;

describe('What others do with a review', () => {
  let reviews: Reviews;
  beforeAll(async () => {
    reviews = await startReviews();
  });
  afterAll(() => reviews.platform.stop());

  const teacher = aPerson('instructor');
  const aReview = async () => {
    const courseId = await reviews.aCourse([teacher.id]);
    const writer = reviews.aLearner();
    const { body } = await reviews.write(courseId, { stars: 4, text: 'Good bread.' }, writer);
    return { courseId, writer, reviewId: body.id as string };
  };
  const as = (person = aPerson()) => reviews.platform.as(person);

  describe('a vote', () => {
    const vote = async (reviewId: string, voter = aPerson()) =>
      (await as(voter)).put(`/api/v1/reviews/${reviewId}/helpful-vote`);
    const takeBack = async (reviewId: string, voter = aPerson()) =>
      (await as(voter)).delete(`/api/v1/reviews/${reviewId}/helpful-vote`);

    it('is of someone signed in, and of a review that there is', async () => {
      const { reviewId } = await aReview();
      const answer = await reviews.platform.anonymous.put(`/api/v1/reviews/${reviewId}/helpful-vote`);
      expect(answer).toMatchObject({ status: 401, body: { code: 'auth.sign_in_required' } });
      expect(await vote(newId())).toMatchObject({ status: 404, body: { code: 'review.unknown' } });
    });

    it("is neither the writer's nor that of those who teach the course", async () => {
      const { courseId, reviewId, writer } = await aReview();
      expect(await vote(reviewId, writer)).toMatchObject({
        status: 403,
        body: { code: 'review.own_review' },
      });
      expect(await vote(reviewId, teacher)).toMatchObject({
        status: 403,
        body: { code: 'review.own_course' },
      });
      expect((await reviews.list(courseId, {}, writer)).items[0]).toMatchObject({
        helpfulCount: 0,
        may: { vote: false, report: false, answer: false },
      });
    });

    it('counts once a person, however often it is given, until it is taken back', async () => {
      const { courseId, reviewId } = await aReview();
      const voter = aPerson();
      await vote(reviewId);
      const given = await Promise.all(Array.from({ length: 30 }, () => vote(reviewId, voter)));
      for (const { status, body } of given)
        expect([status, body]).toEqual([200, { helpfulCount: 2, isHelpful: true }]);
      expect((await reviews.list(courseId, {}, voter)).items[0]).toMatchObject({ isHelpful: true });
      expect((await reviews.list(courseId)).items[0]).toMatchObject({ helpfulCount: 2, isHelpful: false });
      const taken = await Promise.all(Array.from({ length: 5 }, () => takeBack(reviewId, voter)));
      for (const { body } of taken) expect(body).toEqual({ helpfulCount: 1, isHelpful: false });
    });

    it('brings a review to the top of those that helped most', async () => {
      const courseId = await reviews.aCourse();
      const ids: string[] = [];
      for (const stars of [1, 2, 3, 4]) ids.push((await reviews.write(courseId, { stars })).body.id);
      for (const index of [1, 1, 2]) await vote(ids[index] as string);
      const read: number[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: { stars: number }[]; nextCursor: string | null } = await reviews.list(courseId, {
          sort: 'helpful',
          limit: 1,
          ...(cursor && { cursor }),
        });
        read.push(...page.items.map(({ stars }) => stars));
        cursor = page.nextCursor;
      } while (cursor);
      expect(read).toEqual([2, 3, 4, 1]);
    });
  });

  describe('an answer', () => {
    const answer = async (reviewId: string, text: string, who = teacher) =>
      (await as(who)).put(`/api/v1/reviews/${reviewId}/answer`).send({ text });

    it('is given by those who teach the course, and by nobody else', async () => {
      const { reviewId, writer } = await aReview();
      for (const who of [writer, aPerson('instructor'), aPerson('admin'), { ...teacher, roles: [] }]) {
        expect(await answer(reviewId, 'Thank you.', who)).toMatchObject({
          status: 403,
          body: { code: 'review.not_your_course' },
        });
      }
      expect((await answer(newId(), 'Thank you.')).status).toBe(404);
      expect((await answer(reviewId, '  ')).status).toBe(400);
    });

    it('is one, editable, and told once', async () => {
      const { courseId, reviewId, writer } = await aReview();
      await reviews.platform.receive(userProfileChanged, {
        userId: teacher.id,
        name: 'Ana Baker',
        headline: null,
        biography: null,
      });
      await reviews.platform.settle();
      const first = await answer(reviewId, 'Thank you.');
      reviews.platform.clock.advance({ minutes: 1 });
      const second = await answer(reviewId, 'Thank you very much.');
      expect([first.status, second.status]).toEqual([201, 200]);
      const shown = { author: { name: 'Ana Baker' }, text: 'Thank you very much.' };
      const [item] = (await reviews.list(courseId)).items;
      expect(item.answer).toMatchObject({ ...shown, createdAt: first.body.createdAt });
      expect(item.answer.changedAt).not.toBe(item.answer.createdAt);
      const mine = await (await as(writer)).get(`/api/v1/courses/${courseId}/reviews/mine`).expect(200);
      expect(mine.body.review.answer).toMatchObject(shown);
      const told = (await reviews.platform.published(reviewAnswered)).filter(
        (event) => event.reviewId === reviewId,
      );
      expect(told).toEqual([
        {
          reviewId,
          courseId,
          learnerId: writer.id,
          answererId: teacher.id,
          answeredAt: first.body.createdAt,
        },
      ]);
    });

    it('is found by those who look for what is still to be answered', async () => {
      const courseId = await reviews.aCourse([teacher.id]);
      const ids: string[] = [];
      for (const stars of [1, 5]) ids.push((await reviews.write(courseId, { stars })).body.id);
      await answer(ids[1] as string, 'Thank you.');
      const starsOf = async (answered: string) =>
        (await reviews.list(courseId, { answered }, teacher)).items.map(
          ({ stars, may }: { stars: number; may: { answer: boolean } }) => [stars, may.answer],
        );
      expect(await starsOf('false')).toEqual([[1, true]]);
      expect(await starsOf('true')).toEqual([[5, true]]);
    });

    it('is taken back by those who may give it', async () => {
      const { courseId, reviewId } = await aReview();
      await answer(reviewId, 'Thank you.');
      const remove = async (who = teacher) =>
        (await (await as(who)).delete(`/api/v1/reviews/${reviewId}/answer`)).status;
      expect(await remove(aPerson('instructor'))).toBe(403);
      expect([await remove(), await remove()]).toEqual([204, 404]);
      expect((await reviews.list(courseId)).items[0].answer).toBeNull();
    });

    it('stays when the review is changed', async () => {
      const { courseId, reviewId, writer } = await aReview();
      await answer(reviewId, 'Thank you.');
      const { body } = await reviews.write(courseId, { stars: 1, text: 'I changed my mind.' }, writer);
      expect(body).toMatchObject({ stars: 1, answer: { text: 'Thank you.' } });
    });
  });
});
