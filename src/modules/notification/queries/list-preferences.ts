import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { PreferencesRepository } from '../data/preferences.repository';
import { preferenceThatHolds } from '../domain/preference';
import { topics } from '../domain/topics';
import { presentPreference } from '../http/notification.presenter';
import type { PreferenceList } from '../http/notification.schemas';

/** What one is told, topic by topic: as chosen, or as everyone begins. */
@injectable()
export class ListPreferences {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PreferencesRepository) private readonly preferences: PreferencesRepository,
  ) {}

  async execute(request: { reader: Person }): Promise<z.input<typeof PreferenceList>> {
    const chosen = await this.preferences.ofPerson(this.database, request.reader.id);
    return {
      items: topics.map((topic) => presentPreference(topic, preferenceThatHolds(topic, chosen.get(topic)))),
    };
  }
}
