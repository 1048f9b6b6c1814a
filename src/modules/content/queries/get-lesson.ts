import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Principal } from '../../../platform/auth/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import { type CourseAccess, EnrollmentApi } from '../../enrollment/enrollment.contract';
import { MediaApi } from '../../media/media.contract';
import { contentErrors } from '../content.errors';
import { type PublishedLessonRow, VersionsRepository } from '../data/versions.repository';
import { mayReadLesson } from '../http/content.policy';
import { type Addresses, presentLesson } from '../http/content.presenter';
import type { LessonView } from '../http/content.schemas';

/** A lesson of the version that holds now: a preview for everyone, any other for those who may learn in the course. */
@injectable()
export class GetLesson {
  constructor(
    @inject(VersionsRepository) private readonly versions: VersionsRepository,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
    @inject(MediaApi) private readonly media: MediaApi,
  ) {}

  async execute(request: { reader: Principal; lessonId: string }): Promise<z.input<typeof LessonView>> {
    const { reader, lessonId } = request;
    const row = await this.versions.publishedLesson(lessonId);
    if (!row) throw contentErrors.lessonNotFound();
    const access = await this.accessOf(reader, row);
    permit(mayReadLesson(reader, { isPreview: row.lesson.isPreview, course: courseOf(row) }, access));
    return presentLesson(row, access, await this.sign(row));
  }

  private async accessOf(
    reader: Principal,
    { lesson }: PublishedLessonRow,
  ): Promise<CourseAccess | undefined> {
    if (reader.kind !== 'person') return undefined;
    try {
      return await this.enrollments.getAccess({ courseId: lesson.courseId, learnerId: reader.id });
    } catch (error) {
      // A preview is open to all, so it is shown without its tick while enrollment does not answer.
      if (lesson.isPreview && error instanceof DomainError && error.kind === 'operational') return undefined;
      throw error;
    }
  }

  private async sign({ lesson }: PublishedLessonRow): Promise<Addresses> {
    const assetIds = new Set<string>();
    if (lesson.file) assetIds.add(lesson.file.assetId);
    for (const { assetId } of lesson.captions) assetIds.add(assetId);
    for (const assetId of lesson.imageIds) assetIds.add(assetId);
    if (assetIds.size === 0) return nothing;
    // Images are shown in the page whatever their disposition, so one call serves for all.
    const disposition = lesson.kind === 'file' ? 'attachment' : 'inline';
    const { downloads } = await this.media.signDownloads({
      assetIds: [...assetIds].slice(0, 200),
      disposition,
    });
    return new Map(downloads.map(({ assetId, url }) => [assetId, url]));
  }
}

const nothing: Addresses = new Map();

/** While the event that tells of a new course is still coming, its version says that it is published. */
function courseOf({ lesson, status, instructorIds }: PublishedLessonRow) {
  return { courseId: lesson.courseId, status: status ?? 'published', instructorIds: instructorIds ?? [] };
}
