import { inject, injectable } from 'tsyringe';
import type { Role } from '../../../platform/auth/principal';
import { Revocations } from '../../../platform/auth/revocations';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { userRoleChanged } from '../auth.contract';
import { AccountRepository } from '../data/account.repository';
import { ApiKeyRepository } from '../data/api-key.repository';
import { SessionRepository } from '../data/session.repository';
import { type Account, normalizeRoles } from '../domain/account';
import { mostApiKeys } from '../domain/api-key';
import { AuditLog } from './audit-log';

/** Writes new roles, and has tokens refused that were made with the old ones. */
@injectable()
export class RoleChanger {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(ApiKeyRepository) private readonly apiKeys: ApiKeyRepository,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(Revocations) private readonly revocations: Revocations,
  ) {}

  async change(
    tx: Transaction,
    account: Account,
    change: { readonly roles: readonly Role[]; readonly changedBy: string },
  ): Promise<Account> {
    const roles = normalizeRoles(change.roles);
    await this.accounts.setRoles(tx, account.id, roles);
    const rolesBefore = [...account.roles];
    await this.audit.record(
      tx,
      'roles_changed',
      account.id,
      { rolesBefore, rolesAfter: roles },
      change.changedBy,
    );
    await tx.publish(userRoleChanged, { userId: account.id, roles, changedBy: change.changedBy });
    return { ...account, roles };
  }

  /** After the commit; where the process dies before, `auth.on-session-revoked` does it. */
  async refuseTokensMadeBy(userId: string, instant: Date): Promise<void> {
    const sessionIds = await this.sessions.listStartedBy(this.database, userId, instant);
    const keys = await this.apiKeys.listAlive(this.database, userId, instant, mostApiKeys);
    await this.revocations.revoke([...sessionIds, ...keys.map(({ id }) => id)], instant);
  }
}
