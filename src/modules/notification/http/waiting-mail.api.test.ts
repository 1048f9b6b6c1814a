import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import { personalDataErasureBegun } from '../../../platform/privacy/personal-data-events';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { lookUntil } from '../../../platform/time/look-until';
import { passwordChanged } from '../../auth/auth.contract';
import { certificateIssued, certificateRevoked } from '../../certificate/certificate.contract';
import { courseCreated } from '../../course/course.contract';
import {
  enrollmentActivated,
  enrollmentRevoked,
  seatOffered,
  waitingEnded,
} from '../../enrollment/enrollment.contract';
import { paymentSucceeded } from '../../payment/payment.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

type Person = ReturnType<typeof aPerson>;

describe('mails that wait', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const amount = { amount: 2_900, currency: 'eur' };

  beforeAll(async () => {
    const publicUrl = 'https://learn.example.org';
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth(), publicUrl }));
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  const now = () => platform.clock.now().toISOString();

  function someone() {
    const person = aPerson();
    const { email } = users.add(person.id, { timeZone: 'UTC' });
    return { person, email };
  }

  async function choose(person: Person, body: object, topic = 'courses') {
    await (await platform.as(person))
      .put(`/api/v1/notifications/preferences/${topic}`)
      .send(body)
      .expect(200);
  }

  /** Quiet from an hour ago for three hours. */
  async function beQuiet(person: Person) {
    const at = (hours: number) =>
      `${String((platform.clock.now().getUTCHours() + hours + 24) % 24).padStart(2, '0')}:00`;
    const quietHours = { from: at(-1), to: at(2) };
    const { body } = await (await platform.as(person))
      .put('/api/v1/notifications/quiet-hours')
      .send({ quietHours })
      .expect(200);
    expect(body).toEqual({ quietHours });
  }

  async function aKnownCourse(title = 'The night sky', instructorId = newId()) {
    const courseId = newId();
    const facts = { slug: `course-${courseId}`, status: 'published' as const, price: null };
    await platform.receive(courseCreated, { courseId, title, ...facts, instructorIds: [instructorId] });
    await platform.settle();
    return courseId;
  }

  async function enroll(learnerId: string, title?: string) {
    const enrollment = { enrollmentId: newId(), courseId: await aKnownCourse(title), learnerId };
    await platform.receive(enrollmentActivated, { ...enrollment, grant: 'free', activatedAt: now() });
    await platform.settle();
    return enrollment;
  }

  async function pass(time: { hours: number } | { days: number }) {
    platform.clock.advance('hours' in time ? { minutes: 60 * time.hours } : time);
    await platform.application.jobs.runNow('notification.send-due-mails');
    await platform.settle();
  }

  /** The digest of what waits for somebody, made in hours that have become quiet since: it waits as well. */
  async function gatheredWhileQuiet(person: Person) {
    await beQuiet(person);
    await pass({ days: 1 });
    const digest = (await ledgerOf(person.id)).at(-1)!;
    expect(digest).toMatchObject({ kind: 'digest', status: 'queued' });
    return digest;
  }

  async function revoke(enrollment: { enrollmentId: string; courseId: string; learnerId: string }) {
    await platform.receive(enrollmentRevoked, { ...enrollment, reason: 'cancelled', revokedAt: now() });
    await platform.settle();
  }

  async function mailsTo(address: string) {
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === address);
    return Promise.all(own.map(async ({ messageId }) => (await mailbox.read(messageId))!));
  }
  const subjectsTo = async (address: string) =>
    (await mailsTo(address)).map(({ subject }) => subject).toSorted();
  const ledgerOf = (personId: string) =>
    platform.query(`select id, kind, status, error, gathered_into from notification.messages
      where person_id = '${personId}' and channel = 'email' order by id`);

  it('require someone signed in, who says when', async () => {
    await platform.anonymous.get('/api/v1/notifications/quiet-hours').expect(401);
    const own = await platform.as(someone().person);
    expect((await own.get('/api/v1/notifications/quiet-hours').expect(200)).body).toEqual({
      quietHours: null,
    });
    const put = async (quietHours: unknown) =>
      (await own.put('/api/v1/notifications/quiet-hours').send({ quietHours })).body;
    expect((await put({ from: '24:00', to: '07:00' })).code).toBe('request.invalid');
    expect((await put({ from: '07:00', to: '07:00' })).code).toBe('notification.always_quiet');
    expect(await put({ from: '22:30', to: '07:00' })).toEqual({ quietHours: { from: '22:30', to: '07:00' } });
    expect(await put(null)).toEqual({ quietHours: null });
  });

  it('go when quiet hours end, once, and the inbox does not wait', async () => {
    const { person, email } = someone();
    await beQuiet(person);
    await enroll(person.id);
    expect(await subjectsTo(email)).toEqual([]);
    expect(await ledgerOf(person.id)).toMatchObject([{ kind: 'enrollment_confirmed', status: 'queued' }]);
    expect((await (await platform.as(person)).get('/api/v1/notifications')).body.unreadCount).toBe(1);
    await pass({ hours: 1 });
    expect(await subjectsTo(email)).toEqual([]);
    await pass({ hours: 2 });
    await pass({ hours: 1 });
    expect(await subjectsTo(email)).toEqual(['You are enrolled: The night sky']);
  });

  it('are never those about the account', async () => {
    const { person, email } = someone();
    await beQuiet(person);
    await platform.receive(passwordChanged, { userId: person.id, changedAt: now() });
    await platform.settle();
    expect(await mailsTo(email)).toHaveLength(1);
  });

  it('come as one where several of a topic waited, each with its words, and receipts by themselves', async () => {
    const { person, email } = someone();
    await beQuiet(person);
    const { courseId, enrollmentId } = await enroll(person.id, 'Bread <b>at home</b>');
    await enroll(person.id, 'Knots that hold');
    const order = { orderId: newId(), enrollmentId, courseId, learnerId: person.id, amount };
    await platform.receive(paymentSucceeded, { ...order, paidAt: now() });
    await platform.settle();
    await pass({ hours: 3 });
    const mails = await mailsTo(email);
    expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
      '2 messages about your courses',
      expect.stringContaining('receipt'),
    ]);
    const digest = mails.find(({ subject }) => subject.startsWith('2 messages'));
    expect(digest?.text).toContain('You are enrolled: Knots that hold');
    expect(digest?.html).toContain('You are enrolled: Bread &lt;b&gt;at home&lt;/b&gt;');
    expect(digest?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
    const ledger = await ledgerOf(person.id);
    expect(ledger.map(({ kind, status }) => [kind, status])).toEqual(
      expect.arrayContaining([
        ['enrollment_confirmed', 'gathered'],
        ['payment_receipt', 'sent'],
        ['digest', 'sent'],
      ]),
    );
  });

  it('come once a day where one wants it so', async () => {
    const { person, email } = someone();
    await choose(person, { inApp: true, email: 'daily' });
    for (const title of ['One', 'Two', 'Three']) await enroll(person.id, title);
    expect(await mailsTo(email)).toEqual([]);
    await pass({ days: 1 });
    expect(await subjectsTo(email)).toEqual(['3 messages about your courses']);
    await enroll(person.id, 'Four');
    await pass({ days: 1 });
    expect(await subjectsTo(email)).toEqual(['3 messages about your courses', 'You are enrolled: Four']);
  });

  it('come once a week where one wants it so, and not at all once one does not', async () => {
    const { person, email } = someone();
    await choose(person, { inApp: true, email: 'weekly' });
    await enroll(person.id, 'One');
    await enroll(person.id, 'Two');
    await choose(person, { inApp: true, email: 'off' });
    await pass({ days: 7 });
    expect(await mailsTo(email)).toEqual([]);
    expect((await ledgerOf(person.id)).at(-1)).toMatchObject({
      kind: 'digest',
      status: 'cancelled',
      error: 'The person has turned such messages off.',
    });
  });

  it('do not go when their reason has gone', async () => {
    const { person, email } = someone();
    await beQuiet(person);
    const offer = { entryId: newId(), courseId: await aKnownCourse(), learnerId: person.id };
    await platform.receive(seatOffered, { ...offer, offeredAt: now(), expiresAt: now() });
    const certificate = {
      certificateId: newId(),
      code: 'ABCD-EFGH',
      learnerId: person.id,
      courseTitle: 'Knots',
    };
    const course = { courseId: offer.courseId, enrollmentId: newId() };
    await platform.receive(certificateIssued, { ...certificate, ...course, issuedAt: now() });
    const enrollment = await enroll(person.id);
    await platform.settle();

    await platform.receive(waitingEnded, { ...offer, outcome: 'taken', endedAt: now() });
    const revocation = { reason: 'A mistake.', revokedAt: now() };
    await platform.receive(certificateRevoked, { ...certificate, ...course, ...revocation });
    await platform.receive(enrollmentRevoked, { ...enrollment, reason: 'cancelled', revokedAt: now() });
    await platform.settle();
    await pass({ hours: 3 });
    expect(await subjectsTo(email)).toEqual(['Your certificate was revoked: Knots']);
    const ledger = await ledgerOf(person.id);
    expect(
      ledger
        .filter(({ status }) => status === 'cancelled')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['certificate_issued', 'enrollment_confirmed', 'seat_offered']);
  });

  it('do not go when their reason goes while they are being written', async () => {
    const { person, email } = someone();
    const contact = await users.getContact({ userId: person.id });
    const course = { courseId: await aKnownCourse(), enrollmentId: newId(), learnerId: person.id };
    const statusOf = async () => (await ledgerOf(person.id))[0]?.status;
    jest.spyOn(users, 'getContact').mockImplementationOnce(async () => {
      await platform.receive(enrollmentRevoked, { ...course, reason: 'cancelled', revokedAt: now() });
      const hasCome = (status: unknown) => status === 'cancelled';
      expect(await lookUntil({ find: statusOf, hasCome, milliseconds: 10_000 })).toBe('cancelled');
      return contact;
    });
    await platform.receive(enrollmentActivated, { ...course, grant: 'free', activatedAt: now() });
    await platform.settle(20_000);
    expect(await mailsTo(email)).toEqual([]);
    expect(await statusOf()).toBe('cancelled');
  });

  it('forget with whoever is forgotten what a digest says of her', async () => {
    const teacher = aPerson('instructor');
    users.add(teacher.id, { name: 'Otto Forgotten' });
    const courseId = await aKnownCourse('The night sky', teacher.id);
    const { person } = someone();
    await choose(person, { inApp: true, email: 'daily' }, 'announcements');
    const enrollment = { enrollmentId: newId(), courseId, learnerId: person.id };
    await platform.receive(enrollmentActivated, { ...enrollment, grant: 'free', activatedAt: now() });
    await platform.settle();
    for (const title of ['Jupiter tonight', 'Saturn tomorrow']) {
      const path = `/api/v1/courses/${courseId}/announcements`;
      await (await platform.as(teacher)).post(path).send({ title, body: 'Look up.' }).expect(202);
    }
    await platform.settle();
    await pass({ days: 1 });
    const digest = () =>
      platform.query(
        `select variables, body from notification.messages where kind = 'digest' and person_id = '${person.id}'`,
      );
    expect(JSON.stringify(await digest())).toContain('Otto Forgotten');
    await platform.receive(personalDataErasureBegun, { personId: teacher.id, erasureId: newId() });
    await platform.settle();
    expect(JSON.stringify(await digest())).not.toContain('Otto');
    expect(JSON.stringify(await digest())).toContain('Erased person');
  });

  it('are withdrawn with their announcement, by those who teach, and it leaves the inbox', async () => {
    const teacher = aPerson('instructor');
    users.add(teacher.id, { name: 'Otto Instructor' });
    const courseId = await aKnownCourse('The night sky', teacher.id);
    const [quiet, awake] = [someone(), someone()];
    await beQuiet(quiet.person);
    for (const { person } of [quiet, awake]) {
      await choose(person, { inApp: false, email: 'off' });
      const enrollment = { enrollmentId: newId(), courseId, learnerId: person.id };
      await platform.receive(enrollmentActivated, { ...enrollment, grant: 'free', activatedAt: now() });
    }
    await platform.settle();
    const path = `/api/v1/courses/${courseId}/announcements`;
    const words = { title: 'Jupiter tonight', body: 'Look up.' };
    const { body } = await (await platform.as(teacher)).post(path).send(words).expect(202);
    await platform.settle();
    expect(await subjectsTo(awake.email)).toEqual(['Jupiter tonight']);

    const withdraw = async (who: Person) => (await platform.as(who)).delete(`${path}/${body.id}`);
    expect((await withdraw(aPerson('instructor'))).status).toBe(403);
    expect((await withdraw(teacher)).status).toBe(204);
    expect((await withdraw(teacher)).body.code).toBe('notification.announcement_not_found');
    await pass({ hours: 3 });
    expect(await mailsTo(quiet.email)).toEqual([]);
    for (const { person } of [quiet, awake])
      expect((await (await platform.as(person)).get('/api/v1/notifications')).body).toMatchObject({
        items: [],
        unreadCount: 0,
      });
    expect((await (await platform.as(teacher)).get(path)).body.items).toEqual([]);
    // Said again, it is said again.
    const again = await (await platform.as(teacher)).post(path).send(words).expect(202);
    expect(again.body.id).not.toBe(body.id);
  });

  it('are taken out of a digest that waits, once their reason has gone', async () => {
    const { person, email } = someone();
    await choose(person, { inApp: true, email: 'daily' });
    const sky = await enroll(person.id, 'The night sky');
    await enroll(person.id, 'Knots that hold');
    await enroll(person.id, 'Bread at home');
    const digest = await gatheredWhileQuiet(person);

    await revoke(sky);

    expect((await ledgerOf(person.id))[0]).toMatchObject({ status: 'cancelled', gathered_into: digest.id });
    await pass({ hours: 3 });
    const mails = await mailsTo(email);
    expect(mails.map(({ subject }) => subject)).toEqual(['2 messages about your courses']);
    expect(mails[0]!.text).not.toContain('The night sky');
    expect(mails[0]!.text).toContain('Knots that hold');
  });

  it('end a digest in which nothing is left', async () => {
    const { person, email } = someone();
    await choose(person, { inApp: true, email: 'daily' });
    const enrollments = [await enroll(person.id), await enroll(person.id)];
    await gatheredWhileQuiet(person);

    for (const enrollment of enrollments) await revoke(enrollment);

    await pass({ hours: 3 });
    expect(await mailsTo(email)).toEqual([]);
    const ledger = await ledgerOf(person.id);
    expect(ledger.map(({ status }) => status)).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('stay in a digest that has gone', async () => {
    const { person, email } = someone();
    await choose(person, { inApp: true, email: 'daily' });
    const enrollment = await enroll(person.id);
    await enroll(person.id, 'Knots that hold');
    await pass({ days: 1 });
    await revoke(enrollment);
    expect((await ledgerOf(person.id)).map(({ status }) => status)).toEqual(['gathered', 'gathered', 'sent']);
    expect(await subjectsTo(email)).toEqual(['2 messages about your courses']);
  });
});
