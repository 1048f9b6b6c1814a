import { inject, injectable } from 'tsyringe';
import { currentPrincipal } from '../../platform/context/call-context';
import type { ApiImplementation } from '../../platform/contract/define-api';
import { CreateImportedCourse } from './commands/create-imported-course';
import { DiscardDraft } from './commands/discard-draft';
import type { CourseDetailsInput, CourseSummary, courseApi } from './course.contract';
import { courseErrors } from './course.errors';
import { CourseReads } from './data/course.reads';
import { summarizeCourse } from './http/course.presenter';
import { GetPrerequisites } from './queries/get-prerequisites';

@injectable()
export class CourseApiService implements ApiImplementation<typeof courseApi> {
  constructor(
    @inject(CourseReads) private readonly reads: CourseReads,
    @inject(CreateImportedCourse) private readonly creation: CreateImportedCourse,
    @inject(DiscardDraft) private readonly discarding: DiscardDraft,
    @inject(GetPrerequisites) private readonly prerequisites: GetPrerequisites,
  ) {}

  getCourse(input: { courseId: string }): Promise<CourseSummary> {
    return this.findCourse({ idOrSlug: input.courseId });
  }

  async findCourse(input: { idOrSlug: string }): Promise<CourseSummary> {
    const row = await this.reads.find(input.idOrSlug);
    if (!row) throw courseErrors.notFound();
    return summarizeCourse(row);
  }

  async getCourses(input: { courseIds: string[] }): Promise<{ courses: CourseSummary[] }> {
    const rows = input.courseIds.length > 0 ? await this.reads.findAll(input.courseIds) : [];
    return { courses: rows.map(summarizeCourse) };
  }

  getPrerequisites(input: { courseId: string }): ReturnType<GetPrerequisites['thatHold']> {
    return this.prerequisites.thatHold(input.courseId);
  }

  async listTaughtCourses({ limit }: { limit: number }): Promise<{ courses: CourseSummary[] }> {
    const principal = currentPrincipal();
    if (principal.kind !== 'person') return { courses: [] };
    const filter = { status: undefined, before: undefined, limit };
    const rows = await this.reads.ofInstructor({ instructorId: principal.id, ...filter });
    return { courses: rows.map(summarizeCourse) };
  }

  createCourse(input: CourseDetailsInput): Promise<{ courseId: string; slug: string }> {
    return this.creation.execute({ instructor: currentPrincipal(), details: input });
  }

  discardDraft(input: { courseId: string }): Promise<{ isDiscarded: boolean }> {
    return this.discarding.execute({ editor: currentPrincipal(), courseId: input.courseId });
  }
}
