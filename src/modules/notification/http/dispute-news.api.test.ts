import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { courseCreated } from '../../course/course.contract';
import {
  paymentDisputeDecided,
  paymentDisputed,
  paymentInquiryOpened,
  paymentPayoutRecorded,
  paymentStatementIssued,
} from '../../payment/payment.contract';
import { fakeAuth, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('a dispute', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const admins = [newId(), newId()];
  const listHolders = async () => ({ userIds: admins });

  beforeAll(async () => {
    ({ platform, mailbox } = await startNotification({ users, auth: { ...fakeAuth(), listHolders } }));
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  it('is told to every admin by mail and in the inbox, and so is its end', async () => {
    const addresses = admins.map((id) => users.add(id).email);
    const courseId = newId();
    const price = { amount: 4_900, currency: 'eur' };
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price,
      instructorIds: [],
    });
    await platform.settle();
    const order = { orderId: newId(), enrollmentId: newId(), courseId, learnerId: newId(), amount: price };
    const at = '2026-01-05T09:00:00.000Z';
    const respondBy = '2026-01-12T09:00:00.000Z';
    await platform.receive(paymentInquiryOpened, { ...order, questioned: price, respondBy, openedAt: at });
    await platform.receive(paymentDisputed, { ...order, disputed: price, respondBy, disputedAt: at });
    await platform.receive(paymentDisputeDecided, {
      ...order,
      disputed: price,
      outcome: 'won',
      isPaidAgain: true,
      decidedAt: at,
    });
    await platform.settle();

    const { items } = await mailbox.list({ limit: 100 });
    for (const email of addresses) {
      const own = items.filter(({ to }) => to.address === email);
      expect(own.map(({ subject }) => subject).sort()).toEqual([
        'A bank asks about a payment: The night sky',
        'A dispute was won: The night sky',
        'A payment is disputed: The night sky',
      ]);
    }
    const opened = items.find(({ subject }) => subject.startsWith('A payment is disputed'));
    expect((await mailbox.read(opened?.messageId ?? ''))?.text).toContain(`/admin/orders/${order.orderId}`);
    const inApp = await platform.query(
      `select kind, count(*)::int as times from notification.messages where channel = 'in_app' group by kind order by kind`,
    );
    expect(inApp).toEqual([
      { kind: 'dispute_decided', times: 2 },
      { kind: 'payment_disputed', times: 2 },
      { kind: 'payment_inquiry', times: 2 },
    ]);
  });

  it('leaves instructors alone, who are told of their statements and payouts', async () => {
    const instructorId = newId();
    const { email } = users.add(instructorId);
    const at = '2026-02-01T04:00:00.000Z';
    const number = 'S-2026-00001';
    const period = '2026-01';
    const amount = { amount: 3_430, currency: 'eur' };
    await platform.receive(paymentStatementIssued, {
      statementId: newId(),
      instructorId,
      number,
      period,
      issuedAt: at,
    });
    await platform.receive(paymentPayoutRecorded, {
      payoutId: newId(),
      instructorId,
      amount,
      reference: 'SEPA 42',
      recordedAt: at,
    });
    await platform.settle();
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === email);
    expect(own.map(({ subject }) => subject).sort()).toEqual([
      'A payout to you: €34.30',
      'Your statement for January 2026',
    ]);
    const inApp = await platform.query(
      `select kind from notification.messages where channel = 'in_app' and person_id = '${instructorId}' order by kind`,
    );
    expect(inApp).toEqual([{ kind: 'payout_recorded' }, { kind: 'statement_issued' }]);
  });
});
