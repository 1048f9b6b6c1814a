import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { certificateErrors } from '../certificate.errors';
import { Issuer } from '../credentials/issuer';
import { contexts } from '../credentials/known-contexts';
import { statusListUrl } from '../credentials/open-badge';
import { type SignedCredential, toSeconds } from '../credentials/sign-credential';
import { encodeStatusList, statusListLength } from '../credentials/status-list';
import { CertificateRepository } from '../data/certificate.repository';

/** Which certificates of a list were revoked or replaced, as a signed Bitstring Status List. */
@injectable()
export class StatusList {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CertificateRepository) private readonly certificates: CertificateRepository,
    @inject(Issuer) private readonly issuer: Issuer,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ list }: { list: number }): Promise<SignedCredential> {
    const first = list * statusListLength;
    const range = { first, last: first + statusListLength - 1 };
    if (!(await this.certificates.hasStatusIndexIn(this.database, range)))
      throw certificateErrors.noStatusList();
    const revoked = await this.certificates.revokedIn(this.database, range);
    const now = this.clock.now();
    const id = statusListUrl(list, this.site.url);
    return this.issuer.sign(
      {
        '@context': [contexts.credentials],
        id,
        type: ['VerifiableCredential', 'BitstringStatusListCredential'],
        issuer: this.issuer.id,
        validFrom: toSeconds(now),
        credentialSubject: {
          id: `${id}#list`,
          type: 'BitstringStatusList',
          statusPurpose: 'revocation',
          encodedList: encodeStatusList(revoked.map((index) => index - first)),
        },
      },
      now,
    );
  }
}
