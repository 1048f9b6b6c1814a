import { z } from 'zod';
import { Role } from '../../../platform/auth/principal';
import { shortText, text } from '../../../platform/http/schemas';
import { canonicalLanguage, isTimeZone } from '../domain/locale';

// Without what ends a line, or turns the direction of the text around it.
const oneLine = /^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;
/** That it is not empty is asked for already. */
const visible = /^$|[\p{L}\p{N}\p{P}\p{S}]/u;
const Name = shortText
  .max(100)
  .normalize('NFC')
  .regex(oneLine, { error: 'Must be one line.' })
  .regex(visible, { error: 'Must have something to see.' });
const Headline = text(120).trim().regex(oneLine, { error: 'Must be one line.' });
const Biography = text(5_000).trim();
/** What looks like one site before the `@` leads to another. */
const Link = text(500)
  .check(z.url({ protocol: /^https$/ }))
  .refine((link) => !URL.canParse(link) || !(new URL(link).username || new URL(link).password), {
    error: 'Must have no name or password in it.',
  });
const Language = text(35, 2)
  .refine((tag) => canonicalLanguage(tag) !== undefined, { error: 'Must be a language such as en or pt-BR.' })
  .overwrite((tag) => canonicalLanguage(tag) ?? tag)
  .meta({ description: 'BCP 47.' });
const TimeZone = text(64, 1)
  .refine(isTimeZone, { error: 'Must be a time zone such as Europe/Lisbon.' })
  .meta({ description: 'A name of the IANA database.' });

export const ProfileChanges = z
  .strictObject({
    name: Name.optional(),
    headline: Headline.nullable().optional(),
    biography: Biography.nullable().optional(),
    links: z.array(Link).max(5).optional(),
    language: Language.optional(),
    timeZone: TimeZone.optional(),
  })
  .meta({ id: 'ProfileChanges', description: 'What is left out stays as it is.' });

export const OwnProfile = z
  .object({
    id: z.uuid(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    isEmailVerified: z.boolean(),
    roles: z.array(Role),
    headline: z.string().nullable(),
    biography: z.string().nullable(),
    links: z.array(z.string()),
    language: z.string(),
    timeZone: z.string(),
    createdAt: z.iso.datetime().nullable(),
    isComplete: z.boolean().meta({
      description: 'False for a moment after registering, while what is null is still on its way.',
    }),
  })
  .meta({ id: 'OwnProfile' });

export const PublicProfile = z
  .object({
    id: z.uuid(),
    name: z.string(),
    headline: z.string().nullable(),
    biography: z.string().nullable(),
    links: z.array(z.string()),
  })
  .meta({ id: 'PublicProfile' });
