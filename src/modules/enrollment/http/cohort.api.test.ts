import { newId } from '../../../platform/identifiers/identifier';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { userEmailVerified } from '../../auth/auth.contract';
import { EnrollmentApiService } from '../enrollment.api';
import { enrollmentCreated } from '../enrollment.contract';
import { startEnrollmentPlatform } from '../testing/enrollment-platform';
import { aCourse, type CourseFixture, type fakeAccounts, type fakeCourses } from '../testing/fixtures';

type Person = ReturnType<typeof aPerson>;

describe('cohorts and invitation links', () => {
  let platform: TestApplication;
  let courses: ReturnType<typeof fakeCourses>;
  let accounts: ReturnType<typeof fakeAccounts>;
  const teacher = aPerson('instructor');
  const price = { amount: 4_900, currency: 'eur' };

  beforeAll(async () => {
    ({ platform, courses, accounts } = await startEnrollmentPlatform());
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const aTaughtCourse = (changes: Partial<CourseFixture> = {}) =>
    courses.add(aCourse({ price, instructorIds: [teacher.id], ...changes }));
  const inDays = (days: number) =>
    new Date(platform.clock.now().getTime() + days * 24 * 60 * 60 * 1_000).toISOString();

  async function ask(method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, as = teacher) {
    const request = (await platform.as(as))[method](`/api/v1${path}`);
    const { status, body: answered } = await (body ? request.send(body) : request);
    return { status, body: answered };
  }

  async function aCohort(courseId: string, terms: object = {}) {
    const body = { name: `Group ${newId()}`, startsAt: inDays(7), ...terms };
    const { status, body: cohort } = await ask('post', `/courses/${courseId}/cohorts`, body);
    expect(status).toBe(201);
    return cohort as { id: string; name: string };
  }

  async function aLink(courseId: string, terms: object = {}) {
    const body = { expiresAt: inDays(30), ...terms };
    const { status, body: link } = await ask('post', `/courses/${courseId}/invitation-links`, body);
    expect(status).toBe(201);
    const token = new URL(link.url).pathname.replace('/join/', '');
    return { ...link, token } as { id: string; url: string; token: string };
  }

  const join = (token: string, as: Person) => ask('post', `/invitation-links/${token}/join`, undefined, as);
  const offer = (token: string) => ask('get', `/invitation-links/${token}`, undefined, aPerson());
  const linksOf = async (courseId: string) =>
    (await ask('get', `/courses/${courseId}/invitation-links`)).body.items;
  const studentsOf = async (courseId: string, query = '') =>
    (await ask('get', `/courses/${courseId}/students${query}`)).body.items;
  const startOf = (courseId: string, learnerId: string) =>
    platform.application.hosted
      .find(({ manifest }) => manifest.name === 'enrollment')
      ?.container.resolve(EnrollmentApiService)
      .getAccess({ courseId, learnerId });

  it('let whoever has a link in, whatever the course costs, and count her once', async () => {
    const { courseId, title } = aTaughtCourse();
    const link = await aLink(courseId, { note: 'The poster' });
    expect(await offer(link.token)).toMatchObject({
      status: 200,
      body: { course: { id: courseId, title }, cohort: null, state: 'open' },
    });
    const learner = aPerson();
    expect(await join(link.token, learner)).toMatchObject({ status: 200, body: { outcome: 'joined' } });
    expect(await join(link.token, learner)).toMatchObject({ status: 200, body: { outcome: 'already_in' } });
    const access = await ask('get', `/courses/${courseId}/access`, undefined, learner);
    expect(access.body).toMatchObject({ hasAccess: true, grants: [{ kind: 'invitation' }] });
    expect(await linksOf(courseId)).toMatchObject([
      { id: link.id, note: 'The poster', uses: 1, state: 'open' },
    ]);
  });

  it('never tell the address of a link again', async () => {
    const { courseId } = aTaughtCourse();
    const link = await aLink(courseId);
    expect(JSON.stringify(await linksOf(courseId))).not.toContain(link.token);
    const rows = await platform.query('select * from enrollment.invitation_links');
    expect(JSON.stringify(rows)).not.toContain(link.token);
    expect(JSON.stringify(rows)).toContain(link.id);
  });

  it('let in as many as a link is for, however many come at the same time', async () => {
    const { courseId } = aTaughtCourse();
    const link = await aLink(courseId, { maximumUses: 3 });
    const people = Array.from({ length: 100 }, () => aPerson());
    const answers = await Promise.all(people.map((person) => join(link.token, person)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body.code);
    expect(refused).toEqual(Array(97).fill('enrollment.link_used_up'));
    expect(await linksOf(courseId)).toMatchObject([{ uses: 3, state: 'used_up' }]);
    expect(await studentsOf(courseId)).toHaveLength(3);
    expect((await offer(link.token)).body.state).toBe('used_up');
  }, 60_000);

  it('count one learner once, however often she comes at the same time', async () => {
    const { courseId } = aTaughtCourse();
    const link = await aLink(courseId, { maximumUses: 2 });
    const learner = aPerson();
    const answers = await Promise.all(Array.from({ length: 100 }, () => join(link.token, learner)));
    expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200));
    expect(answers.filter(({ body }) => body.outcome === 'joined')).toHaveLength(1);
    expect(await linksOf(courseId)).toMatchObject([{ uses: 1 }]);
    const created = await platform.published(enrollmentCreated);
    expect(created.filter((event) => event.courseId === courseId)).toHaveLength(1);
  }, 60_000);

  it('refuse a link that was taken back, is over, or is nobody’s', async () => {
    const { courseId } = aTaughtCourse();
    const back = await aLink(courseId);
    await ask('delete', `/courses/${courseId}/invitation-links/${back.id}`);
    expect(await join(back.token, aPerson())).toMatchObject({
      status: 409,
      body: { code: 'enrollment.link_over' },
    });
    expect((await offer(back.token)).body.state).toBe('taken_back');
    const again = await ask('delete', `/courses/${courseId}/invitation-links/${back.id}`);
    expect(again.body.code).toBe('enrollment.link_not_found');

    const short = await aLink(courseId, { expiresAt: inDays(1) });
    platform.clock.advance({ days: 1 });
    expect((await join(short.token, aPerson())).body.code).toBe('enrollment.link_over');
    expect((await join('guessed', aPerson())).body.code).toBe('enrollment.link_not_found');
  });

  it('are made by those who teach, with an end that holds', async () => {
    const { courseId } = aTaughtCourse();
    const path = `/courses/${courseId}/invitation-links`;
    expect((await ask('post', path, { expiresAt: inDays(1) }, aPerson('instructor'))).status).toBe(403);
    for (const terms of [
      { expiresAt: inDays(0) },
      { expiresAt: inDays(400) },
      { expiresAt: inDays(20), accessEndsAt: inDays(10) },
    ])
      expect((await ask('post', path, terms)).body.code).toBe('enrollment.link_ends_wrongly');
    const draft = aTaughtCourse({ status: 'draft' });
    const early = await ask('post', `/courses/${draft.courseId}/invitation-links`, { expiresAt: inDays(1) });
    expect(early.body.code).toBe('enrollment.course_not_open');
  });

  it('do not let her in whom those who teach have removed', async () => {
    const { courseId } = aTaughtCourse();
    const link = await aLink(courseId);
    const learner = aPerson();
    await join(link.token, learner);
    await ask('post', `/courses/${courseId}/students/${learner.id}/remove`, { reason: 'You asked me to.' });
    expect((await join(link.token, learner)).body.code).toBe('enrollment.removed');
  });

  it('take a seat of the course where seats are limited', async () => {
    const { courseId } = aTaughtCourse();
    await ask('put', `/courses/${courseId}/seats`, { limit: 1 });
    const link = await aLink(courseId);
    expect((await join(link.token, aPerson())).status).toBe(200);
    expect((await join(link.token, aPerson())).body.code).toBe('enrollment.course_full');
    expect(await linksOf(courseId)).toMatchObject([{ uses: 1 }]);
  });

  it('give the last seat of a cohort once', async () => {
    const { courseId } = aTaughtCourse();
    const cohort = await aCohort(courseId, { seatLimit: 1 });
    const link = await aLink(courseId, { cohortId: cohort.id });
    const people = Array.from({ length: 20 }, () => aPerson());
    const answers = await Promise.all(people.map((person) => join(link.token, person)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body.code);
    expect(refused).toEqual(Array(19).fill('enrollment.cohort_full'));
    expect((await offer(link.token)).body).toMatchObject({
      cohort: { name: cohort.name },
      state: 'cohort_full',
    });
    expect(await studentsOf(courseId, `?cohortId=${cohort.id}`)).toHaveLength(1);
  });

  it('count the days of learning from the start of the cohort, which may move', async () => {
    const { courseId } = aTaughtCourse();
    const cohort = await aCohort(courseId, { startsAt: inDays(7) });
    const learner = aPerson();
    await join((await aLink(courseId, { cohortId: cohort.id })).token, learner);
    expect(await startOf(courseId, learner.id)).toMatchObject({ kind: 'granted', startedAt: inDays(7) });
    const changed = { name: cohort.name, startsAt: inDays(14) };
    const { status } = await ask('put', `/courses/${courseId}/cohorts/${cohort.id}`, changed);
    expect(status).toBe(200);
    expect(await startOf(courseId, learner.id)).toMatchObject({ startedAt: inDays(14) });
    await ask('put', `/courses/${courseId}/students/${learner.id}/cohort`, { cohortId: null });
    expect(await startOf(courseId, learner.id)).toMatchObject({
      startedAt: platform.clock.now().toISOString(),
    });
  });

  it('hold whoever is enrolled or invited into them', async () => {
    const { courseId } = aTaughtCourse();
    const cohort = await aCohort(courseId, { seatLimit: 1 });
    const [known, invited] = [aPerson(), aPerson()];
    accounts.add({ userId: known.id, email: `${known.id}@example.org`, isEmailVerified: true });
    const body = (person: Person) => ({ email: `${person.id}@example.org`, cohortId: cohort.id });
    expect((await ask('post', `/courses/${courseId}/students`, body(known))).body.outcome).toBe('enrolled');
    expect((await ask('post', `/courses/${courseId}/students`, body(invited))).body.outcome).toBe('invited');
    accounts.add({ userId: invited.id, email: `${invited.id}@example.org`, isEmailVerified: true });
    const verifiedAt = platform.clock.now().toISOString();
    await platform.receive(userEmailVerified, { userId: invited.id, verifiedAt });
    await platform.settle();
    const members = await studentsOf(courseId, `?cohortId=${cohort.id}`);
    expect(members.map(({ learnerId }: { learnerId: string }) => learnerId).toSorted()).toEqual(
      [known.id, invited.id].toSorted(),
    );
    expect(members[0].cohort).toEqual({ id: cohort.id, name: cohort.name });
    expect((await ask('get', `/courses/${courseId}/cohorts`)).body.items).toMatchObject([{ members: 2 }]);
    const elsewhere = { ...body(known), cohortId: (await aCohort(aTaughtCourse().courseId)).id };
    const refused = await ask('post', `/courses/${courseId}/students`, elsewhere);
    expect(refused.body.code).toBe('enrollment.cohort_not_found');
  });

  it('have names of their own and an end after their start, and go when nobody is in them', async () => {
    const { courseId } = aTaughtCourse();
    const path = `/courses/${courseId}/cohorts`;
    const cohort = await aCohort(courseId, { name: 'Spring' });
    const twin = await ask('post', path, { name: 'spring', startsAt: inDays(1) });
    expect(twin.body.code).toBe('enrollment.cohort_name_taken');
    const backwards = { name: 'Summer', startsAt: inDays(2), endsAt: inDays(1) };
    expect((await ask('post', path, backwards)).body.code).toBe('enrollment.cohort_ends_too_soon');

    const learner = aPerson();
    const link = await aLink(courseId, { cohortId: cohort.id });
    await join(link.token, learner);
    expect((await ask('delete', `${path}/${cohort.id}`)).body.code).toBe('enrollment.cohort_not_empty');
    await ask('put', `/courses/${courseId}/students/${learner.id}/cohort`, { cohortId: null });
    expect((await ask('delete', `${path}/${cohort.id}`)).status).toBe(204);
    expect((await join(link.token, aPerson())).body.code).toBe('enrollment.link_not_found');
  });

  it('are closed to links after their end', async () => {
    const { courseId } = aTaughtCourse();
    const cohort = await aCohort(courseId, { startsAt: inDays(-3), endsAt: inDays(1) });
    const link = await aLink(courseId, { cohortId: cohort.id });
    platform.clock.advance({ days: 2 });
    expect((await offer(link.token)).body.state).toBe('cohort_over');
    expect((await join(link.token, aPerson())).body.code).toBe('enrollment.link_over');
  });
});
