import { eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { readers } from './notification.tables';

/** What events have told of how people are written to. */
@injectable()
export class ReadersRepository {
  /** BCP 47; English for whom nothing was told of. */
  async languageOf(reader: Reader, personId: string): Promise<string> {
    const [row] = await reader.select().from(readers).where(eq(readers.personId, personId));
    return row?.language ?? 'en';
  }

  async save(tx: Transaction, person: { personId: string; language: string }): Promise<void> {
    await tx.insert(readers).values(person).onConflictDoUpdate({ target: readers.personId, set: person });
  }
}
