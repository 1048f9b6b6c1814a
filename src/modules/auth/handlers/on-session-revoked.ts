import { inject, injectable } from 'tsyringe';
import { Revocations } from '../../../platform/auth/revocations';
import type { EventOf } from '../../../platform/contract/define-event';
import type { EventConsumer } from '../../../platform/module/define-module';
import { sessionRevoked, type userRoleChanged } from '../auth.contract';
import { RoleChanger } from '../commands/role-changer';

type Refused = typeof sessionRevoked | typeof userRoleChanged;

/**
 * Has access tokens refused that must not be good any more. The command that ended a session has done so already, unless its
 * process died in between; doing it twice changes nothing.
 */
@injectable()
export class OnSessionRevoked implements EventConsumer<Refused, void> {
  constructor(
    @inject(Revocations) private readonly revocations: Revocations,
    @inject(RoleChanger) private readonly roles: RoleChanger,
  ) {}

  async prepare(event: EventOf<Refused>): Promise<void> {
    if (event.type === sessionRevoked.type) await this.revocations.revoke([event.payload.sessionId]);
    // Tokens that were made since have the new roles.
    else await this.roles.refuseTokensMadeBy(event.payload.userId, event.occurredAt);
  }

  async handle(): Promise<void> {}
}
