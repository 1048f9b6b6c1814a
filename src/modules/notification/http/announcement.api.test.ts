import type { Person } from '../../../platform/auth/principal';
import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { courseCreated } from '../../course/course.contract';
import { enrollmentActivated, enrollmentRevoked } from '../../enrollment/enrollment.contract';
import { announcementToSend } from '../notification.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('announcements', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const at = '2026-01-05T08:00:00.000Z';
  const words = { title: 'A lesson on comets', body: 'It is there.\n\nLook up tonight,\nit is clear.' };

  beforeAll(async () => {
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth() }));
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  async function aCourse() {
    const teacher = aPerson('instructor');
    users.add(teacher.id, { name: 'Otto Instructor' });
    const courseId = newId();
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [teacher.id],
    });
    await platform.settle();
    return { teacher, courseId, path: `/api/v1/courses/${courseId}/announcements` };
  }

  async function enroll(courseId: string, learnerId = newId()) {
    const { email } = users.add(learnerId);
    const enrollment = { enrollmentId: newId(), courseId, learnerId };
    await platform.receive(enrollmentActivated, { ...enrollment, grant: 'free', activatedAt: at });
    return { enrollment, learnerId, email };
  }

  const told = (courseId: string, channel: string) =>
    platform.query(
      `select person_id from notification.messages where kind = 'announcement' and channel = '${channel}'
       and variables->'course'->>'courseId' = '${courseId}' order by person_id`,
    );

  async function announce(author: Person, path: string, body: object = words) {
    const answer = await (await platform.as(author)).post(path).send(body);
    // A large course takes a while on a machine that has other things to do.
    await platform.settle(30_000);
    return answer;
  }

  it('require someone who teaches the course', async () => {
    const { path } = await aCourse();
    for (const address of [path, `${path}/preview`]) {
      await platform.anonymous.post(address).send(words).expect(401);
      const learner = await (await platform.as(aPerson())).post(address).send(words).expect(403);
      expect(learner.body.code).toBe('auth.role_required');
      const other = await (await platform.as(aPerson('instructor'))).post(address).send(words).expect(403);
      expect(other.body.code).toBe('notification.not_your_course');
    }
    await (await platform.as(aPerson('instructor'))).get(path).expect(403);
    const nowhere = `/api/v1/courses/${newId()}/announcements`;
    await (await platform.as(aPerson('instructor'))).post(nowhere).send(words).expect(404);
  });

  it('reach those to whom the course is open, in the inbox and by e-mail, in the author’s words', async () => {
    const { teacher, courseId, path } = await aCourse();
    const { learnerId, email } = await enroll(courseId);
    const refunded = await enroll(courseId);
    await platform.receive(enrollmentRevoked, { ...refunded.enrollment, reason: 'refunded', revokedAt: at });
    await platform.settle();

    const { status, body } = await announce(teacher, path);
    expect([status, body]).toEqual([
      202,
      expect.objectContaining({ ...words, authorName: 'Otto Instructor', recipients: 0, sentAt: null }),
    ]);
    expect(await told(courseId, 'email')).toEqual([{ person_id: learnerId }]);
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to, subject }) => to.address === email && subject === words.title);
    const mail = await mailbox.read(own[0]?.messageId ?? '');
    expect(mail?.text).toContain(
      'Otto Instructor writes to the learners of “The night sky”:\n\nIt is there.',
    );
    expect(mail?.html).toContain('Look up tonight,<br>it is clear.');
    expect(mail?.headers?.['List-Unsubscribe']).toContain('~announcements~');

    const learner = await platform.as({ ...aPerson(), id: learnerId });
    const inbox = await learner.get('/api/v1/notifications').expect(200);
    expect(inbox.body.items[0]).toMatchObject({
      kind: 'announcement',
      title: words.title,
      body: `Otto Instructor, The night sky\n\n${words.body}`,
      link: '/courses/the-night-sky',
    });
    const listed = await (await platform.as(teacher)).get(path).expect(200);
    expect(listed.body).toMatchObject({
      items: [{ ...words, recipients: 1, sentAt: expect.any(String) }],
      nextCursor: null,
    });
  });

  it('come once to each, however often they are asked for or handled', async () => {
    const { teacher, courseId, path } = await aCourse();
    const { learnerId } = await enroll(courseId);
    await platform.settle();
    const first = await announce(teacher, path);
    const again = await announce(teacher, path);
    expect(again.body.id).toBe(first.body.id);
    await platform.query(
      `update notification.announcements set sent_at = null where id = '${first.body.id}'`,
    );
    await platform.receive(announcementToSend, { announcementId: first.body.id, afterId: null });
    await platform.settle();
    for (const channel of ['email', 'in_app'])
      expect(await told(courseId, channel)).toEqual([{ person_id: learnerId }]);
  });

  it('go out page by page to a large course, nobody left out and nobody twice', async () => {
    const { teacher, courseId, path } = await aCourse();
    const ids = Array.from({ length: 230 }, () => newId()).sort();
    for (const id of ids) users.add(id);
    await platform.query(
      `insert into notification.learners (course_id, learner_id, has_access, last_activity_at)
       values ${ids.map((id) => `('${courseId}', '${id}', true, '${at}')`).join(',')}`,
    );
    const { body } = await announce(teacher, path);
    const everyone = ids.map((id) => ({ person_id: id }));
    expect(await told(courseId, 'in_app')).toEqual(everyone);
    expect(await told(courseId, 'email')).toEqual(everyone);
    const listed = await (await platform.as(teacher)).get(path).expect(200);
    expect(listed.body.items).toMatchObject([{ id: body.id, recipients: 230 }]);
    const pages = (await platform.published(announcementToSend)).filter(
      ({ announcementId }) => announcementId === body.id,
    );
    expect(pages.map(({ afterId }) => afterId)).toEqual([null, ids[99], ids[199]]);
  }, 40_000);

  it('are seen before they are sent, by their author alone', async () => {
    const { teacher, courseId, path } = await aCourse();
    await enroll(courseId);
    await platform.settle();
    const { body } = await (await platform.as(teacher)).post(`${path}/preview`).send(words).expect(200);
    expect(body).toEqual({
      recipients: 1,
      mail: { subject: words.title, text: expect.stringContaining('Hello Otto Instructor,') },
      inApp: { title: words.title, body: `Otto Instructor, The night sky\n\n${words.body}` },
    });
    await platform.settle();
    expect(await told(courseId, 'in_app')).toEqual([]);
    expect((await (await platform.as(teacher)).get(path)).body.items).toEqual([]);
  });

  it('are so many a day and no more', async () => {
    const { teacher, path } = await aCourse();
    for (let count = 1; count <= 5; count += 1)
      expect((await announce(teacher, path, { ...words, title: `Number ${count}` })).status).toBe(202);
    const refused = await announce(teacher, path, { ...words, title: 'Number 6' });
    expect([refused.status, refused.body.code]).toEqual([429, 'notification.too_many_announcements']);
    platform.clock.advance({ hours: 25 });
    expect((await announce(teacher, path, { ...words, title: 'Number 6' })).status).toBe(202);
    const first = await (await platform.as(teacher)).get(path).query({ limit: 4 }).expect(200);
    const cursor = first.body.nextCursor;
    const second = await (await platform.as(teacher)).get(path).query({ limit: 4, cursor }).expect(200);
    const titles = [...first.body.items, ...second.body.items].map(({ title }) => title);
    expect(titles).toEqual([6, 5, 4, 3, 2, 1].map((count) => `Number ${count}`));
  });

  it('have words, and not too many', async () => {
    const { teacher, path } = await aCourse();
    for (const body of [
      { ...words, title: ' ' },
      { ...words, body: ' \n ' },
      { ...words, body: 'x'.repeat(5_001) },
    ]) {
      const refused = await announce(teacher, path, body);
      expect([refused.status, refused.body.code]).toEqual([400, 'request.invalid']);
    }
  });
});
