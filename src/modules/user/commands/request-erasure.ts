import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { ErasureRepository } from '../data/erasure.repository';
import { ProfileRepository } from '../data/profile.repository';
import { rolesToHandOver, scheduleErasure } from '../domain/erasure';
import { presentErasure } from '../http/privacy.presenter';
import type { ErasureView, IdentityProof } from '../http/privacy.schemas';
import { erasureScheduled } from '../user.contract';
import { userErrors } from '../user.errors';

/** Schedules that somebody is forgotten, who has just proved who she is and has no duties. */
@injectable()
export class RequestErasure {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
    @inject(ErasureRepository) private readonly erasures: ErasureRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    owner: Person;
    proof: z.output<typeof IdentityProof>;
    address: string;
  }): Promise<z.input<typeof ErasureView>> {
    const { owner, proof, address } = request;
    const profile = await this.profiles.find(this.database, owner.id);
    const roles = rolesToHandOver(profile?.roles ?? owner.roles);
    if (roles.length > 0) throw userErrors.rolesToHandOver({ facts: { roles } });
    await this.auth.confirmIdentity({ userId: owner.id, ...proof, address });

    return this.work.run(async (tx) => {
      const erasure = scheduleErasure({ id: newId(), personId: owner.id, now: this.clock.now() });
      if (!(await this.erasures.insert(tx, erasure))) throw userErrors.erasureScheduled();
      const { id: erasureId, personId, dueAt } = erasure;
      await tx.publish(erasureScheduled, { personId, erasureId, dueAt: dueAt.toISOString() });
      return presentErasure(erasure);
    });
  }
}
