import { useSyncExternalStore } from 'react';
import { answer, api } from './client';
import type { components } from './schema.gen';
import {
  beginSession,
  endSession,
  readSession,
  type SessionState,
  subscribeToSession,
} from './session-store';

export type SignInChallenge = components['schemas']['SignInChallenge'];

export type Session = SessionState & {
  /** @returns the challenge, where a code of the second factor is asked for next. */
  signIn: (credentials: { email: string; password: string }) => Promise<SignInChallenge | undefined>;
  completeSignIn: (step: { challengeToken: string; code: string }) => Promise<void>;
  register: (person: { email: string; password: string; name: string }) => Promise<void>;
  /** Ends the session in every tab. Throws an `ApiProblem` when the server could not be told: the session then goes on. */
  signOut: () => Promise<void>;
};

/** Who is signed in, and how to change that. */
export function useSession(): Session {
  const state = useSyncExternalStore(subscribeToSession, readSession);
  return { ...state, signIn, completeSignIn, register, signOut };
}

async function signIn(credentials: {
  email: string;
  password: string;
}): Promise<SignInChallenge | undefined> {
  const outcome = await answer(api.POST('/api/v1/auth/login', { body: credentials }));
  if ('challengeToken' in outcome) return outcome;
  beginSession(outcome);
  return undefined;
}

async function completeSignIn(step: { challengeToken: string; code: string }): Promise<void> {
  beginSession(await answer(api.POST('/api/v1/auth/login/second-factor', { body: step })));
}

async function register(person: { email: string; password: string; name: string }): Promise<void> {
  beginSession(await answer(api.POST('/api/v1/auth/register', { body: person })));
}

async function signOut(): Promise<void> {
  await api.POST('/api/v1/auth/logout', { body: {} });
  endSession();
}
