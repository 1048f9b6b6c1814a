import { hiddenLink, type MailNews, mailCatalogue, secretLinkOf, writeMail } from './mail-catalogue';

const id = '0198c0de-0000-7000-8000-000000000001';
const course = { courseId: id, slug: 'bread-at-home', title: 'Bread <script>alert(1)</script> & "home"' };
const price = { amount: 2_900, currency: 'eur' };
const at = '2026-01-05T09:00:00.000Z';

const examples: readonly MailNews[] = [
  { kind: 'verify_email', variables: { requestId: id, isWelcome: true } },
  { kind: 'reset_password', variables: { requestId: id } },
  { kind: 'password_changed', variables: { changedAt: at } },
  { kind: 'enrollment_confirmed', variables: { course, grant: 'purchase' } },
  {
    kind: 'payment_receipt',
    variables: { course, orderId: id, amount: price, paidAt: at, invoiceNumber: '2026-00042' },
  },
  {
    kind: 'payment_refunded',
    variables: { course, orderId: id, refunded: price, isFull: true, refundedAt: at },
  },
  { kind: 'payment_inquiry', variables: { course, orderId: id, questioned: price, respondBy: at } },
  { kind: 'statement_issued', variables: { number: 'S-2026-00007', period: '2026-01' } },
  { kind: 'payout_recorded', variables: { amount: price, reference: 'SEPA <script>' } },
  { kind: 'payment_disputed', variables: { course, orderId: id, disputed: price, respondBy: at } },
  { kind: 'dispute_decided', variables: { course, orderId: id, disputed: price, outcome: 'lost' } },
  {
    kind: 'certificate_issued',
    variables: { courseTitle: course.title, code: 'ABCD-EFGH', issuedAt: at },
  },
  {
    kind: 'certificate_revoked',
    variables: { courseTitle: course.title, code: 'ABCD-EFGH', reason: '<script>', revokedAt: at },
  },
  {
    kind: 'certificate_reissued',
    variables: {
      courseTitle: course.title,
      learnerName: '<script>',
      code: 'JKLM-NPQR',
      replacedCode: 'ABCD-EFGH',
      issuedAt: at,
    },
  },
  {
    kind: 'announcement',
    variables: {
      course,
      announcementId: id,
      authorName: 'Otto <script>',
      title: 'A <script>new</script> chapter',
      body: 'One line\nand <script>another</script>.\n\nA paragraph.',
    },
  },
  {
    kind: 'invitation',
    variables: { course, invitationId: id, inviterName: 'Otto <script>', accessEndsAt: at, expiresAt: at },
  },
  { kind: 'seat_offered', variables: { course, expiresAt: at } },
  { kind: 'seat_lapsed', variables: { course } },
  { kind: 'review_answered', variables: { course, answererName: 'Otto <script>' } },
  {
    kind: 'question_answered',
    variables: {
      course,
      title: 'Why <script>?',
      answererName: 'Otto <script>',
      link: `/learn/bread-at-home/questions/${id}`,
    },
  },
  {
    kind: 'work_graded',
    variables: { course, title: 'Essay <script>', hasPassed: true, link: `/learn/bread-at-home/${id}` },
  },
  {
    kind: 'digest',
    variables: {
      topic: 'courses',
      entries: [
        { kind: 'seat_lapsed', variables: { course }, messageId: null },
        { kind: 'seat_lapsed', variables: { course }, messageId: null },
        { kind: 'seat_offered', variables: { course, expiresAt: at }, messageId: null },
      ],
    },
  },
  { kind: 'second_factor_changed', variables: { isOn: true, changedAt: at } },
  { kind: 'data_export_ready', variables: { expiresAt: at } },
  { kind: 'erasure_scheduled', variables: { dueAt: at } },
  { kind: 'erasure_cancelled', variables: {} },
  { kind: 'application_decided', variables: { isApproved: true } },
  {
    kind: 'mail_test',
    variables: {
      template: 'seat_lapsed',
      language: 'en',
      words: { subject: 'Test: <script>', text: '<script>alert(1)</script> {course}\n\n[<script>]({link})' },
      values: { course: '<script>', link: 'https://learn.example.org' },
      entries: [],
    },
  },
];

const reader = {
  name: 'Lena <script>alert("x")</script>\r\nBcc: all@example.org',
  address: 'lena@example.org',
  language: 'en',
  timeZone: 'Europe/Berlin',
  siteUrl: 'https://learn.example.org',
};
const link = { url: 'https://learn.example.org/verify-email?token=s3cret&x=1', expiresAt: new Date(at) };
const write = (news: MailNews) => writeMail(news, reader, secretLinkOf(news) && link);

describe('mails', () => {
  it('have an example of every kind here', () => {
    expect(examples.map(({ kind }) => kind).sort()).toEqual(Object.keys(mailCatalogue).sort());
  });

  it.each(examples)('escape what people have written: $kind', (news) => {
    const { mail } = write(news);
    expect(mail.html).not.toContain('<script');
    expect(mail.html).toContain(
      'Hello Lena &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; Bcc: all@example.org,',
    );
    expect(mail.text).toContain('Hello Lena <script>');
    expect(mail.subject).not.toMatch(/\p{Cc}/u);
    expect(mail.subject.length).toBeLessThanOrEqual(200);
  });

  it.each(examples)('give the ledger a text without a secret: $kind', (news) => {
    const { mail, textForLedger } = write(news);
    const isSecret = secretLinkOf(news) !== undefined;
    expect(mail.text.includes('s3cret')).toBe(isSecret);
    expect(textForLedger).not.toContain('s3cret');
    expect(textForLedger.includes(hiddenLink)).toBe(isSecret);
  });

  it('say amounts in the decimals of their currency, and times where the reader is', () => {
    const receipt = write({
      kind: 'payment_receipt',
      variables: {
        course,
        orderId: id,
        amount: { amount: 2_900, currency: 'jpy' },
        paidAt: at,
        invoiceNumber: null,
      },
    });
    expect(receipt.mail.text).toContain('Amount: ¥2,900');
    expect(receipt.mail.text).toMatch(/Paid: 5 January 2026, 10:00 (?:CET|GMT\+1)/);
    const elsewhere = writeMail(examples[4]!, { ...reader, timeZone: 'Mars/Olympus' }, undefined);
    expect(elsewhere.mail.text).toMatch(/Amount: €29\.00\nPaid: 5 January 2026, 09:00 UTC/);
  });

  it('look like this', () => {
    const news = { kind: 'payment_receipt', variables: { ...examples[4]!.variables } } as MailNews;
    const { mail } = writeMail(news, { ...reader, name: "O'Hara & <b>Sons</b>", timeZone: 'UTC' }, undefined);
    expect(mail).toMatchSnapshot();
  });
});
