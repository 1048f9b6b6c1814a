import { z } from 'zod';
import type { ApiScope } from './api-scopes';

export const Role = z.enum(['learner', 'instructor', 'support', 'admin', 'ops']);
export type Role = z.infer<typeof Role>;

/** Someone signed in. */
export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly roles: readonly Role[];
  readonly sessionId: string;
  /** Until it is done, the token opens nothing else: a role asks for a second factor, and there is none. */
  readonly mustSetUp?: 'second_factor' | undefined;
  /** What her program may do for her, which came with an API key; `sessionId` is the key's then. */
  readonly scopes?: readonly ApiScope[] | undefined;
}

export interface Anonymous {
  readonly kind: 'anonymous';
}

/** A module that acts by itself: a job, or the handler of an event. */
export interface ActingModule {
  readonly kind: 'module';
  readonly name: string;
}

/** On whose behalf something is done. */
export type Principal = Person | Anonymous | ActingModule;

export const anonymous: Anonymous = { kind: 'anonymous' };

/** Whether someone signed in holds one of these roles. */
export function hasRole(principal: Principal, ...roles: readonly Role[]): boolean {
  return principal.kind === 'person' && principal.roles.some((role) => roles.includes(role));
}

/** Whether it is this very person. */
export function isPerson(principal: Principal, id: string): boolean {
  return principal.kind === 'person' && principal.id === id;
}

/** A short stable text for logs, audit and command memory: `person/0199…`, `module/enrollment`, `anonymous`. */
export function describePrincipal(principal: Principal): string {
  switch (principal.kind) {
    case 'person':
      return `person/${principal.id}`;
    case 'module':
      return `module/${principal.name}`;
    case 'anonymous':
      return 'anonymous';
  }
}
