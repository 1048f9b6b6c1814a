import { eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { QuietHours } from '../domain/waiting';
import { quietHours } from './notification.tables';

/** When people want no mail. Who has said nothing has no row. */
@injectable()
export class QuietHoursRepository {
  async find(reader: Reader, personId: string): Promise<QuietHours | undefined> {
    const [row] = await reader
      .select({ from: quietHours.fromMinutes, to: quietHours.toMinutes })
      .from(quietHours)
      .where(eq(quietHours.personId, personId));
    return row;
  }

  async save(tx: Transaction, personId: string, { from, to }: QuietHours, now: Date): Promise<void> {
    const hours = { fromMinutes: from, toMinutes: to, changedAt: now };
    await tx
      .insert(quietHours)
      .values({ personId, ...hours })
      .onConflictDoUpdate({ target: quietHours.personId, set: hours });
  }

  async remove(tx: Transaction, personId: string): Promise<void> {
    await tx.delete(quietHours).where(eq(quietHours.personId, personId));
  }
}
