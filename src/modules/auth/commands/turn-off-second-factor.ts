import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { type Proof, SecondFactorProof } from './second-factor-proof';
import { SecondFactorRemover } from './second-factor-remover';

/** Turns one's second factor off, for password and code. All other sessions end. */
@injectable()
export class TurnOffSecondFactor {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SecondFactorProof) private readonly proof: SecondFactorProof,
    @inject(SecondFactorRemover) private readonly remover: SecondFactorRemover,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: Proof): Promise<void> {
    const { owner, code } = request;
    const known = await this.proof.check(request);
    let removedAt = this.clock.now();
    const ended = await this.work.run(async (tx) => {
      await this.proof.use(tx, known, code);
      removedAt = this.clock.now();
      return this.remover.remove(tx, { userId: owner.id, except: owner.sessionId, now: removedAt });
    });
    await this.remover.refuseTokens({ ended, roles: known.roles, kept: owner.sessionId, removedAt });
  }
}
