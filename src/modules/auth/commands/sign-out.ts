import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { SessionRepository } from '../data/session.repository';
import { hashSecret } from '../secrets/hash-secret';
import { SessionEnder } from './session-ender';

/** Ends the session that the cookie belongs to. Who has none is signed out already. */
@injectable()
export class SignOut {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { refreshToken: string | undefined }): Promise<void> {
    if (!request.refreshToken) return;
    const session = await this.sessions.findByToken(this.database, hashSecret(request.refreshToken));
    if (!session) return;
    const ended = await this.work.run((tx) =>
      this.ender.end(
        tx,
        { userId: session.userId, sessionIds: [session.id] },
        { now: this.clock.now(), reason: 'signed_out' },
      ),
    );
    await this.ender.refuseTokens(ended);
  }
}
