import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { certificateErrors } from '../certificate.errors';
import { CertificateRepository } from '../data/certificate.repository';
import type { Certificate } from '../domain/certificate';
import { parseCode } from '../domain/certificate-code';

/** The certificate that bears a code, as somebody typed it. @throws certificate.not_found */
@injectable()
export class FindCertificate {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
  ) {}

  async byCode(typed: string): Promise<Certificate> {
    const code = parseCode(typed);
    const certificate = code && (await this.certificates.findByCode(this.database, code));
    if (!certificate) throw certificateErrors.notFound();
    return certificate;
  }
}
