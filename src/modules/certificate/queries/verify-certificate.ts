import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { CertificateRepository } from '../data/certificate.repository';
import { presentVerification } from '../http/certificate.presenter';
import type { CertificateVerification } from '../http/certificate.schemas';
import { FindCertificate } from './find-certificate';

/** Tells whoever holds its code what a certificate says, and whether it holds. */
@injectable()
export class VerifyCertificate {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(FindCertificate) private readonly find: FindCertificate,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async execute(request: { code: string }): Promise<z.input<typeof CertificateVerification>> {
    const certificate = await this.find.byCode(request.code);
    const { predecessorId } = certificate;
    const predecessor =
      predecessorId === null ? undefined : await this.certificates.find(this.database, predecessorId);
    return presentVerification(certificate, { siteUrl: this.site.url, predecessor });
  }
}
