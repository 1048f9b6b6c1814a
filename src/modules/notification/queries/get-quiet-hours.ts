import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { QuietHoursRepository } from '../data/quiet-hours.repository';
import { presentQuietHours } from '../http/notification.presenter';
import type { QuietHoursView } from '../http/notification.schemas';

/** When one wants no mail. */
@injectable()
export class GetQuietHours {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(QuietHoursRepository) private readonly quietHours: QuietHoursRepository,
  ) {}

  async execute(request: { reader: Person }): Promise<z.input<typeof QuietHoursView>> {
    return presentQuietHours(await this.quietHours.find(this.database, request.reader.id));
  }
}
