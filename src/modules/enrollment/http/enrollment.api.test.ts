import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { assessmentPassed } from '../../assessment/assessment.contract';
import { courseVersionPublished } from '../../content/content.contract';
import { courseCreated } from '../../course/course.contract';
import {
  paymentDisputeDecided,
  paymentDisputed,
  paymentFailed,
  paymentRefunded,
  paymentSucceeded,
} from '../../payment/payment.contract';
import { userProfileChanged } from '../../user/user.contract';
import {
  enrollmentActivated,
  enrollmentCompleted,
  enrollmentCreated,
  enrollmentRevoked,
  lessonCompleted,
  purchaseRejected,
} from '../enrollment.contract';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import {
  aCourse,
  aVersion,
  type CourseFixture,
  type fakeCourses,
  type fakePayments,
} from '../testing/fixtures';

describe('enrolments', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;
  let payments: ReturnType<typeof fakePayments>;
  const price = { amount: 2_900, currency: 'eur' };

  beforeAll(async () => {
    ({ platform, courses, payments } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const learner = aPerson();

  async function publish(course: CourseFixture, lessons: Parameters<typeof aVersion>[1], number = 1) {
    const version = aVersion(course, lessons, number);
    await platform.receive(courseVersionPublished, version);
    await platform.settle();
    return version.sections.flatMap((section) => section.lessons);
  }

  async function enroll(course: CourseFixture, who = learner) {
    const response = await (await platform.as(who))
      .post('/api/v1/enrollments')
      .send({ courseId: course.courseId });
    return { status: response.status, body: response.body };
  }

  async function complete(enrollmentId: string, lessonId: string, who = learner) {
    return (await platform.as(who)).post(`/api/v1/enrollments/${enrollmentId}/lessons/${lessonId}/complete`);
  }

  async function read(enrollmentId: string, who = learner) {
    const response = await (await platform.as(who)).get(`/api/v1/enrollments/${enrollmentId}`);
    return { status: response.status, body: response.body };
  }

  async function pass(course: CourseFixture, quizId: string) {
    await platform.receive(assessmentPassed, {
      attemptId: newId(),
      quizId,
      quizVersion: 1,
      courseId: course.courseId,
      learnerId: learner.id,
      score: { numerator: 1, denominator: 1 },
      passedAt: paidAt,
    });
    await platform.settle();
  }

  const order = (enrollment: { id: string; courseId: string; learnerId: string }, orderId = newId()) => ({
    orderId,
    enrollmentId: enrollment.id,
    courseId: enrollment.courseId,
    learnerId: enrollment.learnerId,
    amount: price,
  });
  const paidAt = '2026-01-05T09:00:00.000Z';

  it('require a signed-in learner', async () => {
    await platform.anonymous
      .post('/api/v1/enrollments')
      .send({ courseId: newId() })
      .expect(401)
      .expect(({ body }) => expect(body.code).toBe('auth.sign_in_required'));
  });

  it('open a free course at once, and asking again gives the same one', async () => {
    const course = courses.add(aCourse());
    const first = await enroll(course);
    expect(first).toMatchObject({
      status: 201,
      body: { courseId: course.courseId, status: 'active', hasAccess: true, checkoutUrl: null },
    });
    expect(await enroll(course)).toEqual({ status: 200, body: first.body });
    const created = await platform.published(enrollmentCreated);
    expect(created.filter(({ courseId }) => courseId === course.courseId)).toHaveLength(1);
    const activated = await platform.published(enrollmentActivated);
    expect(activated.filter(({ courseId }) => courseId === course.courseId)).toMatchObject([
      { grant: 'free' },
    ]);
  });

  it('wait for the courses that come before, unless somebody lets the learner in', async () => {
    const [first, course] = [courses.add(aCourse()), courses.add(aCourse())];
    courses.require(course.courseId, [first.courseId]);
    const refused = await enroll(course);
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'enrollment.prerequisites_missing',
        facts: { courses: [{ courseId: first.courseId, slug: first.slug, title: first.title }] },
      },
    });
    const given = aPerson();
    const body = { courseId: course.courseId, learnerId: given.id };
    await (await platform.as(aPerson('admin'))).post('/api/v1/enrollments/gifts').send(body).expect(201);
    expect((await enroll(course, given)).status).toBe(200);
    const [lesson] = await publish(first, ['article']);
    const begun = await enroll(first);
    expect((await enroll(course)).status).toBe(409);
    await complete(begun.body.id, lesson!.lessonId);
    expect((await enroll(course)).status).toBe(201);
  });

  it('are listed for several courses at once', async () => {
    const [one, two, other] = [courses.add(aCourse()), courses.add(aCourse()), courses.add(aCourse())];
    for (const course of [one, two, other]) await enroll(course);
    const list = async (courseIds: string) =>
      (await platform.as(learner)).get('/api/v1/enrollments').query({ courseIds });
    const { body } = await list(`${one.courseId},${two.courseId},${newId()}`);
    expect(new Set(body.items.map(({ course }: { course: { id: string } }) => course.id))).toEqual(
      new Set([one.courseId, two.courseId]),
    );
    expect((await list('not-an-id')).status).toBe(400);
    expect((await list(Array.from({ length: 31 }, () => newId()).join(','))).status).toBe(400);
  });

  it('are one, however many ask at the same time', async () => {
    const course = courses.add(aCourse());
    const answers = await Promise.all(Array.from({ length: 100 }, () => enroll(course)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const created = await platform.published(enrollmentCreated);
    expect(created.filter(({ courseId }) => courseId === course.courseId)).toHaveLength(1);
  });

  it('answer a repeated request with the same Idempotency-Key as the first time', async () => {
    const course = courses.add(aCourse());
    const request = async () =>
      (await platform.as(learner))
        .post('/api/v1/enrollments')
        .set('Idempotency-Key', `key-${course.courseId}`)
        .send({ courseId: course.courseId });
    const [first, second] = [await request(), await request()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  });

  it('refuse a course that is not there, and one that is archived', async () => {
    const archived = courses.add(aCourse({ status: 'archived' }));
    expect(await enroll(aCourse())).toMatchObject({ status: 404, body: { code: 'course.not_found' } });
    expect(await enroll(courses.add(aCourse({ status: 'draft' })))).toMatchObject({ status: 404 });
    expect(await enroll(archived)).toMatchObject({
      status: 409,
      body: { code: 'enrollment.course_not_open' },
    });
  });

  it('of a priced course say where to pay, and open with the payment', async () => {
    const course = courses.add(aCourse({ price }));
    const { body } = await enroll(course);
    expect(body).toMatchObject({ status: 'pending_payment', hasAccess: false, price });
    payments.open(body.id, 'https://pay.example/1');
    expect((await read(body.id)).body.checkoutUrl).toBe('https://pay.example/1');
    const [lesson] = await publish(course, ['article']);
    expect(await complete(body.id, lesson!.lessonId)).toMatchObject({
      status: 403,
      body: { code: 'enrollment.unpaid' },
    });

    const payment = { ...order(body), paidAt };
    const id = newId();
    await platform.receive(paymentSucceeded, payment, { id });
    await platform.receive(paymentSucceeded, payment, { id });
    await platform.receive(paymentSucceeded, payment);
    await platform.settle();
    expect((await read(body.id)).body).toMatchObject({
      status: 'active',
      hasAccess: true,
      checkoutUrl: null,
    });
    const activated = await platform.published(enrollmentActivated);
    expect(activated.filter(({ enrollmentId }) => enrollmentId === body.id)).toHaveLength(1);
  });

  it('open with a payment that comes after its order has expired', async () => {
    const { body } = await enroll(courses.add(aCourse({ price })));
    const late = order(body);
    await platform.receive(paymentFailed, { ...late, reason: 'expired', failedAt: paidAt });
    await platform.settle();
    expect((await read(body.id)).body.status).toBe('expired');
    await platform.receive(paymentSucceeded, { ...late, paidAt });
    await platform.settle();
    expect((await read(body.id)).body.status).toBe('active');
  });

  it('are refused for a course with a price where no payments are taken, and not for a free one', async () => {
    const priced = courses.add(aCourse({ price }));
    payments.stopSelling();
    try {
      expect(await enroll(priced)).toMatchObject({
        status: 409,
        body: { code: 'enrollment.cannot_be_bought' },
      });
      expect(await enroll(courses.add(aCourse()))).toMatchObject({ status: 201, body: { status: 'active' } });
    } finally {
      payments.goOnSelling();
    }
    expect(await enroll(priced)).toMatchObject({ status: 201, body: { status: 'pending_payment' } });
  });

  it('send a payment back that they cannot use', async () => {
    const course = courses.add(aCourse({ price }));
    const { body } = await enroll(course);
    courses.add({ ...course, status: 'archived' });
    const useless = order(body);
    await platform.receive(paymentSucceeded, { ...useless, paidAt });
    await platform.settle();
    const rejected = await platform.published(purchaseRejected);
    expect(rejected.filter(({ enrollmentId }) => enrollmentId === body.id)).toMatchObject([
      { orderId: useless.orderId, reason: 'course_gone' },
    ]);
  });

  it('lose access by a refund but not progress, and find it again when paid anew', async () => {
    const course = courses.add(aCourse({ price }));
    const { body } = await enroll(course);
    const [first] = await publish(course, ['article', 'article']);
    const bought = order(body);
    await platform.receive(paymentSucceeded, { ...bought, paidAt });
    await platform.settle();
    await complete(body.id, first!.lessonId);
    await platform.receive(paymentRefunded, { ...bought, refunded: price, isFull: true, refundedAt: paidAt });
    await platform.settle();
    const refunded = (await read(body.id)).body;
    expect(refunded).toMatchObject({ status: 'refunded', hasAccess: false, progress: { percent: 50 } });
    expect(await platform.published(enrollmentRevoked)).toContainEqual(
      expect.objectContaining({ enrollmentId: body.id, reason: 'refunded' }),
    );

    expect(await enroll(course)).toMatchObject({
      status: 201,
      body: { id: body.id, status: 'pending_payment' },
    });
    await platform.receive(paymentSucceeded, { ...order(body), paidAt });
    await platform.settle();
    expect((await read(body.id)).body).toMatchObject({ status: 'active', progress: { percent: 50 } });
  });

  it('lose access while a bank has the money, and find it again with their progress when the dispute is won', async () => {
    const course = courses.add(aCourse({ price }));
    const { body } = await enroll(course);
    const [first] = await publish(course, ['article', 'article']);
    const bought = order(body);
    await platform.receive(paymentSucceeded, { ...bought, paidAt });
    await platform.settle();
    await complete(body.id, first!.lessonId);
    await platform.receive(paymentDisputed, { ...bought, disputedAt: paidAt });
    await platform.settle();
    expect((await read(body.id)).body).toMatchObject({ status: 'refunded', hasAccess: false });
    const decision = { ...bought, disputed: price, decidedAt: paidAt };
    await platform.receive(paymentDisputeDecided, { ...decision, outcome: 'won', isPaidAgain: true });
    await platform.settle();
    expect((await read(body.id)).body).toMatchObject({
      status: 'active',
      hasAccess: true,
      progress: { percent: 50 },
    });
  });

  it('stay without access when the dispute is lost', async () => {
    const course = courses.add(aCourse({ price }));
    const { body } = await enroll(course);
    const bought = order(body);
    await platform.receive(paymentSucceeded, { ...bought, paidAt });
    await platform.receive(paymentDisputed, { ...bought, disputedAt: paidAt });
    const decision = { ...bought, disputed: price, decidedAt: paidAt };
    await platform.receive(paymentDisputeDecided, { ...decision, outcome: 'lost', isPaidAgain: false });
    await platform.settle();
    expect((await read(body.id)).body).toMatchObject({ status: 'refunded', hasAccess: false });
  });

  it('keep access while another grant lives', async () => {
    const course = courses.add(aCourse({ price }));
    const { body } = await enroll(course);
    const bought = order(body);
    await platform.receive(paymentSucceeded, { ...bought, paidAt });
    await platform.settle();
    const admin = await platform.as(aPerson('admin'));
    await admin
      .post('/api/v1/enrollments/gifts')
      .send({ courseId: course.courseId, learnerId: learner.id })
      .expect(201);
    await platform.receive(paymentRefunded, { ...bought, refunded: price, isFull: true, refundedAt: paidAt });
    await platform.settle();
    expect((await read(body.id)).body).toMatchObject({ status: 'active', hasAccess: true });
  });

  it('are one, however many give the course at the same time', async () => {
    const course = courses.add(aCourse({ price }));
    const gift = { courseId: course.courseId, learnerId: learner.id };
    const admin = await platform.as(aPerson('admin'));
    const give = () => admin.post('/api/v1/enrollments/gifts').send(gift);
    const answers = await Promise.all(Array.from({ length: 6 }, async () => (await give()).status));
    expect(answers).toEqual(Array(6).fill(201));
    const activated = await platform.published(enrollmentActivated);
    expect(activated.filter(({ courseId }) => courseId === course.courseId)).toHaveLength(1);
  });

  it('count progress in one place, and finish once with the last lesson', async () => {
    const course = courses.add(aCourse());
    const lessons = await publish(course, ['article', 'practice', 'article']);
    const { body } = await enroll(course);
    const [one, two, three] = lessons.map(({ lessonId }) => lessonId) as [string, string, string];
    expect((await complete(body.id, one)).body).toEqual({
      percent: 33,
      completed: 1,
      total: 3,
      remaining: lessons.slice(1).map(({ lessonId, title }) => ({ lessonId, title, lock: null })),
    });
    await complete(body.id, two);
    const finishes = await Promise.all(Array.from({ length: 25 }, () => complete(body.id, three)));
    expect(finishes.map(({ status }) => status)).toEqual(Array(25).fill(200));
    expect((await read(body.id)).body).toMatchObject({
      status: 'completed',
      progress: { percent: 100, completed: 3, total: 3, remaining: [] },
    });
    const completions = await platform.published(enrollmentCompleted);
    expect(completions.filter(({ enrollmentId }) => enrollmentId === body.id)).toHaveLength(1);
    const done = await platform.published(lessonCompleted);
    expect(done.filter(({ enrollmentId }) => enrollmentId === body.id)).toHaveLength(3);
  });

  it('complete a quiz that has a pass mark by passing it, and not by hand', async () => {
    const course = courses.add(aCourse());
    const [quiz] = await publish(course, ['quiz']);
    const { body } = await enroll(course);
    expect(await complete(body.id, quiz!.lessonId)).toMatchObject({
      status: 409,
      body: { code: 'enrollment.quiz_not_passed', facts: { quizId: quiz!.quiz!.quizId } },
    });
    await pass(course, quiz!.quiz!.quizId);
    expect((await read(body.id)).body.status).toBe('completed');
  });

  it('complete a quiz that was passed before the version that holds it was known here', async () => {
    const course = courses.add(aCourse());
    await publish(course, ['article']);
    const { body } = await enroll(course);
    const version = aVersion(course, ['quiz'], 2);
    const quizId = version.sections[0]!.lessons[0]!.quiz!.quizId;
    await pass(course, quizId);
    expect((await read(body.id)).body.progress.completed).toBe(0);
    await platform.receive(courseVersionPublished, version);
    await platform.settle();
    expect((await read(body.id)).body.status).toBe('completed');
  });

  it('have no use for a quiz that a newer version left out, until another brings it back', async () => {
    const course = courses.add(aCourse());
    const [quiz] = await publish(course, ['quiz']);
    const { body } = await enroll(course);
    await publish(course, ['article'], 2);
    await pass(course, quiz!.quiz!.quizId);
    expect((await read(body.id)).body.progress).toMatchObject({ completed: 0, total: 1 });

    const third = aVersion(course, ['article', 'article'], 3);
    third.sections[0]!.lessons[0] = quiz!;
    await platform.receive(courseVersionPublished, third);
    await platform.settle();
    expect((await read(body.id)).body.progress).toMatchObject({ completed: 1, total: 2 });
  });

  it('are all looked at when a version comes, however many they are', async () => {
    const course = courses.add(aCourse());
    const [kept] = await publish(course, ['article', 'article']);
    const people = Array.from({ length: 130 }, () => aPerson());
    for (const person of people) {
      const { body } = await enroll(course, person);
      await complete(body.id, kept!.lessonId, person);
    }
    const shorter = aVersion(course, ['article'], 2);
    shorter.sections[0]!.lessons = [kept!];
    await platform.receive(courseVersionPublished, shorter);
    await platform.settle(20_000);
    const completions = await platform.published(enrollmentCompleted);
    expect(completions.filter(({ courseId }) => courseId === course.courseId)).toHaveLength(130);
  }, 60_000);

  it('move to a new version while under way, and stay finished once finished', async () => {
    const course = courses.add(aCourse());
    const other = aPerson();
    const lessons = await publish(course, ['article', 'article']);
    const finished = (await enroll(course)).body;
    const underWay = (await enroll(course, other)).body;
    for (const { lessonId } of lessons) await complete(finished.id, lessonId);
    await complete(underWay.id, lessons[0]!.lessonId, other);

    await publish(course, ['article', 'article', 'article'], 2);
    expect((await read(finished.id)).body).toMatchObject({
      status: 'completed',
      progress: { percent: 100, total: 2 },
    });
    expect((await read(underWay.id, other)).body).toMatchObject({ status: 'active', progress: { total: 3 } });

    const shorter = aVersion(course, ['article'], 3);
    shorter.sections[0]!.lessons = [lessons[0]!];
    await platform.receive(courseVersionPublished, shorter);
    await platform.settle();
    expect((await read(underWay.id, other)).body).toMatchObject({
      status: 'completed',
      progress: { percent: 100 },
    });
  });

  it('are seen by their learner, support and admins, and by nobody else', async () => {
    const { body } = await enroll(courses.add(aCourse()));
    expect((await read(body.id, aPerson())).body.code).toBe('enrollment.not_found');
    expect((await read(body.id, aPerson('instructor'))).status).toBe(404);
    expect((await read(body.id, aPerson('support'))).status).toBe(200);
    const [lesson] = await publish({ ...aCourse(), courseId: body.courseId }, ['article']);
    expect((await complete(body.id, lesson!.lessonId, aPerson('admin'))).status).toBe(404);
  });

  it('are listed page by page, the latest touched first, with where to go on', async () => {
    const reader = aPerson();
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      platform.clock.advance({ minutes: 1 });
      const course = courses.add(aCourse({ title: `Course ${index}` }));
      await platform.receive(courseCreated, { ...course, slug: `course-${index}` });
      await publish(course, ['article', 'article']);
      ids.unshift((await enroll(course, reader)).body.id);
    }
    const request = await platform.as(reader);
    const seen: { id: string; nextLesson: { title: string } | null }[] = [];
    let cursor: string | null = null;
    do {
      const page: { body: { items: typeof seen; nextCursor: string | null } } = await request
        .get('/api/v1/enrollments')
        .query(cursor ? { limit: 2, cursor } : { limit: 2 })
        .expect(200);
      seen.push(...page.body.items);
      cursor = page.body.nextCursor;
    } while (cursor);
    expect(seen.map(({ id }) => id)).toEqual(ids);
    expect(seen[0]).toMatchObject({
      course: { slug: 'course-4', title: 'Course 4' },
      progress: { percent: 0, completed: 0, total: 2 },
      nextLesson: { title: 'Lesson 1' },
    });
  });

  it('show those who teach a course who learns in it, with names and progress', async () => {
    const teacher = aPerson('instructor');
    const course = courses.add(aCourse({ instructorIds: [teacher.id] }));
    const [lesson] = await publish(course, ['article']);
    const student = aPerson();
    await platform.receive(userProfileChanged, {
      userId: student.id,
      name: 'Ada Lovelace',
      headline: null,
      biography: null,
    });
    const { body } = await enroll(course, student);
    await complete(body.id, lesson!.lessonId, student);
    await platform.settle();
    const path = `/api/v1/courses/${course.courseId}/students`;
    const answer = await (await platform.as(teacher)).get(path).expect(200);
    expect(answer.body.items).toMatchObject([
      { name: 'Ada Lovelace', status: 'completed', progress: { percent: 100 } },
    ]);
    await (await platform.as(aPerson('instructor'))).get(path).expect(403);
    await (await platform.as(student)).get(path).expect(403);
  });
});
