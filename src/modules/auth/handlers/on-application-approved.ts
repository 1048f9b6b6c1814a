import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import type { applicationApproved } from '../../user/user.contract';
import { RoleChanger } from '../commands/role-changer';
import { AccountRepository } from '../data/account.repository';

/** Whoever may teach is given the role for it, and her next token has it. */
@injectable()
export class OnApplicationApproved implements EventConsumer<typeof applicationApproved> {
  constructor(
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(RoleChanger) private readonly changer: RoleChanger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(
    tx: Transaction,
    { payload: { userId, decidedBy } }: EventOf<typeof applicationApproved>,
  ): Promise<void> {
    await this.accounts.lockRoles(tx);
    const account = await this.accounts.lock(tx, userId);
    if (!account || account.roles.includes('instructor')) return;
    const changedAt = this.clock.now();
    await this.changer.change(tx, account, {
      roles: [...account.roles, 'instructor'],
      changedBy: decidedBy,
    });
    // What is lost with the process here, `auth.on-session-revoked` does.
    tx.afterCommit(() => this.changer.refuseTokensMadeBy(userId, changedAt));
  }
}
