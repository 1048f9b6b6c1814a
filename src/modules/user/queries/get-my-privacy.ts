import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { DataExportRepository } from '../data/data-export.repository';
import { ErasureRepository } from '../data/erasure.repository';
import { ProfileRepository } from '../data/profile.repository';
import { rolesToHandOver } from '../domain/erasure';
import { presentErasure, presentExport } from '../http/privacy.presenter';
import type { PrivacyView } from '../http/privacy.schemas';

/** What somebody has asked for of her data, and what stands in the way of forgetting her. */
@injectable()
export class GetMyPrivacy {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(ErasureRepository) private readonly erasures: ErasureRepository,
    @inject(ProfileRepository) private readonly profiles: ProfileRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ owner }: { owner: Person }): Promise<z.input<typeof PrivacyView>> {
    const [last, erasure, profile] = await Promise.all([
      this.exports.lastOf(this.database, owner.id),
      this.erasures.openOf(this.database, owner.id),
      this.profiles.find(this.database, owner.id),
    ]);
    return {
      export: last ? presentExport(last, this.clock.now()) : null,
      erasure: erasure ? presentErasure(erasure) : null,
      rolesToHandOver: rolesToHandOver(profile?.roles ?? owner.roles),
    };
  }
}
