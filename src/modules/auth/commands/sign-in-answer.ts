import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { presentSignIn } from '../http/auth.presenter';
import type { SessionAnswer } from '../http/auth.schemas';
import { AccessTokens } from '../signing/access-tokens';
import type { OpenSession } from './session-opener';

/** What a signed-in person gets: the answer that she reads, and the refresh token that only the cookie knows. */
export interface SignedIn {
  readonly answer: z.input<typeof SessionAnswer>;
  readonly refreshToken: string;
  readonly maxAgeSeconds: number;
}

@injectable()
export class SignInAnswer {
  constructor(@inject(AccessTokens) private readonly accessTokens: AccessTokens) {}

  async for(session: OpenSession): Promise<SignedIn> {
    const { account, sessionId, issuedAt, refreshToken, expiresAt } = session;
    const { id: userId, roles } = account;
    const accessToken = await this.accessTokens.issue({ userId, roles, sessionId, issuedAt });
    const maxAgeSeconds = Math.ceil((expiresAt.getTime() - issuedAt.getTime()) / 1_000);
    return { answer: presentSignIn(account, accessToken), refreshToken, maxAgeSeconds };
  }
}
