import { newId } from '../../../platform/identifiers/identifier';
import type { MailboxMailer } from '../../../platform/mail/mailbox-mailer';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { courseCreated } from '../../course/course.contract';
import { learnerInvited, seatOffered, waitingEnded } from '../../enrollment/enrollment.contract';
import { reviewAnswered } from '../../review/review.contract';
import { fakeAuth, fakeEnrollments, fakeUsers } from '../testing/fixtures';
import { startNotification } from '../testing/notification-platform';

describe('what enrollment and review have to tell', () => {
  let platform: TestApplication;
  let mailbox: MailboxMailer;
  const users = fakeUsers();
  const enrollments = fakeEnrollments();
  const teacher = users.add(newId(), { name: 'Hypatia' });
  const courseId = newId();
  const at = '2026-01-05T09:00:00.000Z';

  beforeAll(async () => {
    ({ platform, mailbox } = await startNotification({ users, auth: fakeAuth(), enrollments }));
    await platform.receive(courseCreated, {
      courseId,
      slug: 'the-night-sky',
      title: 'The night sky',
      status: 'published',
      price: null,
      instructorIds: [teacher.userId],
    });
    await platform.settle();
  });
  afterAll(() => platform.stop());
  afterEach(async () => expect(await platform.deadLetters()).toEqual([]));

  async function mailsTo(address: string) {
    const { items } = await mailbox.list({ limit: 100 });
    const own = items.filter(({ to }) => to.address === address);
    return Promise.all(own.map(async ({ messageId }) => (await mailbox.read(messageId))!));
  }

  async function invite(state: 'open' | 'taken_back') {
    const invitation = { invitationId: newId(), courseId, email: `${newId()}@example.org`, state };
    enrollments.invite(invitation);
    await platform.receive(learnerInvited, {
      invitationId: invitation.invitationId,
      courseId,
      invitedBy: teacher.userId,
      accessEndsAt: null,
      invitedAt: at,
      expiresAt: at,
    });
    await platform.settle();
    return invitation;
  }

  async function inboxOf(personId: string) {
    const rows = await platform.query(
      `select kind, subject from notification.messages where channel = 'in_app' and person_id = '${personId}'
       order by id`,
    );
    return rows.map(({ kind }) => kind);
  }

  const waiting = () => ({ entryId: newId(), courseId, learnerId: newId() });

  it('reaches an address that has no account, whose owner the ledger does not name', async () => {
    const { email, invitationId } = await invite('open');
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ subject: 'Hypatia invites you to The night sky' });
    expect(mail?.text).toContain('/register?returnTo=%2Fcourses%2Fthe-night-sky');
    expect(mail?.text).not.toContain('Unsubscribe');
    expect(
      await platform.query(
        `select person_id, status, recipient from notification.messages where variables->>'invitationId' = '${invitationId}'`,
      ),
    ).toEqual([{ person_id: null, status: 'sent', recipient: `${email[0]}…@example.org` }]);
  });

  it('is not said of an invitation that was taken back meanwhile, and the ledger says why', async () => {
    const { email, invitationId } = await invite('taken_back');
    expect(await mailsTo(email)).toEqual([]);
    expect(
      await platform.query(
        `select status, error from notification.messages where variables->>'invitationId' = '${invitationId}'`,
      ),
    ).toEqual([
      { status: 'cancelled', error: 'The invitation was taken back before the mail could be sent.' },
    ]);
  });

  it('says until when a seat is held, and that it lapsed', async () => {
    const entry = waiting();
    const { email } = users.add(entry.learnerId);
    await platform.receive(seatOffered, { ...entry, offeredAt: at, expiresAt: '2026-01-07T09:00:00.000Z' });
    await platform.settle();
    const [mail] = await mailsTo(email);
    expect(mail?.text).toContain('Held until: 7 January 2026, 10:00');
    await platform.receive(waitingEnded, { ...entry, outcome: 'lapsed', endedAt: at });
    await platform.settle();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toContain(
      'Your seat in The night sky was not taken',
    );
    expect(await inboxOf(entry.learnerId)).toEqual(['seat_offered', 'seat_lapsed']);
  });

  it('says nothing to whoever took the seat', async () => {
    const entry = waiting();
    const { email } = users.add(entry.learnerId);
    await platform.receive(waitingEnded, { ...entry, outcome: 'taken', endedAt: at });
    await platform.settle();
    expect(await mailsTo(email)).toEqual([]);
    expect(await inboxOf(entry.learnerId)).toEqual([]);
  });

  it('tells a learner that her review was answered', async () => {
    const learnerId = newId();
    const { email } = users.add(learnerId);
    await platform.receive(reviewAnswered, {
      reviewId: newId(),
      courseId,
      learnerId,
      answererId: teacher.userId,
      answeredAt: at,
    });
    await platform.settle();
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
      'Hypatia has answered your review of The night sky',
    ]);
    expect(await inboxOf(learnerId)).toEqual(['review_answered']);
  });
});
