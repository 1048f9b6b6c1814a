import type { Role } from '../../../platform/auth/principal';

export interface Profile {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly isEmailVerified: boolean;
  readonly roles: readonly Role[];
  readonly headline: string | null;
  readonly biography: string | null;
  readonly links: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
  readonly createdAt: Date;
}

/** What its owner writes herself. */
export type ProfileText = Pick<
  Profile,
  'name' | 'headline' | 'biography' | 'links' | 'language' | 'timeZone'
>;

/** What a profile begins with, before its owner has said anything. */
export const untold = {
  headline: null,
  biography: null,
  links: [],
  language: 'en',
  timeZone: 'UTC',
} as const;

/** The profile with what its owner changed; what she left out stays. */
export function editProfile(
  profile: Profile,
  changes: { readonly [Field in keyof ProfileText]?: ProfileText[Field] | undefined },
): Profile {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...profile, ...Object.fromEntries(given) };
}

/** Whether others, who keep a copy of it, have to hear of a change. */
export function showsDifferently(before: Profile, after: Profile): boolean {
  return (
    before.name !== after.name ||
    before.headline !== after.headline ||
    before.biography !== after.biography ||
    before.timeZone !== after.timeZone ||
    before.language !== after.language
  );
}
