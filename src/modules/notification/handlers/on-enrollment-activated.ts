import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { enrollmentActivated } from '../../enrollment/enrollment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

/** A course has opened to a learner. */
@injectable()
export class OnEnrollmentActivated implements EventConsumer<typeof enrollmentActivated> {
  constructor(
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof enrollmentActivated>): Promise<void> {
    const cause = causeOf(event);
    const { courseId, learnerId, grant } = event.payload;
    const { slug, title } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title };
    const kind = 'enrollment_confirmed';
    await this.mail.queue(tx, learnerId, { kind, variables: { course, grant } }, cause);
    await this.inbox.notify(tx, learnerId, { kind, course }, cause);
  }
}
