import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { SecondFactorRequirement } from '../commands/second-factor-requirement';
import { SecondFactorRepository } from '../data/second-factor.repository';
import type { SecondFactorView } from '../http/second-factor.schemas';

/** Whether one has a second factor, and whether one has to. */
@injectable()
export class GetSecondFactor {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(SecondFactorRepository) private readonly factors: SecondFactorRepository,
    @inject(SecondFactorRequirement) private readonly requirement: SecondFactorRequirement,
  ) {}

  async execute({ owner }: { owner: Person }): Promise<z.input<typeof SecondFactorView>> {
    const factor = await this.factors.find(this.database, owner.id);
    const confirmedAt = factor?.confirmedAt ?? null;
    return {
      isOn: confirmedAt !== null,
      isRequired: this.requirement.holdsFor(owner.roles),
      since: confirmedAt?.toISOString() ?? null,
      recoveryCodesLeft:
        confirmedAt === null ? 0 : await this.factors.countRecoveryCodes(this.database, owner.id),
    };
  }
}
