import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { QuietHoursRepository } from '../data/quiet-hours.repository';
import type { QuietHours } from '../domain/waiting';
import { presentQuietHours } from '../http/notification.presenter';
import type { QuietHoursView } from '../http/notification.schemas';
import { notificationErrors } from '../notification.errors';

/** Says when one wants no mail, or that mail may come at any time. It holds for what waits already, too, when it is due. */
@injectable()
export class ChangeQuietHours {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(QuietHoursRepository) private readonly quietHours: QuietHoursRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: {
    reader: Person;
    quietHours: QuietHours | null;
  }): Promise<z.input<typeof QuietHoursView>> {
    const { reader, quietHours } = request;
    if (quietHours && quietHours.from === quietHours.to) throw notificationErrors.alwaysQuiet();
    return this.work.run(async (tx) => {
      if (quietHours) await this.quietHours.save(tx, reader.id, quietHours, this.clock.now());
      else await this.quietHours.remove(tx, reader.id);
      return presentQuietHours(quietHours ?? undefined);
    });
  }
}
