import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { SiteAddress } from '../../../platform/config/site-address';
import { presentVerification } from '../http/certificate.presenter';
import type { CertificateVerification } from '../http/certificate.schemas';
import { FindCertificate } from './find-certificate';

/** Confirms a certificate to whoever holds its code. */
@injectable()
export class VerifyCertificate {
  constructor(
    @inject(FindCertificate) private readonly find: FindCertificate,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async execute(request: { code: string }): Promise<z.input<typeof CertificateVerification>> {
    return presentVerification(await this.find.byCode(request.code), this.site.url);
  }
}
