import { inject, injectable } from 'tsyringe';
import type { Principal } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { CourseDetailsInput } from '../course.contract';
import { courseErrors } from '../course.errors';
import { CreateCourseRequest } from '../http/course.schemas';
import { DraftMaker } from './draft-maker';

/** Another module begins a course for a person, who may have imported the same one before: any free address will do. */
@injectable()
export class CreateImportedCourse {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DraftMaker) private readonly drafts: DraftMaker,
  ) {}

  async execute(request: {
    instructor: Principal;
    details: CourseDetailsInput;
  }): Promise<{ courseId: string; slug: string }> {
    const details = checked(request.details);
    const instructor = await this.drafts.check(request.instructor, details);
    return this.work.run(async (tx) => {
      const { id, slug } = await this.drafts.make(tx, { instructor, details, isSlugFree: true });
      return { courseId: id, slug };
    });
  }
}

/** The contract leaves to this module what a course may be described by. */
function checked(details: CourseDetailsInput): CreateCourseRequest {
  const parsed = CreateCourseRequest.safeParse(details);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues
    .slice(0, 20)
    .map(({ path, code, message }) => ({ path: path.join('.'), code, message }));
  throw courseErrors.invalidDetails({ errors, cause: parsed.error });
}
