import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { certificateRevoked } from '../certificate.contract';
import { certificateErrors } from '../certificate.errors';
import { CertificateRepository } from '../data/certificate.repository';
import { revokeCertificate } from '../domain/certificate';
import { mayChangeCertificatesOf } from '../http/certificate.policy';
import { factsOf, presentManaged } from '../http/certificate.presenter';
import type { ManagedCertificate } from '../http/certificate.schemas';
import { FindCertificate } from '../queries/find-certificate';

/** A certificate that should not have been issued, or that does not hold any more. */
@injectable()
export class RevokeCertificate {
  constructor(
    @inject(FindCertificate) private readonly find: FindCertificate,
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    actor: Person;
    code: string;
    reason: string;
  }): Promise<z.input<typeof ManagedCertificate>> {
    const { actor, reason } = request;
    const { code, courseId } = await this.find.byCode(request.code);
    permit(mayChangeCertificatesOf(actor, await this.courses.getCourse({ courseId })));

    return this.work.run(async (tx) => {
      const certificate = await this.certificates.lockByCode(tx, code);
      if (!certificate) throw certificateErrors.notFound();
      const now = this.clock.now();
      const revocation = revokeCertificate(certificate, { by: actor.id, reason, now });
      if (revocation.kind === 'refused')
        throw revocation.status === 'replaced'
          ? certificateErrors.alreadyReplaced()
          : certificateErrors.alreadyRevoked();
      await this.certificates.save(tx, revocation.certificate);
      await tx.publish(certificateRevoked, {
        ...factsOf(revocation.certificate),
        reason,
        revokedAt: now.toISOString(),
      });
      return presentManaged(revocation.certificate, { siteUrl: this.site.url, mayChange: true });
    });
  }
}
