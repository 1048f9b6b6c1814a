import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository } from '../data/drafts.repository';
import { keptRule } from '../domain/opening';
import { presentSavedLesson } from '../http/content.presenter';
import type { LessonChanges, SavedLessonView } from '../http/content.schemas';
import { EditableParts } from './editable-parts';
import { LessonFiles } from './lesson-files';

/** Changes a lesson of the draft, unless somebody else has changed it meanwhile. */
@injectable()
export class ChangeLesson {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(LessonFiles) private readonly lessonFiles: LessonFiles,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    editor: Person;
    lessonId: string;
    changes: z.output<typeof LessonChanges>;
  }): Promise<z.input<typeof SavedLessonView>> {
    const { editor, changes } = request;
    const { version, title, isPreview, durationSeconds, markdown, assetId, captions, opening } = changes;
    const { course, lesson } = await this.editable.lesson(editor, request.lessonId);
    const files = await this.lessonFiles.check({ editor, course, kind: lesson.kind, content: changes });
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, lesson.courseId);
      await this.assets.save(tx, lesson.courseId, files);
      const saved = await this.drafts.saveLesson(
        tx,
        { id: lesson.id, version },
        {
          ...(title !== undefined && { title }),
          ...(isPreview !== undefined && { isPreview }),
          ...(durationSeconds !== undefined && { durationSeconds }),
          ...(markdown !== undefined && { markdown }),
          ...(assetId !== undefined && { assetId }),
          ...(captions !== undefined && { captions }),
          ...(opening !== undefined && { opening: keptRule(opening) }),
          updatedAt: this.clock.now(),
        },
      );
      if (!saved) {
        const now = await this.drafts.findLesson(tx, lesson.id);
        throw contentErrors.changedMeanwhile({ facts: { version: now?.version ?? null } });
      }
      await this.drafts.markChanged(tx, lesson.courseId);
      return presentSavedLesson(saved);
    });
  }
}
