import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseVersionPublished } from '../../content/content.contract';
import { type PlacedQuiz, QuizzesRepository } from '../data/quizzes.repository';

/** Attempts that begin from now on are at the versions this course version holds; those in progress keep theirs. */
@injectable()
export class OnCourseVersionPublished implements EventConsumer<typeof courseVersionPublished> {
  constructor(@inject(QuizzesRepository) private readonly quizzes: QuizzesRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof courseVersionPublished>): Promise<void> {
    const { courseId, sections } = event.payload;
    const published = new Map<string, PlacedQuiz>();
    for (const { lessonId, quiz } of sections.flatMap((section) => section.lessons)) {
      if (!quiz || published.has(quiz.quizId)) continue;
      published.set(quiz.quizId, { quizId: quiz.quizId, lessonId, version: quiz.version });
    }
    await this.quizzes.publish(tx, courseId, [...published.values()]);
  }
}
