import { and, eq } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Preference } from '../domain/preference';
import type { Topic } from '../domain/topics';
import { preferences } from './notification.tables';

/** What people have chosen. Who has chosen nothing has no row. */
@injectable()
export class PreferencesRepository {
  async find(reader: Reader, personId: string, topic: Topic): Promise<Preference | undefined> {
    const [row] = await reader
      .select({ inApp: preferences.inApp, email: preferences.email })
      .from(preferences)
      .where(and(eq(preferences.personId, personId), eq(preferences.topic, topic)));
    return row;
  }

  /** At most one for each topic. */
  async ofPerson(reader: Reader, personId: string): Promise<Map<string, Preference>> {
    const rows = await reader.select().from(preferences).where(eq(preferences.personId, personId));
    return new Map(rows.map(({ topic, inApp, email }) => [topic, { inApp, email }]));
  }

  async save(
    tx: Transaction,
    {
      personId,
      topic,
      preference,
      now,
    }: { personId: string; topic: Topic; preference: Preference; now: Date },
  ): Promise<void> {
    const { inApp, email } = preference;
    await tx
      .insert(preferences)
      .values({ personId, topic, inApp, email, changedAt: now })
      .onConflictDoUpdate({
        target: [preferences.personId, preferences.topic],
        set: { inApp, email, changedAt: now },
      });
  }

  /** Turns the mails of a topic off and leaves the inbox as it is. */
  async turnMailOff(tx: Transaction, personId: string, topic: Topic, now: Date): Promise<void> {
    await tx
      .insert(preferences)
      .values({ personId, topic, inApp: true, email: 'off', changedAt: now })
      .onConflictDoUpdate({
        target: [preferences.personId, preferences.topic],
        set: { email: 'off', changedAt: now },
      });
  }
}
