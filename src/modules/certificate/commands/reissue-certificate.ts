import { randomBytes } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { CourseApi } from '../../course/course.contract';
import { certificateReissued } from '../certificate.contract';
import { certificateErrors } from '../certificate.errors';
import { CertificateRepository } from '../data/certificate.repository';
import { type Certificate, reissueCertificate } from '../domain/certificate';
import { formatCode, makeCode } from '../domain/certificate-code';
import { mayChangeCertificatesOf } from '../http/certificate.policy';
import { factsOf, presentManaged } from '../http/certificate.presenter';
import type { ManagedCertificate } from '../http/certificate.schemas';
import { FindCertificate } from '../queries/find-certificate';

/** A name that was wrong, or has changed: a new certificate, with a code of its own, in the place of the old one. */
@injectable()
export class ReissueCertificate {
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
    learnerName: string;
    reason: string;
  }): Promise<z.input<typeof ManagedCertificate>> {
    const { actor, learnerName, reason } = request;
    const { code, courseId } = await this.find.byCode(request.code);
    permit(mayChangeCertificatesOf(actor, await this.courses.getCourse({ courseId })));

    return this.work.run(async (tx) => {
      const certificate = await this.certificates.lockByCode(tx, code);
      if (!certificate) throw certificateErrors.notFound();
      const now = this.clock.now();
      const { replaced, successor } = this.decide(certificate, { by: actor.id, learnerName, reason, now });
      await this.certificates.save(tx, replaced);
      await this.certificates.insert(tx, successor);
      await tx.publish(certificateReissued, {
        ...factsOf(successor),
        learnerName,
        replaced: { certificateId: replaced.id, code: formatCode(replaced.code) },
        reason,
        issuedAt: now.toISOString(),
      });
      return presentManaged(successor, { siteUrl: this.site.url, mayChange: true });
    });
  }

  private decide(
    certificate: Certificate,
    wish: { by: string; learnerName: string; reason: string; now: Date },
  ) {
    const reissue = reissueCertificate(certificate, {
      ...wish,
      id: newId(),
      code: makeCode(randomBytes(20)),
    });
    if (reissue.kind === 'reissued') return reissue;
    if (reissue.because === 'same_name') throw certificateErrors.sameName();
    throw certificateErrors.alreadyReplaced({
      facts: { successorCode: formatCode(certificate.successorCode ?? '') },
    });
  }
}
