import { inject, injectable } from 'tsyringe';
import { Cache } from '../../../platform/cache/cache';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { courseVersionPublished } from '../../content/content.contract';
import { ChangeCourse } from '../commands/change-course';
import { CourseRepository } from '../data/course.repository';
import { publishCourse } from '../domain/course';
import { catalogueTag } from '../queries/catalogue-tag';

/** The first published version of its content opens a course; each one says how much there is to learn. */
@injectable()
export class OnCourseVersionPublished implements EventConsumer<typeof courseVersionPublished> {
  constructor(
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(ChangeCourse) private readonly change: ChangeCourse,
    @inject(Cache) private readonly cache: Cache,
  ) {}

  async handle(tx: Transaction, event: EventOf<typeof courseVersionPublished>): Promise<void> {
    const { courseId, publishedAt, sections } = event.payload;
    const course = await this.courses.lock(tx, courseId);
    if (!course) return;
    const lessons = sections.flatMap((section) => section.lessons);
    const published = publishCourse(course, {
      lessonCount: lessons.length,
      durationSeconds: lessons.reduce((sum, lesson) => sum + lesson.durationSeconds, 0),
      publishedAt: new Date(publishedAt),
    });
    await this.change.apply(tx, course, published);
    tx.afterCommit(() => this.cache.deleteByTag(catalogueTag));
  }
}
