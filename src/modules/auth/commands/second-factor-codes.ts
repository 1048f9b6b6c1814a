import { inject, injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { type SecondFactor, SecondFactorRepository } from '../data/second-factor.repository';
import { stepOf } from '../domain/one-time-code';
import { FactorSecrets } from '../secrets/factor-secrets';
import { hashRecoveryCode } from '../secrets/recovery-codes';

/** Checks the codes of second factors, and uses them up: those of the telephone, and those for when it is lost. */
@injectable()
export class SecondFactorCodes {
  constructor(
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(FactorSecrets) private readonly secrets: FactorSecrets,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether a code would be taken now. It stays unused. */
  async isRight(reader: Reader, userId: string, code: string): Promise<boolean> {
    const factor = await this.factors.find(reader, userId);
    if (!factor?.confirmedAt) return false;
    if (this.freshStep(factor, code) !== undefined) return true;
    const hash = hashRecoveryCode(userId, code);
    return hash !== undefined && this.factors.hasRecoveryCode(reader, userId, hash);
  }

  /** Uses a code up. False when it is not right, or somebody has used it meanwhile. */
  async use(tx: Transaction, userId: string, code: string): Promise<'code' | 'recovery_code' | false> {
    const factor = await this.factors.lock(tx, userId);
    if (!factor?.confirmedAt) return false;
    const step = this.freshStep(factor, code);
    if (step !== undefined) {
      await this.factors.useStep(tx, userId, step);
      return 'code';
    }
    const hash = hashRecoveryCode(userId, code);
    if (hash === undefined) return false;
    const isUsed = await this.factors.useRecoveryCode(tx, userId, hash, this.clock.now());
    return isUsed && 'recovery_code';
  }

  /** The step of a code that was not used, nor a later one (RFC 6238, section 5.2). */
  freshStep(factor: SecondFactor, code: string): number | undefined {
    const secret = this.secrets.open(factor.sealedSecret, factor.userId);
    const step = stepOf(secret, code.replace(/\s/g, ''), this.clock.now());
    return step !== undefined && step > (factor.lastStep ?? -1) ? step : undefined;
  }
}
