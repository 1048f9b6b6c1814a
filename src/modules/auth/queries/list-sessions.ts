import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { SessionRepository } from '../data/session.repository';
import { mostSessions } from '../domain/lifetimes';
import { presentSession } from '../http/auth.presenter';
import type { SessionView } from '../http/auth.schemas';

/** Where one is signed in, the latest used first. There are few, so it is one page. */
@injectable()
export class ListSessions {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { owner: Person }): Promise<{
    items: z.input<typeof SessionView>[];
    nextCursor: string | null;
  }> {
    const { id, sessionId } = request.owner;
    const alive = await this.sessions.listAlive(this.database, id, this.clock.now());
    const items = alive.slice(0, mostSessions).map((session) => presentSession(session, sessionId));
    return { items, nextCursor: null };
  }
}
