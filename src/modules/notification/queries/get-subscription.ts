import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { PreferencesRepository } from '../data/preferences.repository';
import { preferenceThatHolds } from '../domain/preference';
import type { SubscriptionView } from '../http/notification.schemas';
import { notificationErrors } from '../notification.errors';
import { UnsubscribeTokens } from '../secrets/unsubscribe-tokens';

/** What a link to unsubscribe is about, and whether such mails still come. It says nothing of the person. */
@injectable()
export class GetSubscription {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(PreferencesRepository) private readonly preferences: PreferencesRepository,
    @inject(UnsubscribeTokens) private readonly tokens: UnsubscribeTokens,
  ) {}

  async execute(request: { token: string }): Promise<z.input<typeof SubscriptionView>> {
    const unsubscription = this.tokens.read(request.token);
    if (!unsubscription) throw notificationErrors.unsubscribeLinkUnknown();
    const { personId, topic } = unsubscription;
    const chosen = await this.preferences.find(this.database, personId, topic);
    return { topic, isSubscribed: preferenceThatHolds(topic, chosen).email !== 'off' };
  }
}
