import { inject, injectable } from 'tsyringe';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { CredentialKeyRepository, type CredentialKeyRow } from '../data/credential-key.repository';
import { SealedCredentialKeys } from './sealed-credential-keys';
import { type Credential, type SignedCredential, signCredential } from './sign-credential';

/** This house as whoever verifies its credentials knows it (did:web: https://w3c-ccg.github.io/did-method-web/). */
@injectable()
export class Issuer {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(CredentialKeyRepository) private readonly keys: CredentialKeyRepository,
    @inject(SealedCredentialKeys) private readonly sealed: SealedCredentialKeys,
    @inject(SiteAddress) private readonly site: SiteAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  get id(): string {
    return `did:web:${encodeURIComponent(new URL(this.site.url).host)}`;
  }

  /** As it stands in each credential. */
  get profile() {
    return { id: this.id, type: ['Profile'], name: 'Stoa', url: this.site.url };
  }

  async sign(credential: Credential, created: Date): Promise<SignedCredential> {
    const key = await this.key();
    return signCredential(credential, {
      privateKey: this.sealed.open(key),
      verificationMethod: this.methodOf(key),
      created,
    });
  }

  /** Where the public keys are found, by which credentials are verified. */
  async document() {
    const key = await this.key();
    const method = this.methodOf(key);
    return {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: this.id,
      verificationMethod: [
        { id: method, type: 'Multikey', controller: this.id, publicKeyMultibase: key.publicKeyMultibase },
      ],
      assertionMethod: [method],
    };
  }

  private methodOf({ publicKeyMultibase }: CredentialKeyRow): string {
    return `${this.id}#${publicKeyMultibase}`;
  }

  /** The one key, made when it is first needed; however many processes need it at once, one is made. */
  private async key(): Promise<CredentialKeyRow> {
    const known = await this.keys.find(this.database);
    if (known) return known;
    return this.work.step(async (tx) => {
      const other = await this.keys.lock(tx);
      if (other) return other;
      const fresh = { ...this.sealed.make(), createdAt: this.clock.now() };
      await this.keys.insert(tx, fresh);
      return fresh;
    });
  }
}
