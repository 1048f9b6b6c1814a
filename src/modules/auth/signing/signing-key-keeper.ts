import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { SigningKeyRepository } from '../data/signing-key.repository';
import { planSigningKeys } from '../domain/signing-key-plan';
import { KeyRing } from './key-ring';
import { SealedKeys } from './sealed-keys';

/** Sees to it that there is a key to sign with, its successor in time, and none that is not needed any more. */
@injectable()
export class SigningKeyKeeper {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SigningKeyRepository) private readonly keys: SigningKeyRepository,
    @inject(SealedKeys) private readonly sealed: SealedKeys,
    @inject(KeyRing) private readonly ring: KeyRing,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Does what is due. However many processes do so at once, one key is made. */
  async keep(): Promise<void> {
    const planned = await this.work.step(async (tx) => this.plan(await this.keys.lockAll(tx)));
    // Making a key takes a while, so it is not done while others wait for the lock.
    const fresh = planned.nextSignsFrom && (await this.sealed.make());
    await this.work.step(async (tx) => {
      const { nextSignsFrom, outdated } = this.plan(await this.keys.lockAll(tx));
      await this.keys.remove(tx, outdated);
      if (nextSignsFrom && fresh)
        await this.keys.insert(tx, { ...fresh, createdAt: this.clock.now(), signsFrom: nextSignsFrom });
    });
    await this.ring.read();
  }

  private plan(rows: Awaited<ReturnType<SigningKeyRepository['list']>>) {
    return planSigningKeys(rows, this.clock.now());
  }
}
