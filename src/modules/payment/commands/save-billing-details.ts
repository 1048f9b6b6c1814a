import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { DocumentsRepository } from '../data/documents.repository';
import { presentBillingDetails } from '../http/billing.presenter';
import type { BillingDetailsRequest, BillingDetailsView } from '../http/billing.schemas';

/** Keeps whom a learner wants her next invoices made out to. */
@injectable()
export class SaveBillingDetails {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    learner: Person;
    details: z.output<typeof BillingDetailsRequest>;
  }): Promise<z.input<typeof BillingDetailsView>> {
    const { learner, details } = request;
    return this.work.run(async (tx) => {
      const kept = { learnerId: learner.id, ...details, updatedAt: this.clock.now() };
      await this.documents.saveBillingDetails(tx, kept);
      return presentBillingDetails(kept);
    });
  }
}
