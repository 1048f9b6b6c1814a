import { type Reply, reply } from '../../../platform/http/route';
import type { SignedIn } from '../commands/sign-in-answer';

/** The refresh token goes to auth's own addresses and nowhere else. */
export const sessionCookie = { name: 'stoa_refresh', path: '/api/v1/auth' } as const;

export function replyWithSession(status: number, signedIn: SignedIn): Reply<SignedIn['answer']> {
  const { answer, refreshToken, maxAgeSeconds } = signedIn;
  return reply(status, answer).cookie(sessionCookie.name, refreshToken, {
    path: sessionCookie.path,
    maxAgeSeconds,
  });
}

export function replyWithoutSession(): Reply<null> {
  return reply<null>(204, null).forgetCookie(sessionCookie.name, sessionCookie.path);
}
