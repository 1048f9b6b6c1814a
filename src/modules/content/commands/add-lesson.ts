import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DomainError } from '../../../platform/errors/domain-error';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { AssessmentApi } from '../../assessment/assessment.contract';
import { contentErrors } from '../content.errors';
import { CourseAssetsRepository } from '../data/course-assets.repository';
import { DraftsRepository, type SectionRow } from '../data/drafts.repository';
import { draftBounds, type FileFacts } from '../domain/draft';
import { presentSavedLesson } from '../http/content.presenter';
import type { LessonRequest, SavedLessonView } from '../http/content.schemas';
import { EditableParts } from './editable-parts';
import { LessonFiles } from './lesson-files';

type NewLesson = z.output<typeof LessonRequest>;

/** Adds a lesson at the end of a section; a quiz lesson with an empty quiz to be filled. */
@injectable()
export class AddLesson {
  constructor(
    @inject(EditableParts) private readonly editable: EditableParts,
    @inject(LessonFiles) private readonly lessonFiles: LessonFiles,
    @inject(AssessmentApi) private readonly assessment: AssessmentApi,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
    @inject(CourseAssetsRepository) private readonly assets: CourseAssetsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    editor: Person;
    sectionId: string;
    lesson: NewLesson;
  }): Promise<z.input<typeof SavedLessonView>> {
    const { editor, lesson } = request;
    const { course, section } = await this.editable.section(editor, request.sectionId);
    if (lesson.kind !== 'quiz' && lesson.passMarkPercent !== undefined)
      throw contentErrors.fieldDoesNotFit({ facts: { fields: ['passMarkPercent'] } });
    requireRoom(await this.drafts.countLessons(this.database, course.courseId));
    const files = await this.lessonFiles.check({ editor, course, kind: lesson.kind, content: lesson });
    if (lesson.kind !== 'quiz') return this.insert(section, lesson, files, null);

    const quizId = await this.createQuiz(course.courseId, lesson);
    try {
      return await this.insert(section, lesson, files, quizId);
    } catch (error) {
      // Refused by our own rules, so nothing points at the quiz; after any other failure something might.
      if (error instanceof DomainError) await this.assessment.discardQuizzes({ quizIds: [quizId] });
      throw error;
    }
  }

  private async createQuiz(courseId: string, { title, passMarkPercent }: NewLesson): Promise<string> {
    const quiz = { title, passMarkPercent: passMarkPercent ?? null, questions: [] };
    const { quizIds } = await this.assessment.createQuizzes({ courseId, quizzes: [quiz] });
    return quizIds[0] as string;
  }

  private insert(section: SectionRow, lesson: NewLesson, files: FileFacts[], quizId: string | null) {
    const { title, kind, isPreview, durationSeconds, markdown } = lesson;
    const { courseId, id: sectionId } = section;
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, courseId);
      if (!(await this.drafts.findSection(tx, sectionId))) throw contentErrors.sectionNotFound();
      requireRoom(await this.drafts.countLessons(tx, courseId));
      await this.assets.save(tx, courseId, files);
      const saved = await this.drafts.appendLesson(tx, {
        id: newId(),
        courseId,
        sectionId,
        kind,
        title,
        isPreview,
        durationSeconds,
        markdown,
        assetId: lesson.assetId ?? null,
        captions: lesson.captions ?? [],
        quizId,
        updatedAt: this.clock.now(),
      });
      await this.drafts.markChanged(tx, courseId);
      return presentSavedLesson(saved);
    });
  }
}

function requireRoom(count: number): void {
  if (count >= draftBounds.lessons)
    throw contentErrors.tooManyLessons({ facts: { maximum: draftBounds.lessons } });
}
