import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { Database } from '../../../platform/database/tokens';
import { DrawnDocuments } from '../../../platform/storage/drawn-documents';
import { DocumentsRepository } from '../data/documents.repository';
import { OrdersRepository } from '../data/orders.repository';
import { documentNumber, fingerprintOf } from '../domain/billing-document';
import { maySeeDocument } from '../http/payment.policy';
import { paymentErrors } from '../payment.errors';
import { renderDocument } from '../pdf/render-document';

/** Raised when the drawing changes. What was issued keeps its words whatever it looks like. */
const designVersion = 1;

/** An invoice or credit note, drawn from what was frozen when it was issued, and kept. */
@injectable()
export class DocumentPdf {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
    @inject(OrdersRepository) private readonly orders: OrdersRepository,
    @inject(DrawnDocuments) private readonly drawn: DrawnDocuments,
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
  ) {}

  /** @throws payment.document_not_found, also for those whom it does not concern */
  async execute(request: {
    reader: Person;
    documentId: string;
  }): Promise<{ fileName: string; bytes: Buffer }> {
    const document = await this.documents.find(this.database, request.documentId);
    const order = document && (await this.orders.find(this.database, document.orderId));
    if (!document || !order) throw paymentErrors.documentNotFound();
    permit(maySeeDocument(request.reader, order));
    const { rootFolder } = this.settings;
    const key = `drawn/${fingerprintOf(document, designVersion)}.pdf`;
    const bytes = await this.drawn.keep({ key, contentType: 'application/pdf' }, () =>
      renderDocument(document, { rootFolder }),
    );
    const name = document.kind === 'invoice' ? 'invoice' : 'credit-note';
    return { fileName: `${name}-${documentNumber(document)}.pdf`, bytes };
  }
}
