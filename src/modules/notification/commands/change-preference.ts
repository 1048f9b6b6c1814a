import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { PreferencesRepository } from '../data/preferences.repository';
import type { Preference } from '../domain/preference';
import { isRequired, type Topic } from '../domain/topics';
import { presentPreference } from '../http/notification.presenter';
import type { PreferenceView } from '../http/notification.schemas';
import { notificationErrors } from '../notification.errors';

/** Chooses what one is told of a topic, and how. */
@injectable()
export class ChangePreference {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PreferencesRepository) private readonly preferences: PreferencesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    reader: Person;
    topic: Topic;
    preference: Preference;
  }): Promise<z.input<typeof PreferenceView>> {
    const { reader, topic, preference } = request;
    if (isRequired(topic)) throw notificationErrors.topicRequired({ facts: { topic } });
    return this.work.run(async (tx) => {
      await this.preferences.save(tx, { personId: reader.id, topic, preference, now: this.clock.now() });
      return presentPreference(topic, preference);
    });
  }
}
