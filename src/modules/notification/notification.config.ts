import { z } from 'zod';
import {
  type ConfigurationOf,
  defineConfiguration,
  variable,
} from '../../platform/config/define-configuration';

const sender = z
  .string()
  .trim()
  .max(400)
  .regex(
    /^(?:[^<>@"\p{Cc}]{1,200}<[^\s<>@]{1,64}@[^\s<>@]{1,253}>|[^\s<>@]{1,64}@[^\s<>@]{1,253})$/u,
    'is an address, or a name with an address after it in <>',
  )
  .default('Stoa <no-reply@localhost>')
  .transform((text) => {
    const named = /^(.*)<(.*)>$/.exec(text);
    const name = named?.[1]?.trim();
    return { address: named?.[2] ?? text, ...(name ? { name } : {}) };
  });

export const notificationConfiguration = defineConfiguration('notification', {
  sender: variable(
    'MAIL_FROM',
    sender,
    'Whom mails come from: Stoa <no-reply@learn.example.org>. Without it: Stoa <no-reply@localhost>.',
  ),
});

export type NotificationConfiguration = ConfigurationOf<typeof notificationConfiguration>;
