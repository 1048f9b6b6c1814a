import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { Revocations } from '../../../platform/auth/revocations';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { ApiKeyRepository } from '../data/api-key.repository';
import { AuditLog } from './audit-log';

/** Ends one of one's keys, and the tokens that it was exchanged for. */
@injectable()
export class RevokeApiKey {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ApiKeyRepository) private readonly keys: ApiKeyRepository,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Revocations) private readonly revocations: Revocations,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ owner, keyId }: { owner: Person; keyId: string }): Promise<void> {
    await this.work.run(async (tx) => {
      const revoked = await this.keys.revoke(tx, { userId: owner.id, keyIds: [keyId] }, this.clock.now());
      if (revoked.length === 0) throw authErrors.apiKeyNotFound();
      await this.audit.record(tx, 'api_key_revoked', owner.id);
    });
    await this.revocations.revoke([keyId]);
  }
}
