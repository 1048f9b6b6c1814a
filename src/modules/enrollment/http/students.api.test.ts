import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { userEmailVerified } from '../../auth/auth.contract';
import { paymentSucceeded } from '../../payment/payment.contract';
import { userProfileChanged } from '../../user/user.contract';
import { enrollmentActivated, enrollmentRevoked, learnerInvited } from '../enrollment.contract';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import { aCourse, type fakeAccounts, type fakeCourses } from '../testing/fixtures';

describe('those who teach a course', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;
  let accounts: ReturnType<typeof fakeAccounts>;
  const teacher = aPerson('instructor');
  const price = { amount: 2_900, currency: 'eur' };

  beforeAll(async () => {
    ({ platform, courses, accounts } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const aTaughtCourse = () => courses.add(aCourse({ price, instructorIds: [teacher.id] }));

  /** Somebody with an account, known by her address. */
  function someone(options: { isEmailVerified: boolean } = { isEmailVerified: true }) {
    const person = aPerson();
    const email = `${person.id}@example.org`;
    accounts.add({ userId: person.id, email, ...options });
    return { person, email };
  }

  async function enroll(courseId: string, body: object, as = teacher) {
    const path = `/api/v1/courses/${courseId}/students`;
    const response = await (await platform.as(as)).post(path).send(body);
    return { status: response.status, body: response.body };
  }

  async function remove(courseId: string, learnerId: string, as = teacher) {
    const path = `/api/v1/courses/${courseId}/students/${learnerId}/remove`;
    const response = await (await platform.as(as)).post(path).send({ reason: 'You asked me to.' });
    return { status: response.status, body: response.body };
  }

  async function why(courseId: string, as: ReturnType<typeof aPerson>, learnerId?: string) {
    const request = (await platform.as(as)).get(`/api/v1/courses/${courseId}/access`);
    const response = await request.query(learnerId ? { learnerId } : {});
    return { status: response.status, body: response.body };
  }

  async function verify(who: { person: { id: string }; email: string }) {
    accounts.add({ userId: who.person.id, email: who.email, isEmailVerified: true });
    const verifiedAt = platform.clock.now().toISOString();
    await platform.receive(userEmailVerified, { userId: who.person.id, verifiedAt });
    await platform.settle();
  }

  async function runJob(name: string) {
    await platform.application.jobs.runNow(name);
    await platform.settle();
  }

  it('enrol an account by its address, whatever the course costs, and once', async () => {
    const { courseId } = aTaughtCourse();
    const { person, email } = someone();
    const first = await enroll(courseId, { email: ` ${email.toUpperCase()}` });
    expect(first).toMatchObject({ status: 201, body: { outcome: 'enrolled', invitationId: null } });
    const again = await enroll(courseId, { email });
    expect(again).toMatchObject({
      status: 200,
      body: { outcome: 'already_enrolled', enrollmentId: first.body.enrollmentId },
    });
    expect(await why(courseId, person)).toMatchObject({
      status: 200,
      body: { hasAccess: true, reason: 'granted', accessEndsAt: null, grants: [{ kind: 'manual' }] },
    });
    const activated = await platform.published(enrollmentActivated);
    expect(activated.filter((event) => event.learnerId === person.id)).toMatchObject([{ grant: 'gift' }]);
  });

  it('refuse what is not theirs, a course that is a draft, and an end that has passed', async () => {
    const { courseId } = aTaughtCourse();
    const { email } = someone();
    expect(await enroll(courseId, { email }, aPerson('instructor'))).toMatchObject({
      status: 403,
      body: { code: 'enrollment.not_your_course' },
    });
    expect((await enroll(courseId, { email }, aPerson('support'))).status).toBe(403);
    const draft = courses.add(aCourse({ status: 'draft', instructorIds: [teacher.id] }));
    expect((await enroll(draft.courseId, { email })).body.code).toBe('enrollment.course_not_open');
    const passed = { email, accessEndsAt: platform.clock.now().toISOString() };
    expect(await enroll(courseId, passed)).toMatchObject({
      status: 422,
      body: { code: 'enrollment.ends_too_soon' },
    });
    expect((await enroll(courseId, { email: 'nobody' })).body.errors).toMatchObject([{ path: 'body.email' }]);
  });

  it('invite an address that is nobody’s yet, which opens the course when it is proved', async () => {
    const { courseId } = aTaughtCourse();
    const newcomer = { person: aPerson(), email: `${newId()}@example.org` };
    const invited = await enroll(courseId, { email: newcomer.email });
    expect(invited).toMatchObject({ status: 201, body: { outcome: 'invited', enrollmentId: null } });
    expect(await enroll(courseId, { email: newcomer.email })).toMatchObject({
      status: 200,
      body: { outcome: 'already_invited', invitationId: invited.body.invitationId },
    });
    accounts.add({ userId: newcomer.person.id, email: newcomer.email, isEmailVerified: false });
    expect((await why(courseId, newcomer.person)).body.reason).toBe('not_enrolled');

    await verify(newcomer);
    await verify(newcomer);
    expect((await why(courseId, newcomer.person)).body).toMatchObject({
      hasAccess: true,
      grants: [{ kind: 'invitation' }],
    });
    const list = await (await platform.as(teacher)).get(`/api/v1/courses/${courseId}/invitations`);
    expect(list.body.items).toEqual([]);
  });

  it('invite whoever has not proved her address: it could be somebody else’s', async () => {
    const { courseId } = aTaughtCourse();
    const { email } = someone({ isEmailVerified: false });
    expect((await enroll(courseId, { email })).body.outcome).toBe('invited');
  });

  it('take an invitation back, so that it opens nothing', async () => {
    const { courseId } = aTaughtCourse();
    const newcomer = { person: aPerson(), email: `${newId()}@example.org` };
    const { body } = await enroll(courseId, { email: newcomer.email });
    const path = `/api/v1/courses/${courseId}/invitations/${body.invitationId}`;
    await (await platform.as(teacher)).delete(path).expect(204);
    await (await platform.as(teacher)).delete(path).expect(404);
    await verify(newcomer);
    expect((await why(courseId, newcomer.person)).body.hasAccess).toBe(false);
  });

  it('have an invitation told at once, and once more when they repeat it a day later', async () => {
    const { courseId } = aTaughtCourse();
    const { body } = await enroll(courseId, { email: `${newId()}@example.org` });
    const { email } = (
      await platform.query(`select email from enrollment.invitations where id = '${body.invitationId}'`)
    )[0] as { email: string };
    const told = async () =>
      (await platform.published(learnerInvited)).filter(
        ({ invitationId }) => invitationId === body.invitationId,
      );
    await enroll(courseId, { email });
    expect(await told()).toMatchObject([{ courseId, invitedBy: teacher.id, accessEndsAt: null }]);
    platform.clock.advance({ days: 1 });
    await Promise.all([enroll(courseId, { email }), enroll(courseId, { email })]);
    expect(await told()).toHaveLength(2);
  });

  it('invite for three months: an address that is proved later opens nothing', async () => {
    const { courseId } = aTaughtCourse();
    const newcomer = { person: aPerson(), email: `${newId()}@example.org` };
    await enroll(courseId, { email: newcomer.email });
    platform.clock.advance({ days: 90 });
    await verify(newcomer);
    expect((await why(courseId, newcomer.person)).body.hasAccess).toBe(false);
  });

  it('need not wait for an address that was proved while it was being invited', async () => {
    const { courseId } = aTaughtCourse();
    const newcomer = { person: aPerson(), email: `${newId()}@example.org` };
    await enroll(courseId, { email: newcomer.email });
    accounts.add({ userId: newcomer.person.id, email: newcomer.email, isEmailVerified: true });
    await runJob('enrollment.look-after-invitations');
    await runJob('enrollment.look-after-invitations');
    expect((await why(courseId, newcomer.person)).body).toMatchObject({
      hasAccess: true,
      grants: [{ kind: 'invitation' }],
    });
  });

  it('say when access ends, and it ends then, to the moment, and is told of once', async () => {
    const { courseId } = aTaughtCourse();
    const { person, email } = someone();
    const accessEndsAt = new Date(platform.clock.now().getTime() + 24 * 60 * 60 * 1_000).toISOString();
    const { body } = await enroll(courseId, { email, accessEndsAt });
    expect((await why(courseId, person)).body).toMatchObject({ hasAccess: true, accessEndsAt });
    const students = await (await platform.as(teacher)).get(`/api/v1/courses/${courseId}/students`);
    expect(students.body.items).toMatchObject([{ learnerId: person.id, accessEndsAt: expect.any(String) }]);

    platform.clock.advance({ days: 1 });
    expect((await why(courseId, person)).body).toMatchObject({ hasAccess: false, reason: 'access_ended' });
    await runJob('enrollment.end-access');
    await runJob('enrollment.end-access');
    expect((await why(courseId, person)).body).toMatchObject({
      reason: 'access_ended',
      grants: [{ isLive: false, revocationReason: 'expired' }],
    });
    const revoked = await platform.published(enrollmentRevoked);
    expect(revoked.filter(({ enrollmentId }) => enrollmentId === body.enrollmentId)).toMatchObject([
      { reason: 'expired' },
    ]);
  });

  it('move the end of access by enrolling again', async () => {
    const { courseId } = aTaughtCourse();
    const { person, email } = someone();
    const inDays = (days: number) =>
      new Date(platform.clock.now().getTime() + days * 24 * 60 * 60 * 1_000).toISOString();
    const later = inDays(30);
    await enroll(courseId, { email, accessEndsAt: inDays(1) });
    await enroll(courseId, { email, accessEndsAt: later });
    expect((await why(courseId, person)).body).toMatchObject({ accessEndsAt: later });
    await enroll(courseId, { email });
    expect((await why(courseId, person)).body).toMatchObject({ accessEndsAt: null, grants: [{}] });
  });

  it('remove somebody with a reason that she and support read, and only they let her in again', async () => {
    const course = courses.add(aCourse({ instructorIds: [teacher.id] }));
    const { person, email } = someone();
    const ask = async () =>
      (await platform.as(person)).post('/api/v1/enrollments').send({ courseId: course.courseId });
    expect((await ask()).status).toBe(201);
    expect((await remove(course.courseId, person.id, aPerson('instructor'))).status).toBe(403);
    expect(await remove(course.courseId, person.id)).toMatchObject({
      status: 200,
      body: { status: 'cancelled', hasAccess: false },
    });
    expect(await remove(course.courseId, person.id)).toMatchObject({ status: 200 });
    expect(await ask()).toMatchObject({ status: 403, body: { code: 'enrollment.removed' } });

    await platform.receive(userProfileChanged, {
      userId: teacher.id,
      name: 'Hypatia',
      headline: null,
      biography: null,
    });
    await platform.settle();
    expect((await why(course.courseId, person)).body).toMatchObject({
      reason: 'removed',
      grants: [{ kind: 'free', note: 'You asked me to.', revokedBy: null }],
    });
    expect((await why(course.courseId, aPerson('support'), person.id)).body).toMatchObject({
      reason: 'removed',
      grants: [{ revokedBy: { id: teacher.id, name: 'Hypatia' } }],
    });

    await enroll(course.courseId, { email });
    expect((await why(course.courseId, person)).body).toMatchObject({ hasAccess: true });
  });

  it('do not remove whoever has paid', async () => {
    const { courseId } = aTaughtCourse();
    const { person, email } = someone();
    const { body } = await enroll(courseId, { email });
    await platform.receive(paymentSucceeded, {
      orderId: newId(),
      enrollmentId: body.enrollmentId,
      courseId,
      learnerId: person.id,
      amount: price,
      paidAt: platform.clock.now().toISOString(),
    });
    await platform.settle();
    expect(await remove(courseId, person.id)).toMatchObject({
      status: 409,
      body: { code: 'enrollment.paid_for' },
    });
  });

  it('see nobody’s access to other things, and neither does another learner', async () => {
    const { courseId } = aTaughtCourse();
    const { person } = someone();
    expect((await why(courseId, aPerson(), person.id)).body.code).toBe('enrollment.not_yours');
    expect((await why(courseId, teacher, person.id)).status).toBe(403);
    const list = (await platform.as(aPerson())).get('/api/v1/enrollments').query({ learnerId: person.id });
    expect((await list).status).toBe(403);
    const bySupport = (await platform.as(aPerson('support'))).get('/api/v1/enrollments');
    expect((await bySupport.query({ learnerId: person.id })).status).toBe(200);
  });
});
