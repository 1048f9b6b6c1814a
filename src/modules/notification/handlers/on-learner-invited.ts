import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { learnerInvited } from '../../enrollment/enrollment.contract';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { AuthorName } from '../queries/author-name';
import { KnownCourses } from '../queries/known-courses';

/** Writes to an address that is asked into a course. Whose it is, enrollment says when the mail is sent. */
@injectable()
export class OnLearnerInvited implements EventConsumer<typeof learnerInvited, string> {
  constructor(
    @inject(AuthorName) private readonly authors: AuthorName,
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
  ) {}

  prepare(event: EventOf<typeof learnerInvited>): Promise<string> {
    return this.authors.of({ id: event.payload.invitedBy });
  }

  async handle(tx: Transaction, event: EventOf<typeof learnerInvited>, inviterName: string): Promise<void> {
    const { courseId, invitationId, accessEndsAt, expiresAt } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title };
    const variables = { course, invitationId, inviterName, accessEndsAt, expiresAt };
    await this.mail.queueInvitation(tx, { kind: 'invitation', variables }, causeOf(event));
  }
}
