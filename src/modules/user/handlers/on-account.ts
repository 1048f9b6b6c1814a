import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import { platformErrors } from '../../../platform/errors/platform-errors';
import type { EventConsumer } from '../../../platform/module/define-module';
import type { userCreated, userEmailVerified, userRoleChanged } from '../../auth/auth.contract';
import { ProfileRepository } from '../data/profile.repository';
import { untold } from '../domain/profile';
import { userProfileChanged } from '../user.contract';

type AccountEvent = typeof userCreated | typeof userEmailVerified | typeof userRoleChanged;

/** An account has a profile; what auth knows of it is kept here as well. */
@injectable()
export class OnAccount implements EventConsumer<AccountEvent> {
  constructor(@inject(ProfileRepository) private readonly profiles: ProfileRepository) {}

  async handle(tx: Transaction, event: EventOf<AccountEvent>): Promise<void> {
    const { userId } = event.payload;
    switch (event.type) {
      case 'user.created': {
        const { name, email, roles, createdAt, language } = event.payload;
        await this.profiles.insert(tx, {
          ...untold,
          userId,
          name,
          email,
          roles,
          language,
          isEmailVerified: false,
          createdAt: new Date(createdAt),
        });
        return tx.publish(userProfileChanged, {
          userId,
          name,
          headline: null,
          biography: null,
          timeZone: untold.timeZone,
          language,
        });
      }
      case 'user.email_verified':
        return requireProfile(await this.profiles.setVerified(tx, userId), userId);
      case 'user.role_changed':
        return requireProfile(await this.profiles.setRoles(tx, userId, event.payload.roles), userId);
    }
  }
}

/** Order holds, so it is there, unless its making was discarded as a dead letter: then this waits to be looked at too. */
function requireProfile(isThere: boolean, userId: string): void {
  if (!isThere) throw platformErrors.unavailable({ facts: { userId } });
}
