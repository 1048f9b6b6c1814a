import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { contentErrors } from '../content.errors';
import { DraftsRepository, type LessonRow, type SectionRow } from '../data/drafts.repository';
import { mayEdit } from '../http/content.policy';
import { CourseDirectory, type ListedCourse } from '../queries/course-directory';

/** Finds what someone wants to change, and refuses it to those who may not. */
@injectable()
export class EditableParts {
  constructor(
    @inject(CourseDirectory) private readonly directory: CourseDirectory,
    @inject(Database) private readonly database: Database,
    @inject(DraftsRepository) private readonly drafts: DraftsRepository,
  ) {}

  async course(editor: Person, courseId: string): Promise<ListedCourse> {
    const course = await this.directory.of(courseId);
    permit(mayEdit(editor, course, contentErrors.courseNotFound));
    return course;
  }

  async section(editor: Person, sectionId: string): Promise<{ course: ListedCourse; section: SectionRow }> {
    const section = await this.drafts.findSection(this.database, sectionId);
    if (!section) throw contentErrors.sectionNotFound();
    const course = await this.directory.of(section.courseId, contentErrors.sectionNotFound);
    permit(mayEdit(editor, course, contentErrors.sectionNotFound));
    return { course, section };
  }

  async lesson(editor: Person, lessonId: string): Promise<{ course: ListedCourse; lesson: LessonRow }> {
    const lesson = await this.drafts.findLesson(this.database, lessonId);
    if (!lesson) throw contentErrors.lessonNotFound();
    const course = await this.directory.of(lesson.courseId, contentErrors.lessonNotFound);
    permit(mayEdit(editor, course, contentErrors.lessonNotFound));
    return { course, lesson };
  }
}
