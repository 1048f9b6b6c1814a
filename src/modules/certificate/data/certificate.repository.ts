import { and, between, desc, eq, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Certificate, IssuedCertificate } from '../domain/certificate';
import { certificates } from './certificate.tables';

/** Which certificates a manager looks for. */
export interface CertificateFilter {
  readonly courseId?: string | undefined;
  readonly code?: string | undefined;
  /** A part of a name or a title. */
  readonly words?: string | undefined;
}

/** Loads and saves certificates. Decides nothing. */
@injectable()
export class CertificateRepository {
  async findByCode(reader: Reader, code: string): Promise<IssuedCertificate | undefined> {
    const [certificate] = await reader.select().from(certificates).where(eq(certificates.code, code));
    return certificate;
  }

  async find(reader: Reader, id: string): Promise<IssuedCertificate | undefined> {
    const [certificate] = await reader.select().from(certificates).where(eq(certificates.id, id));
    return certificate;
  }

  /** The certificate, which nobody else changes until the transaction ends. */
  async lockByCode(tx: Transaction, code: string): Promise<IssuedCertificate | undefined> {
    const [certificate] = await tx
      .select()
      .from(certificates)
      .where(eq(certificates.code, code))
      .for('update');
    return certificate;
  }

  /** The newest first, without those that another took the place of. */
  async ofLearner(
    reader: Reader,
    options: { learnerId: string; before: string | undefined; limit: number },
  ): Promise<Certificate[]> {
    const { learnerId, before, limit } = options;
    return reader
      .select()
      .from(certificates)
      .where(
        and(
          eq(certificates.learnerId, learnerId),
          isNull(certificates.successorCode),
          before === undefined ? undefined : lt(certificates.id, before),
        ),
      )
      .orderBy(desc(certificates.id))
      .limit(limit);
  }

  /** All of them, whatever became of them, the newest first. */
  async list(
    reader: Reader,
    options: { filter: CertificateFilter; before: string | undefined; limit: number },
  ): Promise<Certificate[]> {
    const { filter, before, limit } = options;
    const { courseId, code, words } = filter;
    const pattern = words && `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    return reader
      .select()
      .from(certificates)
      .where(
        and(
          courseId === undefined ? undefined : eq(certificates.courseId, courseId),
          code === undefined ? undefined : eq(certificates.code, code),
          pattern === undefined
            ? undefined
            : sql`lower(${certificates.learnerName} || ' ' || ${certificates.courseTitle}) like ${pattern}`,
          before === undefined ? undefined : lt(certificates.id, before),
        ),
      )
      .orderBy(desc(certificates.id))
      .limit(limit);
  }

  /** Whether anything was issued that this part of the status lists speaks of. */
  async hasStatusIndexIn(reader: Reader, range: { first: number; last: number }): Promise<boolean> {
    const found = await reader
      .select({ id: certificates.id })
      .from(certificates)
      .where(between(certificates.statusIndex, range.first, range.last))
      .limit(1);
    return found.length > 0;
  }

  /** The places of those that do not hold any more; as many at most as the range has. */
  async revokedIn(reader: Reader, range: { first: number; last: number }): Promise<number[]> {
    const revoked = await reader
      .select({ statusIndex: certificates.statusIndex })
      .from(certificates)
      .where(
        and(isNotNull(certificates.revokedAt), between(certificates.statusIndex, range.first, range.last)),
      );
    return revoked.map(({ statusIndex }) => statusIndex);
  }

  /** Of all that somebody was ever issued, revoked ones too. */
  async idsOfLearner(reader: Reader, learnerId: string, limit: number): Promise<string[]> {
    const rows = await reader
      .select({ id: certificates.id })
      .from(certificates)
      .where(eq(certificates.learnerId, learnerId))
      .limit(limit);
    return rows.map(({ id }) => id);
  }

  /** Inserts the first certificate of an enrolment; false when it has one already. */
  async insertFirst(tx: Transaction, certificate: Certificate): Promise<boolean> {
    const inserted = await tx
      .insert(certificates)
      .values(withoutPlace(certificate))
      .onConflictDoNothing({ target: certificates.enrollmentId, where: sql`predecessor_id is null` })
      .returning({ id: certificates.id });
    return inserted.length > 0;
  }

  async insert(tx: Transaction, certificate: Certificate): Promise<void> {
    await tx.insert(certificates).values(withoutPlace(certificate));
  }

  async save(tx: Transaction, certificate: Certificate): Promise<void> {
    const { revokedAt, revocationReason, revokedById, successorCode } = certificate;
    await tx
      .update(certificates)
      .set({ revokedAt, revocationReason, revokedById, successorCode })
      .where(eq(certificates.id, certificate.id));
  }
}

/** The database gives each new one its place; a successor does not inherit it. */
function withoutPlace(certificate: Certificate): Certificate {
  return { ...certificate, statusIndex: undefined } as Certificate;
}
