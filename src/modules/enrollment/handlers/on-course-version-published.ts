import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { courseVersionPublished } from '../../content/content.contract';
import { ProgressRecorder } from '../commands/progress-recorder';
import { EnrollmentRepository } from '../data/enrollment.repository';
import { PublishedCoursesRepository } from '../data/published-courses.repository';

/** Learners under way move to the new version; those for whom nothing is left in it have finished (promise 4). */
@injectable()
export class OnCourseVersionPublished implements EventConsumer<typeof courseVersionPublished> {
  constructor(
    @inject(PublishedCoursesRepository) private readonly courses: PublishedCoursesRepository,
    @inject(EnrollmentRepository) private readonly enrollments: EnrollmentRepository,
    @inject(ProgressRecorder) private readonly recorder: ProgressRecorder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof courseVersionPublished>): Promise<void> {
    const { versionId, courseId, number, publishedAt, sections } = event.payload;
    const lessons = sections.flatMap((section) =>
      section.lessons.map(({ lessonId, title, quiz }) => ({
        lessonId,
        title,
        quizId: quiz?.quizId ?? null,
        isCompletedByPassing: quiz?.hasPassMark ?? false,
      })),
    );
    await this.courses.insertVersion(
      tx,
      { versionId, courseId, number, publishedAt: new Date(publishedAt) },
      lessons,
    );
    if (lessons.length === 0) return;

    const now = this.clock.now();
    for (const enrollmentId of await this.courses.learnersDoneWith(tx, { courseId, versionId })) {
      const enrollment = await this.enrollments.lock(tx, enrollmentId);
      if (enrollment) await this.recorder.record(tx, enrollment, [], now);
    }
  }
}
