import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { personalDataExportRequested } from '../../../platform/privacy/personal-data-events';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { DataExportRepository } from '../data/data-export.repository';
import { startExport } from '../domain/data-export';
import { presentExport } from '../http/privacy.presenter';
import type { DataExportView, IdentityProof } from '../http/privacy.schemas';
import { userErrors } from '../user.errors';

/** Asks every module for what it holds of somebody who has just proved who she is. */
@injectable()
export class RequestDataExport {
  constructor(
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DataExportRepository) private readonly exports: DataExportRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    owner: Person;
    proof: z.output<typeof IdentityProof>;
    address: string;
  }): Promise<z.input<typeof DataExportView>> {
    const { owner, proof, address } = request;
    await this.auth.confirmIdentity({ userId: owner.id, ...proof, address });

    return this.work.run(async (tx) => {
      const now = this.clock.now();
      const dataExport = startExport({ id: newId(), personId: owner.id, now });
      if (!(await this.exports.insert(tx, dataExport))) throw userErrors.exportUnderWay();
      await tx.publish(personalDataExportRequested, { personId: owner.id, exportId: dataExport.id });
      return presentExport(dataExport, now);
    });
  }
}
