import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgSchema, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../../platform/auth/principal';
import { instant } from '../../../platform/database/columns';
import type { ApplicationStatus } from '../domain/application';

export const userSchema = pgSchema('user');

export const profiles = userSchema.table('profiles', {
  userId: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  isEmailVerified: boolean().notNull(),
  roles: text().array().$type<Role[]>().notNull(),
  headline: text(),
  biography: text(),
  links: jsonb().$type<string[]>().notNull(),
  language: text().notNull(),
  timeZone: text().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
});

/** Who would like to teach, and what was decided. */
export const applications = userSchema.table(
  'applications',
  {
    id: uuid().primaryKey(),
    personId: uuid().notNull(),
    status: text().$type<ApplicationStatus>().notNull(),
    text: text().notNull(),
    submittedAt: instant().notNull(),
    decidedAt: instant(),
    decidedBy: uuid(),
    reason: text(),
  },
  (table) => [
    uniqueIndex('applications_one_pending').on(table.personId).where(sql`status = 'pending'`),
    index('applications_of_person').on(table.personId, table.id),
    index('applications_of_status').on(table.status, table.id),
  ],
);
