import { boolean, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../../../platform/auth/principal';

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
