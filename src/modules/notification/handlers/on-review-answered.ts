import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { reviewAnswered } from '../../review/review.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { AuthorName } from '../queries/author-name';
import { KnownCourses } from '../queries/known-courses';

/** Tells whoever wrote a review that it has an answer. */
@injectable()
export class OnReviewAnswered implements EventConsumer<typeof reviewAnswered, string> {
  constructor(
    @inject(AuthorName) private readonly authors: AuthorName,
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  prepare(event: EventOf<typeof reviewAnswered>): Promise<string> {
    return this.authors.of({ id: event.payload.answererId });
  }

  async handle(tx: Transaction, event: EventOf<typeof reviewAnswered>, answererName: string): Promise<void> {
    const cause = causeOf(event);
    const { courseId, learnerId } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    const variables = { course: { courseId, slug, title }, answererName };
    const kind = 'review_answered';
    await this.mail.queue(tx, learnerId, { kind, variables }, cause);
    await this.inbox.notify(tx, learnerId, { kind, ...variables }, cause);
  }
}
