import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { SessionEnder } from './session-ender';

/** Signs a person out everywhere, or everywhere but here. */
@injectable()
export class EndAllSessions {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { owner: Person; keepsThisOne: boolean }): Promise<void> {
    const { owner, keepsThisOne } = request;
    const which = { userId: owner.id, except: keepsThisOne ? owner.sessionId : undefined };
    const ended = await this.work.run((tx) =>
      this.ender.end(tx, which, { now: this.clock.now(), reason: 'signed_out_everywhere' }),
    );
    await this.ender.refuseTokens(ended);
  }
}
