import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { BillingDetails } from '../domain/billing-details';
import type { BillingDocument, DocumentKind } from '../domain/billing-document';
import { billingDetails, documentSeries, documents, learners } from './payment.tables';

/** Keeps invoices and credit notes, and who they are made out to. The database refuses to change one that is issued. */
@injectable()
export class DocumentsRepository {
  /**
   * The next number of a series. Its row is locked until the transaction ends, and goes back with it, so that numbers have no
   * gaps: the one after waits for the one before.
   */
  async nextSerial(tx: Transaction, kind: DocumentKind | 'statement', year: number): Promise<number> {
    const [series] = await tx
      .insert(documentSeries)
      .values({ kind, year, last: 1 })
      .onConflictDoUpdate({
        target: [documentSeries.kind, documentSeries.year],
        set: { last: sql`${documentSeries.last} + 1` },
      })
      .returning({ last: documentSeries.last });
    if (!series) throw new Error('A series of documents gave no number.');
    return series.last;
  }

  async insert(tx: Transaction, document: BillingDocument): Promise<void> {
    await tx.insert(documents).values(document);
  }

  async find(reader: Reader, documentId: string): Promise<BillingDocument | undefined> {
    const [document] = await reader.select().from(documents).where(eq(documents.id, documentId));
    return document;
  }

  /** The one that something earned, where it has. */
  async findBySource(
    reader: Reader,
    kind: DocumentKind,
    sourceId: string,
  ): Promise<BillingDocument | undefined> {
    const isEarned = and(eq(documents.kind, kind), eq(documents.sourceId, sourceId));
    const [document] = await reader.select().from(documents).where(isEarned);
    return document;
  }

  /** Those of all these orders, in the order they were issued. */
  async ofOrders(reader: Reader, orderIds: readonly string[]): Promise<BillingDocument[]> {
    if (orderIds.length === 0) return [];
    return reader
      .select()
      .from(documents)
      .where(inArray(documents.orderId, [...orderIds]))
      .orderBy(asc(documents.id));
  }

  async findBillingDetails(reader: Reader, learnerId: string): Promise<BillingDetails | undefined> {
    const [details] = await reader
      .select()
      .from(billingDetails)
      .where(eq(billingDetails.learnerId, learnerId));
    return details;
  }

  async saveBillingDetails(tx: Transaction, details: BillingDetails): Promise<void> {
    const { learnerId: _, ...set } = details;
    await tx
      .insert(billingDetails)
      .values(details)
      .onConflictDoUpdate({ target: billingDetails.learnerId, set });
  }

  /** What a learner calls herself; undefined while the event that brings it is still coming. */
  async nameOf(reader: Reader, learnerId: string): Promise<string | undefined> {
    const [learner] = await reader.select().from(learners).where(eq(learners.learnerId, learnerId));
    return learner?.name;
  }
}
