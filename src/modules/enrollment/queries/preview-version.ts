import { inject, injectable } from 'tsyringe';
import { type LessonToCome, VersionEffectReads } from '../data/version-effect.reads';
import type { VersionEffect } from '../enrollment.contract';

/** What a version that is not published yet would change for those who learn in the course (promise 4). */
@injectable()
export class PreviewVersion {
  constructor(@inject(VersionEffectReads) private readonly reads: VersionEffectReads) {}

  async execute(request: { courseId: string; lessons: LessonToCome[] }): Promise<VersionEffect> {
    const row = await this.reads.of(request.courseId, request.lessons);
    return {
      underWay: row.under_way,
      finished: row.finished,
      withNewLessons: row.with_new_lessons,
      rising: row.rising,
      falling: row.falling,
      largestFall: row.largest_fall,
      finishing: row.finishing,
    };
  }
}
