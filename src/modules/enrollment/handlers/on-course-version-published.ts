import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseVersionPublished } from '../../content/content.contract';
import { PublishedCoursesRepository } from '../data/published-courses.repository';
import { versionToAdopt } from '../enrollment.contract';

/** Keeps the new version, which holds for learners under way from now on (promise 4), and has them looked at. */
@injectable()
export class OnCourseVersionPublished implements EventConsumer<typeof courseVersionPublished> {
  constructor(@inject(PublishedCoursesRepository) private readonly courses: PublishedCoursesRepository) {}

  async handle(tx: Transaction, event: EventOf<typeof courseVersionPublished>): Promise<void> {
    const { versionId, courseId, number, publishedAt, sections } = event.payload;
    const lessons = sections.flatMap((section) =>
      section.lessons.map(({ lessonId, title, quiz, opening }) => ({
        lessonId,
        title,
        quizId: quiz?.quizId ?? null,
        isCompletedByPassing: quiz?.hasPassMark ?? false,
        opening,
      })),
    );
    const version = { versionId, courseId, number, publishedAt: new Date(publishedAt) };
    await this.courses.insertVersion(tx, version, lessons);
    // Afterwards, when everyone who completes a lesson sees the new version: none of them slips through between the two.
    if (lessons.length > 0) await tx.publish(versionToAdopt, { courseId, versionId, afterId: null });
  }
}
