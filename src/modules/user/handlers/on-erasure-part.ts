import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import {
  identityErasureBegun,
  type PersonalDataAnswers,
} from '../../../platform/privacy/personal-data-events';
import { Clock } from '../../../platform/time/clock';
import { ErasureRepository } from '../data/erasure.repository';
import { nextStep } from '../domain/erasure';
import { holders, identities } from '../domain/holders';

type Erased = PersonalDataAnswers['erased'];

/** Notes who has forgotten a person: those that know who she is are told last, and then it is done. */
@injectable()
export class OnErasurePart implements EventConsumer<Erased> {
  constructor(
    @inject(ErasureRepository) private readonly erasures: ErasureRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(tx: Transaction, { payload }: EventOf<Erased>): Promise<void> {
    const { erasureId, personId, module, erasedAt } = payload;
    const erasure = await this.erasures.lock(tx, erasureId);
    if (erasure?.status !== 'running') return;
    await this.erasures.addPart(tx, erasureId, module, new Date(erasedAt));
    const answered = (await this.erasures.answered(tx, [erasureId])).get(erasureId) ?? [];
    const now = this.clock.now();
    switch (nextStep(erasure, { answered, holders, identities })) {
      case 'forget_identity':
        await this.erasures.save(tx, { ...erasure, identityBegunAt: now });
        return tx.publish(identityErasureBegun, { personId, erasureId });
      case 'complete':
        return this.erasures.save(tx, { ...erasure, status: 'done', completedAt: now });
      case 'wait':
        return;
    }
  }
}
