import { type Decision, denied, granted } from '../../../platform/auth/decision';
import type { Profile } from '../domain/profile';
import { userErrors } from '../user.errors';

/** Who teaches has a page that everybody sees. Who learns has none: to others she does not exist. */
export function maySeePublicly(profile: Pick<Profile, 'roles'>): Decision {
  return profile.roles.includes('instructor') ? granted : denied(userErrors.notFound);
}
