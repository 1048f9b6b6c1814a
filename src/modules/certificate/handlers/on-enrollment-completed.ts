import { randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { newId } from '../../../platform/identifiers/identifier';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import type { enrollmentCompleted } from '../../enrollment/enrollment.contract';
import { UserApi } from '../../user/user.contract';
import { certificateIssued } from '../certificate.contract';
import { CertificateRepository } from '../data/certificate.repository';
import { makeCode } from '../domain/certificate-code';
import { factsOf } from '../http/certificate.presenter';

interface NamesOnIt {
  readonly learnerName: string;
  readonly courseTitle: string;
  readonly instructorNames: string[];
}

/** One completion, one certificate (promise 5), issued at once and without a button. */
@injectable()
export class OnEnrollmentCompleted implements EventConsumer<typeof enrollmentCompleted, NamesOnIt> {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UserApi) private readonly users: UserApi,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare(event: EventOf<typeof enrollmentCompleted>): Promise<NamesOnIt> {
    const { courseId, learnerId } = event.payload;
    const [course, { people }] = await Promise.all([
      this.courses.getCourse({ courseId }),
      this.users.getPeople({ userIds: [learnerId] }),
    ]);
    const learner = people.find(({ userId }) => userId === learnerId);
    // The event that makes the profile is still coming: tried again until it is there.
    if (!learner) throw platformErrors.unavailable({ facts: { module: 'user' } });
    return {
      learnerName: learner.name,
      courseTitle: course.title,
      instructorNames: course.instructorNames,
    };
  }

  async handle(tx: Transaction, event: EventOf<typeof enrollmentCompleted>, names: NamesOnIt): Promise<void> {
    const { enrollmentId, courseId, learnerId, completedAt } = event.payload;
    const issuedAt = this.clock.now();
    const certificate = {
      ...names,
      id: newId(),
      code: makeCode(randomBytes(20)),
      enrollmentId,
      courseId,
      learnerId,
      completedAt: new Date(completedAt),
      issuedAt,
      predecessorId: null,
      revokedAt: null,
      revocationReason: null,
      revokedById: null,
      successorCode: null,
    };
    const isFirst = await this.certificates.insertFirst(tx, certificate);
    if (!isFirst) return;
    await tx.publish(certificateIssued, { ...factsOf(certificate), issuedAt: issuedAt.toISOString() });
  }
}
