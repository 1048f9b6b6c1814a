import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { SessionRepository } from '../data/session.repository';
import { mayEndSession } from '../http/auth.policy';
import { SessionEnder } from './session-ender';

/** Ends one of one's own sessions: a telephone that was lost, a computer at work. */
@injectable()
export class EndSession {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { owner: Person; sessionId: string }): Promise<void> {
    const session = await this.sessions.find(this.database, request.sessionId);
    if (!session) throw authErrors.sessionNotFound();
    permit(mayEndSession(request.owner, session));

    const ended = await this.work.run((tx) =>
      this.ender.end(
        tx,
        { userId: session.userId, sessionIds: [session.id] },
        { now: this.clock.now(), reason: 'ended_by_owner' },
      ),
    );
    await this.ender.refuseTokens(ended);
  }
}
