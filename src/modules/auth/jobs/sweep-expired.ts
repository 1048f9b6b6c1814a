import { inject, injectable } from 'tsyringe';
import { Revocations } from '../../../platform/auth/revocations';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { ApiKeyRepository } from '../data/api-key.repository';
import { LinkRequestRepository } from '../data/link-request.repository';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { SessionRepository } from '../data/session.repository';
import { SignInAttemptRepository } from '../data/sign-in-attempt.repository';
import { forgottenAfter } from '../domain/lockout';

/** Forgets sessions, links, challenges and failures that are of no use to anyone any more. */
@injectable()
export class SweepExpired implements Job {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SignInAttemptRepository) private readonly attempts: SignInAttemptRepository,
    @inject(ApiKeyRepository) private readonly apiKeys: ApiKeyRepository,
    @inject(Revocations) private readonly revocations: Revocations,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const yesterday = new Date(now.getTime() - forgottenAfter);
    await this.work.run(async (tx) => {
      await this.sessions.forgetEndedBefore(tx, yesterday);
      await this.apiKeys.forgetEndedBefore(tx, yesterday);
      await this.links.forgetExpiredBefore(tx, yesterday);
      await this.factors.forgetChallengesExpiredBefore(tx, now);
      await this.factors.forgetBegunBefore(tx, yesterday);
      await this.attempts.forgetFailedBefore(tx, yesterday);
    });
    await this.revocations.forgetExpired();
  }
}
