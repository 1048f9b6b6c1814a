import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { DocumentsRepository } from '../data/documents.repository';
import { presentBillingDetails } from '../http/billing.presenter';
import type { BillingDetailsView } from '../http/billing.schemas';

/** Whom a learner's next invoices are made out to. */
@injectable()
export class GetBillingDetails {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
  ) {}

  async execute({ learner }: { learner: Person }): Promise<z.input<typeof BillingDetailsView>> {
    return presentBillingDetails(await this.documents.findBillingDetails(this.database, learner.id));
  }
}
