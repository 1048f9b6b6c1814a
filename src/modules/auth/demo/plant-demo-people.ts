import { inject, injectable } from 'tsyringe';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { DemoContent } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { userCreated, userEmailVerified } from '../auth.contract';
import { AccountRepository } from '../data/account.repository';
import { type Account, normalizeRoles } from '../domain/account';
import { PasswordLane } from '../secrets/password-lane';
import { type DemoPerson, readDemoPeople } from './read-demo-people';

/** Known to everybody, which is why these people exist in a demo alone, and a demo listens on its own machine alone. */
export const demoPassword = 'twelve columns under one roof';

/** The people to sign in as. Those who are there stay as they are. */
@injectable()
export class PlantDemoPeople implements DemoContent {
  constructor(
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(PasswordLane) private readonly lane: PasswordLane,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async plant(): Promise<void> {
    for (const person of await readDemoPeople(this.settings.rootFolder)) {
      const isThere = await this.accounts.find(this.database, person.id);
      if (!isThere) await this.plantPerson(person);
    }
  }

  private async plantPerson(person: DemoPerson): Promise<void> {
    const { id, name, email } = person;
    const passwordHash = await this.lane.hash(demoPassword);
    const roles = normalizeRoles(person.roles);
    await this.work.run(async (tx) => {
      const now = this.clock.now();
      const createdAt = now.toISOString();
      const account: Account = {
        id,
        email,
        name,
        passwordHash,
        roles,
        emailVerifiedAt: now,
        createdAt: now,
      };
      const isNew = await this.accounts.insert(tx, account);
      if (!isNew) return;
      await tx.publish(userCreated, { userId: id, name, email, roles, createdAt });
      await tx.publish(userEmailVerified, { userId: id, verifiedAt: createdAt });
    });
  }
}
