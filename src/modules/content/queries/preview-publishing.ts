import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import { EnrollmentApi, type VersionEffect } from '../../enrollment/enrollment.contract';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository } from '../data/drafts.repository';
import { VersionsRepository } from '../data/versions.repository';
import { compareVersions } from '../domain/compare-versions';
import { type Draft, lessonsOf } from '../domain/draft';
import { type FrozenVersion, freezeVersion } from '../domain/freeze-version';
import { mayEdit } from '../http/content.policy';
import type { PublishPreviewView } from '../http/content.schemas';
import { CourseDirectory } from './course-directory';
import { PartStatesReader } from './part-states';

const nothing = { outline: [], lessons: [] };

/** What publishing would change in the course, and for those who learn in it (promise 4). */
@injectable()
export class PreviewPublishing {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(Database) private readonly database: Database,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(VersionsRepository) private readonly versions: VersionsRepository,
    @inject(PartStatesReader) private readonly parts: PartStatesReader,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
  ) {}

  async execute(request: { editor: Person; courseId: string }): Promise<z.input<typeof PublishPreviewView>> {
    const { courseId, ...course } = await this.directory.of(request.courseId);
    permit(mayEdit(request.editor, { courseId, ...course }, contentErrors.courseNotFound));
    const draft = await this.drafts.load(this.database, courseId);
    const [newest, next] = await Promise.all([
      this.versions.newest(this.database, courseId),
      this.freeze(draft),
    ]);
    const hasChanges = newest?.fingerprint !== next.fingerprint;
    const published = newest ? await this.versions.content(newest.id) : nothing;
    const { added, removed, changed, renamedSections } = compareVersions(published, next);
    return {
      isFirst: newest === undefined,
      hasChanges,
      added: [...added],
      removed: [...removed],
      changed: changed.map((lesson) => ({ ...lesson, aspects: [...lesson.aspects] })),
      renamedSections: [...renamedSections],
      effect: newest && hasChanges ? await this.effectOf(courseId, next) : null,
    };
  }

  /** The version that publishing now would make; nothing is kept of it. */
  private async freeze(draft: Draft): Promise<FrozenVersion> {
    const files = await this.assets.of(this.database, draft.courseId);
    const { quizzes } = await this.parts.of(lessonsOf(draft));
    const frozen = new Map(
      [...quizzes].map(([quizId, { nextVersion, passMarkPercent }]) => [
        quizId,
        { version: nextVersion, hasPassMark: passMarkPercent !== null },
      ]),
    );
    return freezeVersion(draft, { files, quizzes: frozen });
  }

  /** What changes in the course can be told without enrollment. */
  private async effectOf(courseId: string, { lessons }: FrozenVersion): Promise<VersionEffect | null> {
    try {
      return await this.enrollments.previewVersion({
        courseId,
        lessons: lessons.map(({ lessonId, quizId }) => ({ lessonId, quizId })),
      });
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'operational') return null;
      throw error;
    }
  }
}
