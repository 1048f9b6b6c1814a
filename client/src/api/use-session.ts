import { useSyncExternalStore } from 'react';
import { answer, api } from './client';
import {
  beginSession,
  endSession,
  readSession,
  type SessionState,
  subscribeToSession,
} from './session-store';

export type Session = SessionState & {
  signIn: (credentials: { email: string; password: string }) => Promise<void>;
  register: (person: { email: string; password: string; name: string }) => Promise<void>;
  /** Ends the session in every tab. Throws an `ApiProblem` when the server could not be told: the session then goes on. */
  signOut: () => Promise<void>;
};

/** Who is signed in, and how to change that. */
export function useSession(): Session {
  const state = useSyncExternalStore(subscribeToSession, readSession);
  return { ...state, signIn, register, signOut };
}

async function signIn(credentials: { email: string; password: string }): Promise<void> {
  beginSession(await answer(api.POST('/api/v1/auth/login', { body: credentials })));
}

async function register(person: { email: string; password: string; name: string }): Promise<void> {
  beginSession(await answer(api.POST('/api/v1/auth/register', { body: person })));
}

async function signOut(): Promise<void> {
  await api.POST('/api/v1/auth/logout', { body: {} });
  endSession();
}
