import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { TakeUpInvitations } from '../commands/take-up-invitations';
import { InvitationRepository } from '../data/invitation.repository';
import { InvitationLinkRepository } from '../data/invitation-link.repository';
import { PeopleImportRepository } from '../data/people-import.repository';

const batch = 100;
const listsRememberedMilliseconds = 30 * 24 * 60 * 60 * 1_000;
const rememberedMilliseconds = 90 * 24 * 60 * 60 * 1_000;

/**
 * Lets those in whose address was proved while it was being invited, or for whom a course has opened since, and forgets
 * invitations, links and lists of people that are long over.
 */
@injectable()
export class LookAfterInvitations implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
    @inject(InvitationLinkRepository) private readonly links: InvitationLinkRepository,
    @inject(PeopleImportRepository) private readonly imports: PeopleImportRepository,
    @inject(TakeUpInvitations) private readonly takeUp: TakeUpInvitations,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    let last = '';
    let emails: string[];
    do {
      emails = await this.invitations.addressesAfter(this.database, last, now, batch);
      last = emails.at(-1) ?? last;
      if (emails.length > 0) await this.letIn(emails);
    } while (emails.length === batch);
    const moment = new Date(now.getTime() - rememberedMilliseconds);
    await this.work.run(async (tx) => {
      await this.invitations.forgetEndedBefore(tx, moment);
      await this.links.forgetEndedBefore(tx, moment);
      await this.imports.forgetMadeBefore(tx, new Date(now.getTime() - listsRememberedMilliseconds));
    });
  }

  private async letIn(emails: string[]): Promise<void> {
    const { accounts } = await this.auth.findAccounts({ emails });
    for (const { email, userId, isEmailVerified } of accounts) {
      if (!isEmailVerified) continue;
      const courses = await this.takeUp.coursesFor(email);
      await this.work.run((tx) => this.takeUp.execute(tx, { email, learnerId: userId }, courses));
    }
  }
}
