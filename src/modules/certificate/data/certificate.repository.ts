import { and, desc, eq, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Certificate } from '../domain/certificate';
import { certificates } from './certificate.tables';

/** Loads and saves certificates. Decides nothing. */
@injectable()
export class CertificateRepository {
  async findByCode(reader: Reader, code: string): Promise<Certificate | undefined> {
    const [certificate] = await reader.select().from(certificates).where(eq(certificates.code, code));
    return certificate;
  }

  /** The newest first. */
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
          before === undefined ? undefined : lt(certificates.id, before),
        ),
      )
      .orderBy(desc(certificates.id))
      .limit(limit);
  }

  /** Inserts a new certificate; false when the enrolment has one already. */
  async insert(tx: Transaction, certificate: Certificate): Promise<boolean> {
    const inserted = await tx
      .insert(certificates)
      .values(certificate)
      .onConflictDoNothing({ target: certificates.enrollmentId })
      .returning({ id: certificates.id });
    return inserted.length > 0;
  }
}
