import { eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Statement } from '../domain/statement';
import { statements } from './payment.tables';

/** Keeps monthly statements. The database refuses to change one that is issued. */
@injectable()
export class StatementsRepository {
  async find(reader: Reader, statementId: string): Promise<Statement | undefined> {
    const [statement] = await reader.select().from(statements).where(eq(statements.id, statementId));
    return statement;
  }

  /** False when there is one for this instructor and month. */
  async insert(tx: Transaction, statement: Statement): Promise<boolean> {
    const inserted = await tx
      .insert(statements)
      .values(statement)
      .onConflictDoNothing({ target: [statements.instructorId, statements.period] })
      .returning({ id: statements.id });
    return inserted.length > 0;
  }
}
