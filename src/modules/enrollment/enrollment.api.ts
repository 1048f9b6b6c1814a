import { inject, injectable } from 'tsyringe';
import type { ApiImplementation } from '../../platform/contract/define-api';
import type { CourseAccess, enrollmentApi, Invitee, LockView, VersionEffect } from './enrollment.contract';
import { GetAccess } from './queries/get-access';
import { GetInvitation } from './queries/get-invitation';
import { GetQuizLock } from './queries/get-quiz-lock';
import { PreviewVersion } from './queries/preview-version';

@injectable()
export class EnrollmentApiService implements ApiImplementation<typeof enrollmentApi> {
  constructor(
    @inject(GetAccess) private readonly access: GetAccess,
    @inject(GetQuizLock) private readonly quizLock: GetQuizLock,
    @inject(GetInvitation) private readonly invitation: GetInvitation,
    @inject(PreviewVersion) private readonly preview: PreviewVersion,
  ) {}

  getAccess(input: { courseId: string; learnerId: string }): Promise<CourseAccess> {
    return this.access.execute(input);
  }

  getQuizLock(input: {
    courseId: string;
    learnerId: string;
    quizId: string;
  }): Promise<{ lock: LockView | null }> {
    return this.quizLock.execute(input);
  }

  getInvitation(input: { invitationId: string }): Promise<Invitee> {
    return this.invitation.execute(input);
  }

  previewVersion(input: {
    courseId: string;
    lessons: { lessonId: string; quizId: string | null }[];
  }): Promise<VersionEffect> {
    return this.preview.execute(input);
  }
}
