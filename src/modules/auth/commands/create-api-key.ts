import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { ApiScope } from '../../../platform/auth/api-scopes';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { ApiKeyRepository } from '../data/api-key.repository';
import { mostApiKeys } from '../domain/api-key';
import { presentApiKey } from '../http/api-key.presenter';
import type { FreshApiKey } from '../http/api-key.schemas';
import { newApiKey, shownPart } from '../secrets/api-key-secrets';
import { hashSecret } from '../secrets/hash-secret';
import { AuditLog } from './audit-log';
import { ConfirmIdentity } from './confirm-identity';

const dayMilliseconds = 24 * 60 * 60_000;

/** Makes a key for a program of somebody who has just proved who she is. It is shown this once. */
@injectable()
export class CreateApiKey {
  constructor(
    @inject(ConfirmIdentity) private readonly confirm: ConfirmIdentity,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(ApiKeyRepository) private readonly keys: ApiKeyRepository,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    owner: Person;
    name: string;
    scopes: readonly ApiScope[];
    validDays: number;
    password: string;
    code?: string | undefined;
    address: string;
  }): Promise<z.input<typeof FreshApiKey>> {
    const { owner, name, scopes, validDays, password, code, address } = request;
    await this.confirm.execute({ userId: owner.id, password, code, address });

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      // Locked, so that two at once are counted one after the other.
      if (!(await this.accounts.lock(tx, owner.id))) throw authErrors.accountNotFound();
      const alive = await this.keys.listAlive(tx, owner.id, now, mostApiKeys);
      if (alive.length === mostApiKeys) throw authErrors.tooManyApiKeys();
      const apiKey = newApiKey();
      const key = {
        id: newId(),
        userId: owner.id,
        name,
        prefix: shownPart(apiKey),
        secretHash: hashSecret(apiKey),
        scopes: [...new Set(scopes)].sort(),
        createdAt: now,
        expiresAt: new Date(now.getTime() + validDays * dayMilliseconds),
        lastUsedAt: null,
        revokedAt: null,
      };
      await this.keys.insert(tx, key);
      await this.audit.record(tx, 'api_key_created', owner.id);
      return { ...presentApiKey(key), apiKey };
    });
  }
}
