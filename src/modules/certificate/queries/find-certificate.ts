import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { certificateErrors } from '../certificate.errors';
import { CertificateRepository } from '../data/certificate.repository';
import { type IssuedCertificate, statusOf } from '../domain/certificate';
import { formatCode, parseCode } from '../domain/certificate-code';

/** The certificate that bears a code, as somebody typed it. @throws certificate.not_found */
@injectable()
export class FindCertificate {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
  ) {}

  async byCode(typed: string): Promise<IssuedCertificate> {
    const code = parseCode(typed);
    const certificate = code && (await this.certificates.findByCode(this.database, code));
    if (!certificate) throw certificateErrors.notFound();
    return certificate;
  }

  /** Nobody gets a document that says what is not so any more. @throws certificate.revoked, certificate.replaced */
  async thatHolds(typed: string): Promise<IssuedCertificate> {
    const certificate = await this.byCode(typed);
    const { successorCode } = certificate;
    switch (statusOf(certificate)) {
      case 'valid':
        return certificate;
      case 'revoked':
        throw certificateErrors.revoked();
      case 'replaced':
        throw certificateErrors.replaced({
          facts: { successorCode: successorCode && formatCode(successorCode) },
        });
    }
  }
}
