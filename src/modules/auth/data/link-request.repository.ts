import { and, count, eq, gt, isNull, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { LinkKind } from '../secrets/link-tokens';
import { linkRequests, resetInquiries } from './auth.tables';

export type LinkRequest = typeof linkRequests.$inferSelect;

/** Loads and saves the links that prove an address or reset a password. Decides nothing. */
@injectable()
export class LinkRequestRepository {
  async insert(tx: Transaction, request: LinkRequest): Promise<void> {
    await tx.insert(linkRequests).values(request);
  }

  async find(reader: Reader, kind: LinkKind, requestId: string): Promise<LinkRequest | undefined> {
    const [request] = await reader
      .select()
      .from(linkRequests)
      .where(and(eq(linkRequests.id, requestId), eq(linkRequests.kind, kind)));
    return request;
  }

  async findByToken(reader: Reader, kind: LinkKind, tokenHash: string): Promise<LinkRequest | undefined> {
    const [request] = await reader.select().from(linkRequests).where(isToken(kind, tokenHash));
    return request;
  }

  async lockByToken(tx: Transaction, kind: LinkKind, tokenHash: string): Promise<LinkRequest | undefined> {
    const [request] = await tx.select().from(linkRequests).where(isToken(kind, tokenHash)).for('update');
    return request;
  }

  async use(tx: Transaction, requestId: string, now: Date): Promise<void> {
    await tx.update(linkRequests).set({ usedAt: now }).where(eq(linkRequests.id, requestId));
  }

  /** Whatever else of this kind was sent to the person is used up too. */
  async useAll(tx: Transaction, kind: LinkKind, userId: string, now: Date): Promise<void> {
    await tx
      .update(linkRequests)
      .set({ usedAt: now })
      .where(and(eq(linkRequests.userId, userId), eq(linkRequests.kind, kind), isNull(linkRequests.usedAt)));
  }

  async countSince(reader: Reader, kind: LinkKind, userId: string, since: Date): Promise<number> {
    const [row] = await reader
      .select({ requests: count() })
      .from(linkRequests)
      .where(
        and(eq(linkRequests.userId, userId), eq(linkRequests.kind, kind), gt(linkRequests.createdAt, since)),
      );
    return row?.requests ?? 0;
  }

  async forgetExpiredBefore(tx: Transaction, instant: Date): Promise<void> {
    await tx.delete(linkRequests).where(lt(linkRequests.expiresAt, instant));
  }

  async insertInquiry(tx: Transaction, inquiry: { id: string; email: string }): Promise<void> {
    await tx.insert(resetInquiries).values(inquiry);
  }

  /** Takes the inquiry out and returns its address. */
  async takeInquiry(tx: Transaction, inquiryId: string): Promise<string | undefined> {
    const [inquiry] = await tx
      .delete(resetInquiries)
      .where(eq(resetInquiries.id, inquiryId))
      .returning({ email: resetInquiries.email });
    return inquiry?.email;
  }
}

function isToken(kind: LinkKind, tokenHash: string) {
  return and(eq(linkRequests.tokenHash, tokenHash), eq(linkRequests.kind, kind));
}
