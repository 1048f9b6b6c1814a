import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { CourseAccess, enrollmentApi } from './enrollment.contract';
import { GetAccess } from './queries/get-access';

@injectable()
export class EnrollmentApiService implements ApiImplementation<typeof enrollmentApi> {
  constructor(@inject(GetAccess) private readonly access: GetAccess) {}

  getAccess(input: { courseId: string; learnerId: string }): Promise<CourseAccess> {
    return this.access.execute(input);
  }
}
