import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { type Profile, untold } from '../domain/profile';
import type { Contact, PersonSummary } from '../user.contract';
import type { OwnProfile, PublicProfile } from './user.schemas';

export function presentOwnProfile(profile: Profile): z.input<typeof OwnProfile> {
  const { userId, roles, links, createdAt, ...rest } = profile;
  return {
    id: userId,
    ...rest,
    roles: [...roles],
    links: [...links],
    createdAt: createdAt.toISOString(),
    isComplete: true,
  };
}

/** What the token alone tells of its bearer. */
export function presentArriving(owner: Person): z.input<typeof OwnProfile> {
  return {
    ...untold,
    id: owner.id,
    name: null,
    email: null,
    isEmailVerified: false,
    roles: [...owner.roles],
    links: [],
    createdAt: null,
    isComplete: false,
  };
}

export function presentPublicProfile(profile: Profile): z.input<typeof PublicProfile> {
  const { userId, name, headline, biography, links } = profile;
  return { id: userId, name, headline, biography, links: [...links] };
}

export function presentContact(profile: Profile): Contact {
  const { userId, name, email, isEmailVerified, language, timeZone } = profile;
  return { userId, name, email, isEmailVerified, language, timeZone };
}

export function presentPerson(profile: Pick<Profile, 'userId' | 'name' | 'headline'>): PersonSummary {
  const { userId, name, headline } = profile;
  return { userId, name, headline };
}
