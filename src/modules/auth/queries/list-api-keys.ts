import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { ApiKeyRepository } from '../data/api-key.repository';
import { mostApiKeys } from '../domain/api-key';
import { presentApiKey } from '../http/api-key.presenter';
import type { ApiKeyView } from '../http/api-key.schemas';

/** One's keys that open something. There are few, so it is one page. */
@injectable()
export class ListApiKeys {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(ApiKeyRepository) private readonly keys: ApiKeyRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ owner }: { owner: Person }): Promise<{
    items: z.input<typeof ApiKeyView>[];
    nextCursor: null;
  }> {
    const keys = await this.keys.listAlive(this.database, owner.id, this.clock.now(), mostApiKeys);
    return { items: keys.map(presentApiKey), nextCursor: null };
  }
}
