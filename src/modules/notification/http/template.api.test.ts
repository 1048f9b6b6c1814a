import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import { aPerson, type TestApplication } from '../../../platform/testing/start-test-application';
import { emailVerificationRequested, passwordChanged } from '../../auth/auth.contract';
import { certificateRevoked } from '../../certificate/certificate.contract';
import { mailWordsChanged } from '../notification.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('the words of mails', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const admin = aPerson('admin');
  const revoked = 'certificate_revoked/en';
  const good = {
    subject: 'About {course}',
    text: 'Sorry: “{course}” ({code}).\n\n- Why: {reason}\n\n[Look]({link})',
  };

  beforeAll(async () => {
    const publicUrl = 'https://learn.example.org';
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth(), publicUrl }));
    users.add(admin.id, { name: 'Ines Head', email: 'ines@example.org' });
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  async function call(method: 'get' | 'put' | 'post', path: string, body?: object, who = admin) {
    const request = (await platform.as(who))[method](`/api/v1/admin/mail-templates${path}`);
    return body ? request.send(body) : request;
  }
  async function change(key: string, words: object | null) {
    const { number } = (await call('get', `/${key}`)).body;
    return call('put', `/${key}`, { number, words });
  }
  async function mailsTo(address: string) {
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === address);
    return Promise.all(own.map(async ({ messageId }) => (await mailbox.read(messageId))!));
  }
  async function revokeFrom(language: string, reason: string, courseTitle = 'Knots') {
    const { userId, email } = users.add(newId(), { language });
    const at = platform.clock.now().toISOString();
    const certificate = { certificateId: newId(), code: 'ABCD-EFGH', courseTitle, reason, revokedAt: at };
    const enrollment = { enrollmentId: newId(), courseId: newId(), learnerId: userId };
    await platform.receive(certificateRevoked, { ...certificate, ...enrollment });
    await platform.settle();
    return (await mailsTo(email))[0]!;
  }

  it('are for admins alone', async () => {
    expect((await platform.anonymous.get('/api/v1/admin/mail-templates')).status).toBe(401);
    for (const role of ['learner', 'instructor', 'support', 'ops'] as const)
      expect((await call('put', `/${revoked}`, { number: 0, words: good }, aPerson(role))).status).toBe(403);
  });

  it('are listed, with those that Stoa comes with', async () => {
    const { items } = (await call('get', '')).body;
    expect(items.length).toBeGreaterThan(30);
    expect(items.find(({ template }: { template: string }) => template === 'seat_lapsed')).toEqual({
      template: 'seat_lapsed',
      topic: 'courses',
      languages: [
        { language: 'en', subject: 'Your seat in {course} was not taken', isBuiltIn: true, changedAt: null },
        {
          language: 'de',
          subject: 'Dein Platz ist weitergegangen: {course}',
          isBuiltIn: true,
          changedAt: null,
        },
      ],
    });
    const { body } = await call('get', '/seat_offered/de');
    expect(body).toMatchObject({ number: 0, isBuiltIn: true, words: body.builtIn });
    expect(body.placeholders).toEqual([
      { name: 'link', isRequired: true, example: 'https://learn.example.org/courses/bread-at-home' },
      { name: 'course', isRequired: true, example: 'Bread at home' },
      { name: 'expires', isRequired: true, example: '5. Januar 2026, 09:00 UTC' },
    ]);
    expect((await call('get', '/no_such_mail/en')).status).toBe(400);
    expect((await call('get', '/seat_offered/fr')).status).toBe(400);
  });

  it('hold from now on in their language once they are changed, until those of Stoa are put back', async () => {
    expect((await change(revoked, good)).body).toMatchObject({ number: 1, isBuiltIn: false, words: good });
    const english = await revokeFrom('en', 'A mistake.');
    expect(english.subject).toBe('About Knots');
    expect(english.text).toBe(
      'Hello Lena Okafor,\n\nSorry: “Knots” (ABCD-EFGH).\n\nWhy: A mistake.\n\nLook:\n' +
        `https://learn.example.org/certificates\n\n-- \nStoa, https://learn.example.org\n${english.text.split('\n').at(-2)}\n`,
    );
    expect(english.text).toContain('Unsubscribe from such mails: https://learn.example.org/unsubscribe/');
    expect((await revokeFrom('de', 'Ein Versehen.')).subject).toBe('Dein Zertifikat wurde widerrufen: Knots');

    expect((await change(revoked, null)).body).toMatchObject({ number: 2, isBuiltIn: true });
    expect((await revokeFrom('en', 'x')).subject).toBe('Your certificate was revoked: Knots');

    const { items } = (await call('get', `/${revoked}/versions`)).body;
    const changedBy = { id: admin.id, name: 'Ines Head' };
    expect(items).toMatchObject([
      { number: 2, words: null, changedBy },
      { number: 1, words: good, changedBy },
    ]);
    const page = (await call('get', `/${revoked}/versions?limit=1`)).body;
    const rest = await call('get', `/${revoked}/versions?limit=1&cursor=${page.nextCursor}`);
    expect(rest.body).toMatchObject({ items: [{ number: 1 }], nextCursor: null });
    const told = (await platform.published(mailWordsChanged)).filter(
      ({ template }) => template === 'certificate_revoked',
    );
    expect(told).toMatchObject([
      { language: 'en', number: 1, isBuiltIn: false, changedBy: admin.id },
      { language: 'en', number: 2, isBuiltIn: true, changedBy: admin.id },
    ]);
  });

  it('are not overwritten by whoever has not seen them', async () => {
    const key = 'certificate_revoked/de';
    const answers = await Promise.all(
      [1, 2, 3].map((copy) => call('put', `/${key}`, { number: 0, words: { ...good, subject: `${copy}` } })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    const late = await call('put', `/${key}`, { number: 0, words: good });
    expect(late.body.code).toBe('notification.words_changed');
    expect((await call('put', `/${key}`, { number: 7, words: good })).status).toBe(409);
    expect((await call('get', `/${key}/versions`)).body.items).toHaveLength(1);
  });

  const button = '\n\n[Look]({link})';
  const whole = '{course} {code} {reason}';
  it.each([
    ['subject', 'a second line', { subject: 'x\r\nBcc: all@example.org', text: whole + button }],
    ['subject', 'a direction', { subject: 'x\u202egpj', text: whole + button }],
    ['subject', 'an empty line', { subject: '  ', text: whole + button }],
    ['subject', 'its length', { subject: 'x'.repeat(151), text: whole + button }],
    ['subject', 'an unknown placeholder', { subject: '{password}', text: whole + button }],
    ['subject', 'the link', { subject: 'x {link}', text: whole + button }],
    ['text', 'its length', { subject: 'x', text: `${whole}${'x'.repeat(5_001)}${button}` }],
    ['text', 'a control character', { subject: 'x', text: `${whole}\u0007${button}` }],
    ['text', 'an unknown placeholder', { subject: 'x', text: `${whole} {constructor}${button}` }],
    ['text', 'a placeholder with blanks', { subject: 'x', text: `${whole} { course }${button}` }],
    ['text', 'a missing placeholder', { subject: 'x', text: `{course} {code}${button}` }],
    ['text', 'a missing button', { subject: 'x', text: `${whole} {link}` }],
    ['text', 'two buttons', { subject: 'x', text: whole + button + button }],
    ['text', 'a button without a sentence', { subject: '{course}', text: `- A: {code} {reason}${button}` }],
    ['text', 'a link elsewhere', { subject: 'x', text: `${whole} [Look](https://evil.example)${button}` }],
    ['text', 'a button elsewhere', { subject: 'x', text: `${whole}\n\n[Look](javascript:alert(1))` }],
  ])('are refused where the %s is wrong: %s', async (field, _, words) => {
    for (const kind of ['preview', 'test']) {
      const answer = await call('post', `/${revoked}/${kind}`, words);
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
      expect(answer.body.errors.map(({ path }: { path: string }) => path)).toContain(`body.${field}`);
    }
    const answer = await change(revoked, words);
    expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toContain(`body.words.${field}`);
  });

  it('need what a digest has gathered', async () => {
    const text = '{topic} {settings}\n\n[Look]({link})';
    const preview = (words: string) => call('post', '/digest/en/preview', { subject: 'x', text: words });
    expect((await preview(text)).body.errors).toMatchObject([{ code: 'entries_alone' }]);
    expect((await preview(`Now {entries}\n\n${text}`)).status).toBe(400);
    expect((await preview(`{entries}\n\n${text}`)).body.text).toContain('A seat for you in Bread at home\n');
  });

  it('bring no markup into a mail, nor do values, and no header', async () => {
    const words = { ...good, text: `<img src=x onerror=alert(1)>${good.text}` };
    expect((await change(revoked, words)).status).toBe(200);
    const attack = '<script>alert(1)</script>\r\nBcc: all@example.org\n\n[Look]({link})\n\n> {code}';
    const mail = await revokeFrom('en', attack, `Knots\r\nBcc: all@example.org {reason}`);
    expect(mail.html).not.toMatch(/<script|<img/);
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(mail.subject).toBe('About Knots Bcc: all@example.org {reason}');
    expect(Object.keys(mail.headers ?? {})).not.toContain('Bcc');
    expect(mail.text).toContain(
      'Why: <script>alert(1)</script> Bcc: all@example.org [Look]({link}) > {code}\n',
    );
    expect(mail.html.match(/<a /g)).toHaveLength(4);
    await change(revoked, null);
  });

  it('are seen with a sample before they hold', async () => {
    const { body } = await call('post', '/certificate_revoked/de/preview', good);
    expect(body).toMatchObject({
      subject: 'About Bread at home',
      text: expect.stringMatching(/^Hallo Lena Okafor,\n\nSorry: “Bread at home” \(ABCD-EFGH\)/),
      html: expect.stringContaining('<html lang="de">'),
    });
    expect(body.html).not.toContain('<script');
    // What stands around the words is there, whatever they are.
    expect(body.text).toContain('Solche Mails abbestellen: https://learn.example.org/unsubscribe\n');
    const receipt = { subject: 'x', text: '{course} {amount} {time} {order} {invoice}\n\n[Go]({link})' };
    const always = (await call('post', '/payment_receipt/en/preview', receipt)).body.text;
    expect(always).toMatch(/-- \nStoa, https:\/\/learn\.example\.org\n$/);
  });

  it('are tried by a mail to oneself, which the ledger knows, and hold for nobody by that', async () => {
    const answer = await call('post', '/certificate_revoked/de/test', { ...good, subject: 'Versuch' });
    expect(answer.status).toBe(202);
    await platform.settle();
    const [mail, ...more] = await mailsTo('ines@example.org');
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      messageId: answer.body.messageId,
      subject: 'Test: Versuch',
      text: expect.stringMatching(/^Hallo Ines Head,\n\nSorry: “Bread at home”/),
    });
    const ledger = await (await platform.as(admin)).get(`/api/v1/admin/messages/${answer.body.messageId}`);
    expect(ledger.body).toMatchObject({
      kind: 'mail_test',
      status: 'sent',
      language: 'de',
      causes: [{ eventType: 'notification.mail_test' }],
    });
  });

  it('give no token away, in a subject or in the ledger', async () => {
    const words = { subject: 'Hi', text: '{link} {expires}\n\n[Go]({link})' };
    expect((await change('verify_email_welcome/en', words)).status).toBe(200);
    const { userId, email } = users.add(newId());
    await platform.receive(emailVerificationRequested, { userId, requestId: newId() });
    await platform.settle();
    expect((await mailsTo(email))[0]?.text).toMatch(/token=.*\n[\s\S]*token=/);
    const rows = await platform.query(
      `select subject, body from notification.messages where person_id = '${userId}' and channel = 'email'`,
    );
    expect(JSON.stringify(rows)).toContain('[link]');
    expect(JSON.stringify(rows)).not.toContain('token');
  });

  it('give way to those of Stoa where they do not fit any more', async () => {
    await change('password_changed/en', { subject: 'Mine', text: 'At {time}.\n\n[Go]({link})' });
    await platform.query(`update notification.mail_versions set text = 'Gone {nonsense}'
      where template = 'password_changed'`);
    const { userId, email } = users.add(newId());
    await platform.receive(passwordChanged, { userId, changedAt: platform.clock.now().toISOString() });
    await platform.settle();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Your password was changed']);
  });
});
