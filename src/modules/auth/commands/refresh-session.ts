import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Clock } from '../../../platform/time/clock';
import { authErrors } from '../auth.errors';
import { AccountRepository } from '../data/account.repository';
import { SessionRepository } from '../data/session.repository';
import { decideRefresh } from '../domain/session';
import { hashSecret } from '../secrets/hash-secret';
import { RefreshTokens } from '../secrets/refresh-tokens';
import { SessionEnder } from './session-ender';
import { describeOrigin, type OpenSession, type Origin } from './session-opener';
import { type SignedIn, SignInAnswer } from './sign-in-answer';

type Outcome =
  | { readonly kind: 'open'; readonly session: OpenSession }
  | { readonly kind: 'ended'; readonly sessionIds: readonly string[] };

/** Goes on with a session: the refresh token is used up, its successor takes over. One that is replayed ends the session. */
@injectable()
export class RefreshSession {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SessionRepository) private readonly sessions: SessionRepository,
    @inject(AccountRepository) private readonly accounts: AccountRepository,
    @inject(RefreshTokens) private readonly tokens: RefreshTokens,
    @inject(SessionEnder) private readonly ender: SessionEnder,
    @inject(SignInAnswer) private readonly answers: SignInAnswer,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(request: { refreshToken: string | undefined; origin: Origin }): Promise<SignedIn> {
    const { refreshToken, origin } = request;
    const hash = refreshToken === undefined ? undefined : hashSecret(refreshToken);
    const known = hash === undefined ? undefined : await this.sessions.findByToken(this.database, hash);
    if (!refreshToken || !known) throw authErrors.sessionEnded();

    const outcome = await this.work.run((tx) => this.decide(tx, known.userId, refreshToken, origin));
    if (outcome.kind === 'open') return this.answers.for(outcome.session);
    await this.ender.refuseTokens(outcome.sessionIds);
    throw authErrors.sessionEnded();
  }

  /** The account comes first, then the session: all that lock both do so in this order. */
  private async decide(
    tx: Transaction,
    userId: string,
    refreshToken: string,
    origin: Origin,
  ): Promise<Outcome> {
    const account = await this.accounts.hold(tx, userId);
    const usedHash = hashSecret(refreshToken);
    const token = await this.sessions.lockByToken(tx, usedHash);
    if (!account || !token) return { kind: 'ended', sessionIds: [] };

    const { session } = token;
    const now = this.clock.now();
    const successor = this.tokens.successorOf(refreshToken);
    const open = (expiresAt: Date): Outcome => ({
      kind: 'open',
      session: { account, sessionId: session.id, refreshToken: successor, issuedAt: now, expiresAt },
    });
    const decision = decideRefresh(token, session, now);
    switch (decision.kind) {
      case 'refused':
        return { kind: 'ended', sessionIds: [] };
      case 'reuse': {
        const which = { userId, sessionIds: [session.id] };
        return {
          kind: 'ended',
          sessionIds: await this.ender.end(tx, which, { now, reason: 'reuse_detected' }),
        };
      }
      case 'repeat':
        return open(session.expiresAt);
      case 'rotate': {
        const { expiresAt } = decision;
        const tokens = { usedHash, successorHash: hashSecret(successor), sessionId: session.id };
        await this.sessions.rotate(tx, tokens, { now, expiresAt, ...describeOrigin(origin) });
        return open(expiresAt);
      }
    }
  }
}
