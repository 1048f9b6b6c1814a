import { inject, injectable } from 'tsyringe';
import { isGranted } from '../../../platform/auth/decision';
import { Cache } from '../../../platform/cache/cache';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { Logger } from '../../../platform/logging/logger';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { contentUploaded, mediaProcessed } from '../../media/media.contract';
import { ChangeCourse } from '../commands/change-course';
import { CourseRepository } from '../data/course.repository';
import { type Course, expectCover, showCover, statusOf } from '../domain/course';
import { mayEditCourse } from '../http/course.policy';
import { catalogueTag } from '../queries/catalogue-tag';

type CoverEvent = typeof contentUploaded | typeof mediaProcessed;

/** A picture that somebody who may edit a course brings as its cover becomes that, once it was made ready. The last one wins. */
@injectable()
export class OnCover implements EventConsumer<CoverEvent> {
  constructor(
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(ChangeCourse) private readonly change: ChangeCourse,
    @inject(Cache) private readonly cache: Cache,
    @inject(Logger) private readonly logger: Logger,
  ) {}

  async handle(tx: Transaction, event: EventOf<CoverEvent>): Promise<void> {
    const { purpose } = event.payload;
    if (purpose?.kind !== 'course_cover') return;
    const course = await this.courses.lock(tx, purpose.courseId);
    if (!course) return;
    await this.change.apply(tx, course, this.decide(course, event));
    tx.afterCommit(() => this.cache.deleteByTag(catalogueTag));
  }

  private decide(course: Course, event: EventOf<CoverEvent>): Course {
    const { assetId } = event.payload;
    if (event.type === 'media.processed') {
      const { cover } = event.payload;
      return cover ? showCover(course, { assetId, cover }) : course;
    }
    const { principal } = event;
    const isTheirs =
      principal?.kind === 'person' &&
      isGranted(mayEditCourse(principal, { ...course, status: statusOf(course) }));
    if (isTheirs) return expectCover(course, assetId);
    this.logger.warn('A cover was for a course that its owner may not edit.', {
      assetId,
      courseId: course.id,
    });
    return course;
  }
}
