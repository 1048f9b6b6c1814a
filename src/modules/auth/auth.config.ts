import { z } from 'zod';
import {
  type ConfigurationOf,
  defineConfiguration,
  variable,
} from '../../platform/config/define-configuration';

export const authConfiguration = defineConfiguration('auth', {
  administratorEmail: variable(
    'ADMINISTRATOR_EMAIL',
    z.string().trim().toLowerCase().normalize('NFC').check(z.email()).optional(),
    'The account with this e-mail address becomes admin and ops when the address is verified by someone signed in to it.',
  ),
  auditDays: variable(
    'AUDIT_DAYS',
    z.coerce.number().int().min(30).max(3_650).default(400),
    'How many days the audit log keeps who signed in, changed roles or factors, and from where: 30 to 3650.',
  ),
  secondFactor: variable(
    'SECOND_FACTOR',
    z.enum(['required', 'optional']).optional(),
    'Whether instructors, support, admin and ops need a second factor to do anything. Without it: optional in a demo, else required.',
  ),
});

export type AuthConfiguration = ConfigurationOf<typeof authConfiguration>;
