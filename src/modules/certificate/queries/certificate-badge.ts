import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { CourseApi } from '../../course/course.contract';
import { Issuer } from '../credentials/issuer';
import { openBadgeOf } from '../credentials/open-badge';
import type { SignedCredential } from '../credentials/sign-credential';
import type { IssuedCertificate } from '../domain/certificate';
import { formatCode } from '../domain/certificate-code';
import { FindCertificate } from './find-certificate';

/** A certificate as a signed Open Badges 3.0 credential, which verifies without asking whether we are there. */
@injectable()
export class CertificateBadge {
  constructor(
    @inject(FindCertificate) private readonly find: FindCertificate,
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Issuer) private readonly issuer: Issuer,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async execute(request: { code: string }): Promise<{
    certificate: IssuedCertificate;
    /** Without its ending. */
    fileName: string;
    credential: SignedCredential;
  }> {
    const certificate = await this.find.thatHolds(request.code);
    const { courseId, issuedAt } = certificate;
    const badge = openBadgeOf(certificate, {
      issuer: this.issuer.profile,
      siteUrl: this.site.url,
      course: await this.courses.getCourse({ courseId }),
    });
    return {
      certificate,
      fileName: `certificate-${formatCode(certificate.code)}`,
      credential: await this.issuer.sign(badge, issuedAt),
    };
  }
}
