import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { questionAsked } from '../../content/content.contract';
import { NotifyPerson } from '../commands/notify-person';
import { causeOf } from '../domain/message';
import { questionAddress } from '../domain/question-address';
import { KnownCourses } from '../queries/known-courses';

/** Tells those who teach a course that somebody asks something, unless she teaches it herself. */
@injectable()
export class OnQuestionAsked implements EventConsumer<typeof questionAsked> {
  constructor(
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof questionAsked>): Promise<void> {
    const { courseId, questionId, askerId, title } = event.payload;
    const { slug, title: courseTitle, instructorIds } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title: courseTitle };
    const link = questionAddress(slug, questionId);
    // Always in the same order, because each takes a lock: two courses may have the same teachers.
    for (const instructorId of instructorIds.filter((id) => id !== askerId).sort()) {
      await this.inbox.notify(
        tx,
        instructorId,
        { kind: 'question_asked', course, title, link },
        causeOf(event),
      );
    }
  }
}
