import { inject, injectable } from 'tsyringe';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { ErasureRepository } from '../data/erasure.repository';
import { erasureCancelled } from '../user.contract';
import { userErrors } from '../user.errors';

/** Somebody stays after all, while there is time. */
@injectable()
export class CancelErasure {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ErasureRepository) private readonly erasures: ErasureRepository,
  ) {}

  async execute({ owner }: { owner: Person }): Promise<void> {
    await this.work.run(async (tx) => {
      const erasure = await this.erasures.lockOpenOf(tx, owner.id);
      if (!erasure) throw userErrors.noErasure();
      if (erasure.status === 'running') throw userErrors.erasureBegun();
      await this.erasures.save(tx, { ...erasure, status: 'cancelled' });
      await tx.publish(erasureCancelled, { personId: owner.id, erasureId: erasure.id });
    });
  }
}
