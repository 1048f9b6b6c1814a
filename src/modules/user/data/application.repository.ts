import { and, desc, eq, lt } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { ApplicationStatus, InstructorApplication } from '../domain/application';
import { applications, profiles } from './user.tables';

/** An application with who wrote it; null where the profile has gone. */
export interface ApplicationRow extends InstructorApplication {
  readonly name: string | null;
  readonly email: string | null;
}

/** Loads and saves applications. Decides nothing. */
@injectable()
export class ApplicationRepository {
  async lastOf(reader: Reader, personId: string): Promise<InstructorApplication | undefined> {
    const [application] = await reader
      .select()
      .from(applications)
      .where(eq(applications.personId, personId))
      .orderBy(desc(applications.id))
      .limit(1);
    return application;
  }

  async lock(tx: Transaction, applicationId: string): Promise<InstructorApplication | undefined> {
    const [application] = await tx
      .select()
      .from(applications)
      .where(eq(applications.id, applicationId))
      .for('update');
    return application;
  }

  async lockPendingOf(tx: Transaction, personId: string): Promise<InstructorApplication | undefined> {
    const [application] = await tx
      .select()
      .from(applications)
      .where(and(eq(applications.personId, personId), eq(applications.status, 'pending')))
      .for('update');
    return application;
  }

  /** False when one is pending already. */
  async insert(tx: Transaction, application: InstructorApplication): Promise<boolean> {
    const inserted = await tx
      .insert(applications)
      .values(application)
      .onConflictDoNothing()
      .returning({ id: applications.id });
    return inserted.length > 0;
  }

  async save(tx: Transaction, application: InstructorApplication): Promise<void> {
    const { id, ...rest } = application;
    await tx.update(applications).set(rest).where(eq(applications.id, id));
  }

  /** The newest first. */
  async list(
    reader: Reader,
    options: { status: ApplicationStatus; before: string | undefined; limit: number },
  ): Promise<ApplicationRow[]> {
    const { status, before, limit } = options;
    const rows = await reader
      .select({ application: applications, name: profiles.name, email: profiles.email })
      .from(applications)
      .leftJoin(profiles, eq(profiles.userId, applications.personId))
      .where(
        and(eq(applications.status, status), before === undefined ? undefined : lt(applications.id, before)),
      )
      .orderBy(desc(applications.id))
      .limit(limit);
    return rows.map(({ application, name, email }) => ({ ...application, name, email }));
  }
}
