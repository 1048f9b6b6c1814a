import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { PreferencesRepository } from '../data/preferences.repository';
import type { SubscriptionView } from '../http/notification.schemas';
import { notificationErrors } from '../notification.errors';
import { UnsubscribeTokens } from '../secrets/unsubscribe-tokens';

/**
 * Ends the mails of one topic for whoever the link was sent to, without asking her to sign in (RFC 8058). Mail programs and
 * the page call the same. Doing it again changes nothing.
 */
@injectable()
export class Unsubscribe {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(PreferencesRepository) private readonly preferences: PreferencesRepository,
    @inject(UnsubscribeTokens) private readonly tokens: UnsubscribeTokens,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { token: string }): Promise<z.input<typeof SubscriptionView>> {
    const unsubscription = this.tokens.read(request.token);
    if (!unsubscription) throw notificationErrors.unsubscribeLinkUnknown();
    const { personId, topic } = unsubscription;
    return this.work.run(async (tx) => {
      await this.preferences.turnMailOff(tx, personId, topic, this.clock.now());
      return { topic, isSubscribed: false };
    });
  }
}
