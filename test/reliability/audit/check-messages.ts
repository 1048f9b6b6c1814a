import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, none, same } from './compare';
import type { Scene } from './scene';

/** What is said because of what, by which channel. Whoever teaches a course is told of its reviews. */
const expectedMessages = `
  select id, 'in_app welcome' from auth.outbox where type = 'user.created'
  union all select id, 'email verify_email' from auth.outbox where type = 'auth.email_verification_requested'
  union all select id, channel || ' enrollment_confirmed' from enrollment.outbox, both_channels
    where type = 'enrollment.activated'
  union all select id, 'email payment_receipt' from payment.outbox where type = 'payment.succeeded'
  union all select id, channel || ' payment_refunded' from payment.outbox, both_channels where type = 'payment.refunded'
  union all select id, channel || ' certificate_issued' from certificate.outbox, both_channels
    where type = 'certificate.issued'
  union all select id, channel || ' ' || replace(type, '.', '_') from certificate.outbox, both_channels
    where type in ('certificate.revoked', 'certificate.reissued')
  union all select id, 'in_app badge_earned' from gamification.outbox where type = 'badge.earned'
  union all select id, 'in_app media_processed' from media.outbox where type = 'media.processed'
  union all select outbox.id, 'in_app review_posted' from review.outbox
    join course.course_instructors on course_id = (payload->>'courseId')::uuid where type = 'review.posted'`;

/** Mails that were rightly not sent: the course that they open was closed to the learner before they could be. */
const rightlyCancelled = `
  select messages.id from notification.messages
    join notification.message_causes on message_id = messages.id
    join enrollment.outbox as opened on opened.id = event_id and opened.type = 'enrollment.activated'
    join enrollment.outbox as closed on closed.type = 'enrollment.revoked'
      and closed.payload->>'enrollmentId' = opened.payload->>'enrollmentId'
    where messages.status = 'cancelled' and messages.kind = 'enrollment_confirmed'`;

/** Each message once for its cause, in the ledger, in the inboxes and in the mailbox (promise 10). */
export async function checkMessages({ dataFolder, keys, rows }: Scene): Promise<Finding[]> {
  const mails = await keys(`select id from notification.messages where channel = 'email'`);
  const [{ count }] = (await rows(`select count(*)::integer as count from notification.messages`)) as [
    { count: number },
  ];
  return [
    same(
      'messages for what happened',
      await keys(`with both_channels (channel) as (values ('email'), ('in_app')), expected (id, message) as (
        ${expectedMessages}) select id || ' ' || message from expected`),
      await keys(`select concat_ws(' ', event_id, channel, kind) from notification.message_causes`),
    ),
    same(
      'one mail for each cause',
      mails,
      await keys(`select message_id from notification.message_causes where channel = 'email'`),
    ),
    same(
      'mails queued once',
      mails,
      await keys(
        `select payload->>'messageId' from notification.outbox where type = 'notification.mail_queued'`,
      ),
    ),
    none(
      'messages that were sent, or had lost their reason',
      count,
      'stuck',
      await keys(
        `select concat_ws(' ', id, kind, status, error) from notification.messages
          where status <> 'sent' and id not in (${rightlyCancelled})`,
      ),
    ),
    same(
      'mails in the mailbox',
      await keys(`select id from notification.messages where channel = 'email' and status <> 'cancelled'`),
      mailbox(dataFolder),
    ),
    same(
      'messages in the inboxes, and how often each was caused',
      await keys(`select message_id || ' ' || count(*) from notification.message_causes where channel = 'in_app'
        group by message_id`),
      await keys(`select message_id || ' ' || count from notification.inbox_items`),
    ),
  ];
}

function mailbox(dataFolder: string): string[] {
  const folder = path.join(dataFolder, 'mail');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')).messageId as string);
}
