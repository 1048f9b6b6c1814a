import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { SecondFactorRepository } from '../data/second-factor.repository';
import { hashRecoveryCode, newRecoveryCodes } from '../secrets/recovery-codes';

/** Makes recovery codes, in the place of those before. They are known to their owner alone. */
@injectable()
export class RecoveryCodeBook {
  constructor(@inject(SecondFactorRepository) private readonly factors: SecondFactorRepository) {}

  async write(tx: Transaction, userId: string): Promise<string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.flatMap((code) => hashRecoveryCode(userId, code) ?? []);
    await this.factors.replaceRecoveryCodes(tx, userId, hashes);
    return codes;
  }
}
