import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { assessmentFeedbackGiven } from '../../assessment/assessment.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { KnownCourses } from '../queries/known-courses';

/** Tells a learner that what she handed in is graded. A grade that is changed later is told in her inbox alone. */
@injectable()
export class OnFeedbackGiven implements EventConsumer<typeof assessmentFeedbackGiven> {
  constructor(
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof assessmentFeedbackGiven>): Promise<void> {
    const cause = causeOf(event);
    const { courseId, learnerId, attemptId, lessonId, title, hasPassed, isChange } = event.payload;
    const { slug, title: courseTitle } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title: courseTitle };
    const address = `/learn/${encodeURIComponent(slug)}`;
    const link = lessonId === null ? address : `${address}/${lessonId}?attempt=${attemptId}`;
    const kind = 'work_graded';
    if (!isChange)
      await this.mail.queue(tx, learnerId, { kind, variables: { course, title, hasPassed, link } }, cause);
    await this.inbox.notify(tx, learnerId, { kind, course, attemptId, title, isChange, link }, cause);
  }
}
