import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { CourseApi } from '../../course/course.contract';
import { contentErrors } from '../content.errors';
import { DraftsRepository } from '../data/drafts.repository';
import { type ChecklistItem, checkDraft, isReady } from '../domain/checklist';
import { type Draft, lessonsOf } from '../domain/draft';
import { mayEdit } from '../http/content.policy';
import type { ChecklistView } from '../http/content.schemas';
import { CourseDirectory } from './course-directory';
import { PartStatesReader } from './part-states';

/** What is missing before a course can be published. */
@injectable()
export class GetPublishChecklist {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(PartStatesReader) private readonly parts: PartStatesReader,
  ) {}

  async execute(request: { editor: Person; courseId: string }): Promise<z.input<typeof ChecklistView>> {
    const course = await this.directory.of(request.courseId);
    permit(mayEdit(request.editor, course, contentErrors.courseNotFound));
    const checklist = await this.check(await this.drafts.load(this.database, course.courseId));
    return { isReady: isReady(checklist), checklist };
  }

  /** Checks a draft against what course, media and assessment say at this moment. */
  async check(draft: Draft): Promise<ChecklistItem[]> {
    const [course, states] = await Promise.all([
      this.courses.getCourse({ courseId: draft.courseId }),
      this.parts.of(lessonsOf(draft)),
    ]);
    return checkDraft(draft, { course, ...states });
  }
}
