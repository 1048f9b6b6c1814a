import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { contentErrors } from '../content.errors';
import { DraftsRepository } from '../data/drafts.repository';
import { VersionsRepository } from '../data/versions.repository';
import { lessonsOf } from '../domain/draft';
import { mayEdit } from '../http/content.policy';
import { presentDraftLesson } from '../http/content.presenter';
import type { DraftView } from '../http/content.schemas';
import { CourseDirectory } from './course-directory';
import { PartStatesReader } from './part-states';

/** The whole outline as its teachers see it, with the state of every file and quiz. */
@injectable()
export class GetDraft {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(Database) private readonly database: Database,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(VersionsRepository) private readonly versions: VersionsRepository,
    @inject(PartStatesReader) private readonly parts: PartStatesReader,
  ) {}

  async execute(request: { editor: Person; courseId: string }): Promise<z.input<typeof DraftView>> {
    const course = await this.directory.of(request.courseId);
    permit(mayEdit(request.editor, course, contentErrors.courseNotFound));
    const draft = await this.drafts.load(this.database, course.courseId);
    const newest = await this.versions.newest(this.database, course.courseId);
    const states = await this.parts.of(lessonsOf(draft));
    const frozen = newest ? await this.versions.quizVersions(newest.id) : new Map<string, number>();
    const hasChangedQuiz = [...frozen].some(([quizId, version]) => {
      const quiz = states.quizzes.get(quizId);
      return quiz !== undefined && quiz.nextVersion !== version;
    });
    return {
      courseId: course.courseId,
      slug: course.slug,
      title: course.title,
      status: course.status,
      sections: draft.sections.map(({ id, title, opening, version, lessons }) => ({
        id,
        title,
        opening,
        version,
        lessons: lessons.map((lesson) => presentDraftLesson(lesson, states)),
      })),
      published: newest
        ? { versionId: newest.id, number: newest.number, publishedAt: newest.publishedAt.toISOString() }
        : null,
      hasUnpublishedChanges: draft.revision !== draft.publishedRevision || hasChangedQuiz,
    };
  }
}
