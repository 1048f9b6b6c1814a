import { hasRole, type Person, type Principal, type Role } from '../auth/principal';
import { platformErrors } from '../errors/platform-errors';

/** Who may knock at a route at all. What they may do there is the module's policy. */
export interface Access<Allowed extends Principal = Principal> {
  /** As documents and the table of rights show it: `public`, `signed in`, `admin or support`. */
  readonly description: string;
  /** Whether a token is not even looked at: signing in works with one that has expired. */
  readonly ignoresToken?: boolean;
  /** Whether a token is enough that is good for setting up a second factor and for nothing else. */
  readonly admitsUnfinished?: boolean;
  /** Returns the principal, or throws the refusal. */
  readonly admit: (principal: Principal) => Allowed;
}

/** Anyone; whoever is signed in is known all the same. */
export const everyone: Access = { description: 'everyone', admit: (principal) => principal };

/** Anyone, whatever token comes along: for signing in and the like. */
export const whoever: Access = { ...everyone, ignoresToken: true };

export const signedIn: Access<Person> = {
  description: 'signed in',
  admit: (principal) => {
    if (principal.kind !== 'person') throw platformErrors.signInRequired();
    return principal;
  },
};

/** Whoever is signed in, even where a second factor is still missing: for setting it up. */
export const signedInToSetUp: Access<Person> = { ...signedIn, admitsUnfinished: true };

/** Whoever holds one of these roles. */
export function anyOf(...roles: readonly Role[]): Access<Person> {
  return {
    description: roles.join(' or '),
    admit: (principal) => {
      const person = signedIn.admit(principal);
      if (!hasRole(person, ...roles)) throw platformErrors.roleRequired({ facts: { anyOf: [...roles] } });
      return person;
    },
  };
}

/** Whether one may knock without being signed in. */
export function admitsAnyone(access: Access): boolean {
  return access.description === everyone.description;
}
