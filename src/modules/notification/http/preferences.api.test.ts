import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { passwordChanged } from '../../auth/auth.contract';
import { courseCreated } from '../../course/course.contract';
import { enrollmentActivated } from '../../enrollment/enrollment.contract';
import { badgeEarned } from '../../gamification/gamification.contract';
import { paymentSucceeded } from '../../payment/payment.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('what people choose to be told', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const at = '2026-01-05T08:00:00.000Z';

  beforeAll(async () => {
    const publicUrl = 'https://learn.example.org';
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth(), publicUrl }));
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  function someone() {
    const person = aPerson();
    const { email } = users.add(person.id);
    return { person, email };
  }

  async function enroll(learnerId: string, courseId = newId()) {
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [newId()],
    });
    await platform.settle();
    const enrollment = { enrollmentId: newId(), courseId, learnerId };
    await platform.receive(enrollmentActivated, { ...enrollment, grant: 'free', activatedAt: at });
    await platform.settle();
    return enrollment;
  }

  async function mailsTo(address: string) {
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === address);
    return Promise.all(own.map(async ({ messageId }) => (await mailbox.read(messageId))!));
  }

  const ledgerOf = (personId: string) =>
    platform.query(
      `select kind, channel, status, error, body from notification.messages where person_id = '${personId}' order by channel`,
    );

  async function unsubscribeAddress(email: string): Promise<string> {
    const [mail] = await mailsTo(email);
    const address = /^<https:\/\/learn\.example\.org(\/unsubscribe\/[^>]+)>$/.exec(
      mail?.headers?.['List-Unsubscribe'] ?? '',
    )?.[1];
    if (!address) throw new Error('The mail cannot be unsubscribed from.');
    return address;
  }

  it('requires someone signed in', async () => {
    await platform.anonymous.get('/api/v1/notifications/preferences').expect(401);
    const body = { inApp: false, email: 'off' };
    await platform.anonymous.put('/api/v1/notifications/preferences/courses').send(body).expect(401);
  });

  it('begins with everything, and keeps what was chosen, for this person alone', async () => {
    const { person } = someone();
    const own = await platform.as(person);
    const chosen = await own
      .put('/api/v1/notifications/preferences/courses')
      .send({ inApp: true, email: 'off' })
      .expect(200);
    expect(chosen.body).toEqual({
      topic: 'courses',
      isRequired: false,
      channels: ['in_app', 'email'],
      inApp: true,
      email: 'off',
    });
    const { body } = await own.get('/api/v1/notifications/preferences').expect(200);
    expect(body.items).toEqual(
      expect.arrayContaining([
        chosen.body,
        {
          topic: 'account',
          isRequired: true,
          channels: ['in_app', 'email'],
          inApp: true,
          email: 'immediately',
        },
        { topic: 'rewards', isRequired: false, channels: ['in_app'], inApp: true, email: 'immediately' },
      ]),
    );
    const { body: others } = await (await platform.as(aPerson())).get('/api/v1/notifications/preferences');
    expect(others.items.every((item: { email: string }) => item.email === 'immediately')).toBe(true);
  });

  it('is held to when something is told: the ledger says why nothing came', async () => {
    const { person, email } = someone();
    const own = await platform.as(person);
    await own
      .put('/api/v1/notifications/preferences/courses')
      .send({ inApp: false, email: 'off' })
      .expect(200);
    await enroll(person.id);
    expect(await mailsTo(email)).toEqual([]);
    expect((await own.get('/api/v1/notifications')).body).toMatchObject({ items: [], unreadCount: 0 });
    const turnedOff = { status: 'cancelled', error: 'The person has turned such messages off.' };
    expect(await ledgerOf(person.id)).toMatchObject([
      { kind: 'enrollment_confirmed', channel: 'email', ...turnedOff },
      { kind: 'enrollment_confirmed', channel: 'in_app', ...turnedOff },
    ]);
  });

  it('says nothing about other topics', async () => {
    const { person } = someone();
    const own = await platform.as(person);
    await own.put('/api/v1/notifications/preferences/courses').send({ inApp: false, email: 'off' });
    await platform.receive(badgeEarned, {
      learnerId: person.id,
      badge: 'first_lesson',
      title: 'First lesson',
      earnedAt: at,
    });
    await platform.settle();
    expect((await own.get('/api/v1/notifications')).body).toMatchObject({ unreadCount: 1 });
  });

  it.each(['account', 'purchases'])('cannot turn %s off', async (topic) => {
    const own = await platform.as(someone().person);
    const refused = await own
      .put(`/api/v1/notifications/preferences/${topic}`)
      .send({ inApp: false, email: 'off' })
      .expect(409);
    expect(refused.body).toMatchObject({ code: 'notification.topic_required', facts: { topic } });
  });

  describe('by the link in a mail', () => {
    it('can be ended with one POST without a session, as RFC 8058 has it, and only that', async () => {
      const { person, email } = someone();
      await enroll(person.id);
      const [mail] = await mailsTo(email);
      const address = await unsubscribeAddress(email);
      expect(mail?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' });
      expect(mail?.text).toContain(`Unsubscribe from such mails: https://learn.example.org${address}`);

      const about = () => platform.anonymous.get(`/api/v1${address}`).expect(200);
      expect((await about()).body).toEqual({ topic: 'courses', isSubscribed: true });
      for (let times = 0; times < 2; times += 1) {
        const { body } = await platform.anonymous
          .post(address)
          .type('form')
          .send('List-Unsubscribe=One-Click')
          .expect(200);
        expect(body).toEqual({ topic: 'courses', isSubscribed: false });
      }
      expect((await about()).body).toEqual({ topic: 'courses', isSubscribed: false });

      await enroll(person.id);
      expect(await mailsTo(email)).toHaveLength(1);
      // The inbox is not what she unsubscribed from.
      const inbox = await (await platform.as(person)).get('/api/v1/notifications');
      expect(inbox.body).toMatchObject({ unreadCount: 2 });
    });

    it('does nothing by being opened', async () => {
      const { person, email } = someone();
      await enroll(person.id);
      const address = await unsubscribeAddress(email);
      await platform.anonymous.get(address).set('Accept', 'text/html');
      const { body } = await platform.anonymous.get(`/api/v1${address}`).expect(200);
      expect(body).toMatchObject({ isSubscribed: true });
    });

    it('is bound to its person and topic, and good for nothing else', async () => {
      const { person, email } = someone();
      await enroll(person.id);
      const address = await unsubscribeAddress(email);
      const forged = [
        address.replace(person.id, newId()),
        address.replace('~courses~', '~certificates~'),
        address.replace('~courses~', '~account~'),
        address.slice(0, -2),
        '/unsubscribe/x',
      ];
      for (const wrong of forged) {
        const refused = await platform.anonymous.post(wrong).expect(404);
        expect(refused.body.code).toBe('notification.unsubscribe_link_unknown');
        await platform.anonymous.get(`/api/v1${wrong}`).expect(404);
      }
    });

    it('stands neither in the ledger nor in mails that always come', async () => {
      const { person, email } = someone();
      await enroll(person.id);
      const rows = await ledgerOf(person.id);
      expect(rows[0]).toMatchObject({ body: expect.stringContaining('Unsubscribe from such mails: [link]') });
      expect(JSON.stringify(rows)).not.toContain('/unsubscribe/');

      const receiver = someone();
      const { email: address, person: payer } = receiver;
      const { courseId, enrollmentId } = await enroll(newId());
      await platform.receive(passwordChanged, { userId: payer.id, changedAt: at });
      const order = { orderId: newId(), amount: { amount: 2_900, currency: 'eur' }, paidAt: at };
      await platform.receive(paymentSucceeded, { ...order, courseId, enrollmentId, learnerId: payer.id });
      await platform.settle();
      const mails = await mailsTo(address);
      expect(mails).toHaveLength(2);
      for (const { headers, text } of mails) {
        expect(headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
        expect(text).not.toContain('nsubscribe');
      }
      expect(email).not.toBe(address);
    });
  });
});
