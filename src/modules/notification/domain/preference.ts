import { isRequired, type Topic } from './topics';

/** When mails of a topic go out, if at all. */
export const emailPaces = ['immediately', 'daily', 'weekly', 'off'] as const;
export type EmailPace = (typeof emailPaces)[number];

/** What someone wants to be told of one topic, and how. */
export interface Preference {
  readonly inApp: boolean;
  readonly email: EmailPace;
}

/** How everyone begins: told of everything at once. */
const standard: Preference = { inApp: true, email: 'immediately' };

/** What holds: what was chosen, or the standard; what is required always comes, whatever a row may say. */
export function preferenceThatHolds(topic: Topic, chosen: Preference | undefined): Preference {
  return isRequired(topic) ? standard : (chosen ?? standard);
}
