import { mostAttempts } from '../../../platform/events/retry-policy';
import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import { MailError } from '../../../platform/mail/mailer';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import {
  emailVerificationRequested,
  passwordChanged,
  passwordResetRequested,
  secondFactorChanged,
} from '../../auth/auth.contract';
import {
  certificateIssued,
  certificateReissued,
  certificateRevoked,
} from '../../certificate/certificate.contract';
import { courseCreated } from '../../course/course.contract';
import { enrollmentActivated } from '../../enrollment/enrollment.contract';
import { paymentRefunded, paymentSucceeded } from '../../payment/payment.contract';
import { mailQueued } from '../notification.contract';
import { fakeAuth, fakeUsers, tokenMark } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

interface LedgerRow {
  id: string;
  kind: string;
  channel: string;
  status: string;
  recipient: string | null;
  subject: string | null;
  attempts: number;
  error: string | null;
}

describe('mails', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const auth = fakeAuth();
  const at = '2026-01-05T08:00:00.000Z';

  beforeAll(async () => {
    ({ platform, mailbox } = await startNotification({ users, auth }));
  });
  afterAll(() => platform.stop());
  afterEach(async () => {
    jest.restoreAllMocks();
    expect(await platform.deadLetters()).toEqual([]);
  });

  async function ledgerOf(personId: string, channel = 'email'): Promise<LedgerRow[]> {
    const rows = await platform.query(
      `select * from notification.messages where person_id = '${personId}' and channel = '${channel}' order by id`,
    );
    return rows as unknown as LedgerRow[];
  }

  async function mailsTo(address: string) {
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === address);
    return Promise.all(own.map(async ({ messageId }) => (await mailbox.read(messageId))!));
  }

  async function askToVerify(userId: string, options: { requestId?: string; eventId?: string } = {}) {
    const { requestId = newId(), eventId = newId() } = options;
    await platform.receive(emailVerificationRequested, { userId, requestId }, { id: eventId });
    return requestId;
  }

  async function aKnownCourse() {
    const courseId = newId();
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [newId()],
    });
    await platform.settle();
    return courseId;
  }

  it('welcome whoever registers, with the link that proves her address, and once', async () => {
    const { userId, email } = users.add(newId(), { name: 'Lena <script>alert(1)</script>' });
    const eventId = newId();
    const requestId = await askToVerify(userId, { eventId });
    await askToVerify(userId, { eventId, requestId });
    await platform.settle();
    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      subject: 'Welcome to Stoa: confirm your address',
      from: { name: 'Stoa', address: 'no-reply@localhost' },
      text: expect.stringContaining(`?token=${tokenMark}-${requestId}`),
      html: expect.stringContaining('Hello Lena &lt;script&gt;alert(1)&lt;/script&gt;,'),
    });
    expect(await ledgerOf(userId)).toMatchObject([
      {
        id: mail?.messageId,
        kind: 'verify_email',
        status: 'sent',
        recipient: 'l…@example.org',
        subject: mail?.subject,
        provider_id: `mailbox-${mail?.messageId}`,
        attempts: 1,
        error: null,
        body: expect.stringContaining('Confirm this address:\n[link]'),
      },
    ]);
    await askToVerify(userId);
    await platform.settle();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain('Confirm your e-mail address');
  });

  it('are in the language of whom they are written to', async () => {
    const { userId, email } = users.add(newId(), { language: 'de-CH', timeZone: 'Europe/Zurich' });
    await platform.receive(paymentSucceeded, {
      orderId: newId(),
      enrollmentId: newId(),
      courseId: await aKnownCourse(),
      learnerId: userId,
      amount: { amount: 129_950, currency: 'chf' },
      paidAt: at,
    });
    await platform.settle();
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({
      subject: 'Dein Beleg: The night sky',
      text: expect.stringMatching(/Betrag: CHF\s1[’']299\.50\nBezahlt: 5\. Januar 2026, 09:00 /),
      html: expect.stringContaining('<html lang="de">'),
    });
    expect(await ledgerOf(userId)).toMatchObject([{ kind: 'payment_receipt', language: 'de' }]);
  });

  it('go out for each thing that matters, and every mail in the mailbox stands in the ledger', async () => {
    const { userId: learnerId, email } = users.add(newId());
    const courseId = await aKnownCourse();
    const enrollment = { enrollmentId: newId(), courseId, learnerId };
    const order = { ...enrollment, orderId: newId(), amount: { amount: 2_900, currency: 'eur' } };
    await platform.settle();
    await platform.receive(passwordResetRequested, { userId: learnerId, requestId: newId() });
    await platform.receive(passwordChanged, { userId: learnerId, changedAt: at });
    await platform.receive(secondFactorChanged, { userId: learnerId, isOn: true, changedAt: at });
    await platform.receive(secondFactorChanged, { userId: learnerId, isOn: false, changedAt: at });
    await platform.receive(paymentSucceeded, { ...order, paidAt: at });
    await platform.receive(enrollmentActivated, { ...enrollment, grant: 'purchase', activatedAt: at });
    await platform.receive(paymentRefunded, {
      ...order,
      refunded: order.amount,
      isFull: true,
      refundedAt: at,
    });
    const certificate = {
      ...enrollment,
      certificateId: newId(),
      code: 'ABCD-EFGH',
      courseTitle: 'The night sky',
    };
    await platform.receive(certificateIssued, { ...certificate, issuedAt: at });
    await platform.settle();
    await platform.receive(certificateRevoked, { ...certificate, reason: 'By mistake.', revokedAt: at });
    await platform.receive(certificateReissued, {
      ...certificate,
      certificateId: newId(),
      code: 'JKLM-NPQR',
      replaced: certificate,
      learnerName: 'Lena',
      reason: 'Revoked by mistake.',
      issuedAt: at,
    });
    await platform.settle();
    expect((await mailsTo(email)).map(({ subject }) => subject).sort()).toEqual([
      'A second factor was set up',
      'Choose a new password',
      'You are enrolled: The night sky',
      'You completed The night sky: here is your certificate',
      'Your certificate was revoked: The night sky',
      'Your corrected certificate: The night sky',
      'Your password was changed',
      'Your receipt: The night sky',
      'Your refund: The night sky',
      'Your second factor was turned off',
    ]);
    const sent = await platform.query(
      `select id from notification.messages where channel = 'email' and status = 'sent'`,
    );
    const { items } = await mailbox.list({ limit: 100 });
    expect(items.map(({ messageId }) => messageId).sort()).toEqual(sent.map(({ id }) => id).sort());
    expect((await ledgerOf(learnerId, 'in_app')).map(({ kind }) => kind).sort()).toEqual([
      'certificate_issued',
      'certificate_reissued',
      'certificate_revoked',
      'enrollment_confirmed',
      'payment_refunded',
    ]);
  });

  it('leave no token behind, in any column of any table', async () => {
    const { userId, email } = users.add(newId());
    await askToVerify(userId);
    await platform.receive(passwordResetRequested, { userId, requestId: newId() });
    await platform.settle();
    const mails = await mailsTo(email);
    expect(mails.every(({ text }) => text.includes(tokenMark))).toBe(true);
    expect(mails).toHaveLength(2);

    const tables = await platform.query(
      `select table_name from information_schema.tables where table_schema = 'notification'`,
    );
    expect(tables.length).toBeGreaterThan(5);
    for (const { table_name } of tables) {
      const found = await platform.query(
        `select 1 from notification."${table_name}" as kept where kept::text like '%${tokenMark}%'`,
      );
      expect({ table_name, found }).toEqual({ table_name, found: [] });
    }
  });

  it('wait for a profile that is still on its way', async () => {
    const userId = newId();
    await askToVerify(userId);
    await platform.settle();
    expect(await ledgerOf(userId)).toMatchObject([
      { status: 'queued', attempts: 1, error: expect.stringContaining('service.unavailable') },
    ]);
    const { email } = users.add(userId);
    platform.clock.advance({ minutes: 1 });
    await platform.settle();
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await ledgerOf(userId)).toMatchObject([{ status: 'sent', attempts: 2, error: null }]);
  });

  it('wait for a course whose name is still on its way', async () => {
    const { userId: learnerId, email } = users.add(newId());
    const courseId = newId();
    const activation = {
      enrollmentId: newId(),
      courseId,
      learnerId,
      grant: 'free',
      activatedAt: at,
    } as const;
    await platform.receive(enrollmentActivated, activation);
    await platform.settle();
    expect(await mailsTo(email)).toEqual([]);
    await platform.receive(courseCreated, {
      courseId,
      slug: 'bread',
      title: 'Bread',
      status: 'published',
      price: null,
      instructorIds: [],
    });
    await platform.settle();
    platform.clock.advance({ minutes: 1 });
    await platform.settle();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['You are enrolled: Bread']);
  });

  it('are tried again when they could not be delivered at the moment', async () => {
    const { userId, email } = users.add(newId());
    const reason = 'The server is busy.';
    jest
      .spyOn(mailbox, 'send')
      .mockRejectedValueOnce(new MailError({ kind: 'temporary', code: 'mail.unavailable', reason }));
    await askToVerify(userId);
    await platform.settle();
    expect(await ledgerOf(userId)).toMatchObject([{ status: 'queued', error: `MailError: ${reason}` }]);
    platform.clock.advance({ minutes: 1 });
    await platform.settle();
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await ledgerOf(userId)).toMatchObject([{ status: 'sent', attempts: 2, error: null }]);
  });

  it('that were tried too often have failed, until ops replay them', async () => {
    const userId = newId();
    await askToVerify(userId);
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await platform.settle();
      platform.clock.advance({ hours: 2 });
    }
    await platform.settle();
    expect(await platform.deadLetters()).toMatchObject([{ consumer: 'notification.send-mail' }]);
    expect(await ledgerOf(userId)).toMatchObject([{ status: 'failed', attempts: mostAttempts }]);

    const { email } = users.add(userId);
    const ops = await platform.as(aPerson('ops'));
    const { body } = await ops.get('/api/v1/ops/dead-letters').expect(200);
    await ops.post(`/api/v1/ops/dead-letters/${body.items[0].id}/replay`).send({}).expect(202);
    await platform.settle();
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await ledgerOf(userId)).toMatchObject([{ status: 'sent', error: null }]);
  });

  it('arrive once when the process dies between handing over and noting it', async () => {
    const { userId, email } = users.add(newId());
    const send = mailbox.send.bind(mailbox);
    jest.spyOn(mailbox, 'send').mockImplementationOnce(async (message) => {
      await send(message);
      throw new Error('The process is gone.');
    });
    await askToVerify(userId);
    await platform.settle();
    platform.clock.advance({ minutes: 1 });
    await platform.settle();
    const mails = await mailsTo(email);
    expect(mails).toHaveLength(1);
    expect(await ledgerOf(userId)).toMatchObject([{ id: mails[0]?.messageId, status: 'sent' }]);
  });

  it('fail for good when they are refused for good', async () => {
    const { userId } = users.add(newId(), { email: `${'a'.repeat(65)}@example.org` });
    await askToVerify(userId);
    await platform.settle();
    expect(await ledgerOf(userId)).toMatchObject([
      { status: 'failed', attempts: 1, error: 'The address of the receiver is not valid.', sent_at: null },
    ]);
  });

  it('are cancelled when their link has run out, or the person has gone', async () => {
    const { userId, email } = users.add(newId());
    const requestId = newId();
    auth.expire(requestId);
    await askToVerify(userId, { requestId });
    const gone = newId();
    users.remove(gone);
    await platform.receive(passwordChanged, { userId: gone, changedAt: at });
    await platform.settle();
    expect(await mailsTo(email)).toEqual([]);
    expect(await ledgerOf(userId)).toMatchObject([
      { status: 'cancelled', error: expect.stringContaining('link') },
    ]);
    expect(await ledgerOf(gone)).toMatchObject([
      { status: 'cancelled', error: 'The person is not there any more.' },
    ]);
  });

  it('that a worker died over, with a link used since, are said to be in doubt', async () => {
    const { userId } = users.add(newId());
    const requestId = await askToVerify(userId);
    await platform.settle();
    const [message] = await ledgerOf(userId);
    await platform.query(`update notification.messages set status = 'sending' where id = '${message?.id}'`);
    auth.expire(requestId);
    await platform.receive(mailQueued, { messageId: message?.id ?? '' });
    await platform.settle();
    expect(await ledgerOf(userId)).toMatchObject([
      { status: 'failed', error: expect.stringContaining('may have arrived') },
    ]);
  });

  it('are listed for admins and support, with why they were written and what became of them', async () => {
    const { userId } = users.add(newId());
    const eventId = newId();
    await askToVerify(userId, { eventId });
    await platform.settle();
    const support = await platform.as(aPerson('support'));
    const first = await support.get('/api/v1/admin/messages').query({ status: 'sent', limit: 1 }).expect(200);
    expect(first.body.items).toMatchObject([
      {
        personId: userId,
        kind: 'verify_email',
        channel: 'email',
        recipient: 'l…@example.org',
        status: 'sent',
      },
    ]);
    const { nextCursor } = first.body;
    const next = await support
      .get('/api/v1/admin/messages')
      .query({ limit: 1, cursor: nextCursor })
      .expect(200);
    expect(next.body.items[0].id < first.body.items[0].id).toBe(true);

    const { id } = first.body.items[0];
    const { body } = await support.get(`/api/v1/admin/messages/${id}`).expect(200);
    expect(body).toMatchObject({
      body: expect.stringContaining('[link]'),
      causes: [{ eventId, eventType: 'auth.email_verification_requested' }],
    });
    await support.get(`/api/v1/admin/messages/${newId()}`).expect(404);
    for (const path of ['/api/v1/admin/messages', `/api/v1/admin/messages/${id}`]) {
      await platform.anonymous.get(path).expect(401);
      await (await platform.as(aPerson('instructor'))).get(path).expect(403);
    }
  });

  it('in the mailbox are read by admins alone outside of a demo', async () => {
    const { userId, email } = users.add(newId());
    await askToVerify(userId);
    await platform.settle();
    const admin = await platform.as(aPerson('admin'));
    const { body } = await admin.get('/api/v1/mailbox').query({ limit: 1 }).expect(200);
    expect(body.items).toMatchObject([{ to: { address: email, name: 'Lena Okafor' } }]);
    expect(typeof body.nextCursor).toBe('string');
    const mail = await admin.get(`/api/v1/mailbox/${body.items[0].id}`).expect(200);
    expect(mail.body).toMatchObject({ text: expect.stringContaining(tokenMark) });
    expect((await admin.get('/api/v1/mailbox/none').expect(404)).body.code).toBe(
      'notification.message_not_found',
    );
    for (const request of [platform.anonymous, await platform.as(aPerson('support'))]) {
      const refusal = await request.get('/api/v1/mailbox').expect(404);
      expect(refusal.body.code).toBe('notification.no_mailbox');
      await request.get(`/api/v1/mailbox/${body.items[0].id}`).expect(404);
    }
  });
});

describe('the mailbox of a demo', () => {
  it('is read by whoever sits at the machine, because someone who forgot her password is signed out', async () => {
    const users = fakeUsers();
    const { platform } = await startNotification({ users, auth: fakeAuth(), isDemo: true });
    try {
      const { userId, email } = users.add(newId());
      await platform.receive(passwordResetRequested, { userId, requestId: newId() });
      await platform.settle();
      const { body } = await platform.anonymous.get('/api/v1/mailbox').expect(200);
      expect(body.items).toMatchObject([{ to: { address: email }, subject: 'Choose a new password' }]);
      const mail = await platform.anonymous.get(`/api/v1/mailbox/${body.items[0].id}`).expect(200);
      expect(mail.body.text).toContain(tokenMark);
    } finally {
      await platform.stop();
    }
  });
});
