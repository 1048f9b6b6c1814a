import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { questionAnswered } from '../../content/content.contract';
import { NotifyPerson } from '../commands/notify-person';
import { QueueMail } from '../commands/queue-mail';
import { causeOf } from '../domain/message';
import { questionAddress } from '../domain/question-address';
import { AuthorName } from '../queries/author-name';
import { KnownCourses } from '../queries/known-courses';

/** Tells whoever asked that there is an answer; by mail only when it is from those who teach the course. */
@injectable()
export class OnQuestionAnswered implements EventConsumer<typeof questionAnswered, string> {
  constructor(
    @inject(AuthorName) private readonly authors: AuthorName,
    @inject(KnownCourses) private readonly courses: KnownCourses,
    @inject(QueueMail) private readonly mail: QueueMail,
    @inject(NotifyPerson) private readonly inbox: NotifyPerson,
  ) {}

  prepare(event: EventOf<typeof questionAnswered>): Promise<string> {
    return this.authors.of({ id: event.payload.answererId });
  }

  async handle(
    tx: Transaction,
    event: EventOf<typeof questionAnswered>,
    answererName: string,
  ): Promise<void> {
    const { courseId, questionId, askerId, answererId, isByTeacher, title } = event.payload;
    if (askerId === answererId) return;
    const cause = causeOf(event);
    const { slug, title: courseTitle } = await this.courses.get(tx, courseId);
    const course = { courseId, slug, title: courseTitle };
    const variables = { course, title, answererName, link: questionAddress(slug, questionId) };
    const kind = 'question_answered';
    if (isByTeacher) await this.mail.queue(tx, askerId, { kind, variables }, cause);
    await this.inbox.notify(tx, askerId, { kind, questionId, ...variables }, cause);
  }
}
