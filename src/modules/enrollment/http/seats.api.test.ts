import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { paymentFailed } from '../../payment/payment.contract';
import { enrollmentCreated, seatOffered, waitingEnded } from '../enrollment.contract';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import { aCourse, type fakeCourses } from '../testing/fixtures';

type Person = ReturnType<typeof aPerson>;

describe('the seats of a course', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;
  const teacher = aPerson('instructor');

  beforeAll(async () => {
    ({ platform, courses } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  async function aCourseOf(limit: number, price: { amount: number; currency: string } | null = null) {
    const course = courses.add(aCourse({ instructorIds: [teacher.id], price }));
    expect((await setLimit(course.courseId, limit)).status).toBe(200);
    return course.courseId;
  }

  async function setLimit(courseId: string, limit: number | null, who = teacher) {
    return (await platform.as(who)).put(`/api/v1/courses/${courseId}/seats`).send({ limit });
  }

  async function enroll(courseId: string, who: Person) {
    return (await platform.as(who)).post('/api/v1/enrollments').send({ courseId });
  }

  async function wait(courseId: string, who: Person) {
    return (await platform.as(who)).post(`/api/v1/courses/${courseId}/waiting-list`);
  }

  async function seats(courseId: string, who: Person) {
    return (await (await platform.as(who)).get(`/api/v1/courses/${courseId}/seats`)).body;
  }

  async function remove(courseId: string, learner: Person) {
    const path = `/api/v1/courses/${courseId}/students/${learner.id}/remove`;
    expect((await (await platform.as(teacher)).post(path).send({ reason: 'Moved on.' })).status).toBe(200);
    await platform.settle();
  }

  async function offersIn(courseId: string) {
    const offered = await platform.published(seatOffered);
    return offered.filter((event) => event.courseId === courseId).map(({ learnerId }) => learnerId);
  }

  it('are limited by those who teach it', async () => {
    const courseId = await aCourseOf(1);
    expect((await setLimit(courseId, 2, aPerson('instructor'))).status).toBe(403);
    expect((await setLimit(courseId, 0)).status).toBe(400);
    expect(await seats(courseId, aPerson())).toEqual({ limit: 1, taken: 0, isOpen: true, waiting: null });
  });

  it('are taken once: of a hundred who ask for the last at the same time, one gets it', async () => {
    const courseId = await aCourseOf(2);
    expect((await enroll(courseId, aPerson())).status).toBe(201);
    const people = Array.from({ length: 100 }, () => aPerson());
    const answers = await Promise.all(people.map((person) => enroll(courseId, person)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(99);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('enrollment.course_full');
    const created = await platform.published(enrollmentCreated);
    expect(created.filter((event) => event.courseId === courseId)).toHaveLength(2);
    expect(await seats(courseId, aPerson())).toMatchObject({ taken: 2, isOpen: false });
  }, 60_000);

  it('are taken by one learner once, however often she asks at the same time', async () => {
    const courseId = await aCourseOf(1);
    const learner = aPerson();
    const answers = await Promise.all(Array.from({ length: 10 }, () => enroll(courseId, learner)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array(9).fill(200), 201]);
  });

  it('are not offered to whoever was let in by others meanwhile', async () => {
    const courseId = await aCourseOf(1);
    const waiting = aPerson();
    await enroll(courseId, aPerson());
    await wait(courseId, waiting);
    const gift = { courseId, learnerId: waiting.id };
    await (await platform.as(aPerson('admin'))).post('/api/v1/enrollments/gifts').send(gift).expect(201);
    expect((await seats(courseId, waiting)).waiting).toBeNull();
    await setLimit(courseId, 5);
    expect(await offersIn(courseId)).toEqual([]);
  });

  it('go in order to those who wait, and nobody overtakes them', async () => {
    const courseId = await aCourseOf(1);
    const [holder, first, second, newcomer] = [aPerson(), aPerson(), aPerson(), aPerson()] as const;
    await enroll(courseId, holder);
    expect((await wait(courseId, first)).body.waiting).toMatchObject({ place: 1, offerExpiresAt: null });
    expect((await wait(courseId, second)).body.waiting).toMatchObject({ place: 2 });
    expect((await wait(courseId, first)).body.waiting).toMatchObject({ place: 1 });

    await remove(courseId, holder);
    expect(await offersIn(courseId)).toEqual([first.id]);
    expect((await seats(courseId, first)).waiting.offerExpiresAt).toBe(
      new Date(platform.clock.now().getTime() + 48 * 60 * 60 * 1_000).toISOString(),
    );
    expect((await enroll(courseId, newcomer)).status).toBe(409);
    expect((await enroll(courseId, second)).status).toBe(409);
    expect((await enroll(courseId, first)).status).toBe(201);
    expect((await seats(courseId, second)).waiting).toMatchObject({ place: 1 });
  });

  it('are held for two days, and then for the next', async () => {
    const courseId = await aCourseOf(1);
    const [holder, first, second] = [aPerson(), aPerson(), aPerson()] as const;
    await enroll(courseId, holder);
    await wait(courseId, first);
    await wait(courseId, second);
    await remove(courseId, holder);
    platform.clock.advance({ days: 2 });
    expect((await enroll(courseId, first)).status).toBe(409);
    await platform.application.jobs.runNow('enrollment.move-waiting-lists');
    await platform.application.jobs.runNow('enrollment.move-waiting-lists');
    expect(await offersIn(courseId)).toEqual([first.id, second.id]);
    expect((await seats(courseId, first)).waiting).toBeNull();
    expect((await enroll(courseId, second)).status).toBe(201);
    const ended = (await platform.published(waitingEnded)).filter((event) => event.courseId === courseId);
    expect(ended.map(({ learnerId, outcome }) => [learnerId, outcome])).toEqual([
      [first.id, 'lapsed'],
      [second.id, 'taken'],
    ]);
  });

  it('go to the next when somebody whose seat is held leaves the line', async () => {
    const courseId = await aCourseOf(1);
    const [holder, first, second] = [aPerson(), aPerson(), aPerson()] as const;
    await enroll(courseId, holder);
    await wait(courseId, first);
    await wait(courseId, second);
    await remove(courseId, holder);
    await (await platform.as(first)).delete(`/api/v1/courses/${courseId}/waiting-list`).expect(204);
    await (await platform.as(first)).delete(`/api/v1/courses/${courseId}/waiting-list`).expect(404);
    expect(await offersIn(courseId)).toEqual([first.id, second.id]);
  });

  it('are offered when there are more of them', async () => {
    const courseId = await aCourseOf(1);
    const waiting = [aPerson(), aPerson(), aPerson()] as const;
    await enroll(courseId, aPerson());
    for (const person of waiting) await wait(courseId, person);
    await setLimit(courseId, 3);
    expect(await offersIn(courseId)).toEqual([waiting[0].id, waiting[1].id]);
    await setLimit(courseId, null);
    expect(await offersIn(courseId)).toEqual(waiting.map(({ id }) => id));
  });

  it('are held by whoever is about to pay, and freed when the time to pay runs out', async () => {
    const price = { amount: 2_900, currency: 'eur' };
    const courseId = await aCourseOf(1, price);
    const [buyer, next] = [aPerson(), aPerson()] as const;
    const { body } = await enroll(courseId, buyer);
    await wait(courseId, next);
    await platform.receive(paymentFailed, {
      orderId: newId(),
      enrollmentId: body.id,
      courseId,
      learnerId: buyer.id,
      amount: price,
      reason: 'expired',
      failedAt: platform.clock.now().toISOString(),
    });
    await platform.settle();
    expect(await offersIn(courseId)).toEqual([next.id]);
  });

  it('are not waited for by whoever can enrol, or is in', async () => {
    const courseId = await aCourseOf(1);
    const learner = aPerson();
    expect((await wait(courseId, learner)).body.code).toBe('enrollment.nothing_to_wait_for');
    await enroll(courseId, learner);
    expect((await wait(courseId, learner)).body.code).toBe('enrollment.nothing_to_wait_for');
  });

  it('show those who teach who waits', async () => {
    const courseId = await aCourseOf(1);
    const waiting = aPerson();
    await enroll(courseId, aPerson());
    await wait(courseId, waiting);
    const path = `/api/v1/courses/${courseId}/waiting-list`;
    const list = await (await platform.as(teacher)).get(path).expect(200);
    expect(list.body.items).toMatchObject([{ learnerId: waiting.id, offerExpiresAt: null }]);
    await (await platform.as(waiting)).get(path).expect(403);
  });
});
