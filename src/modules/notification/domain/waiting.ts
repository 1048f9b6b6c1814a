import { minutesOfDay, nextTimeOfDay } from './local-time';
import type { EmailPace } from './preference';

/** When somebody wants no mail, in minutes of her day. It may go over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Digests go out at eight in the morning where their reader is, those of a week on Monday. */
const digestMinutes = 8 * 60;
const monday = 1;

/**
 * Until when a mail waits; null for one that may go now.
 *
 * @param options.pace how often its reader wants mails of its topic; undefined where that was waited for already.
 */
export function waitUntil(options: {
  readonly pace: EmailPace | undefined;
  readonly quietHours: QuietHours | undefined;
  readonly timeZone: string;
  readonly now: Date;
}): Date | null {
  const { pace, quietHours, timeZone, now } = options;
  const readyAt = digestTime(pace, timeZone, now) ?? now;
  const sendAt = (quietHours && endOfQuiet(quietHours, timeZone, readyAt)) ?? readyAt;
  return sendAt > now ? sendAt : null;
}

function digestTime(pace: EmailPace | undefined, timeZone: string, now: Date): Date | undefined {
  switch (pace) {
    case 'daily':
      return nextTimeOfDay(now, { timeZone, minutes: digestMinutes });
    case 'weekly':
      return nextTimeOfDay(now, { timeZone, minutes: digestMinutes, weekday: monday });
    default:
      return undefined;
  }
}

function endOfQuiet({ from, to }: QuietHours, timeZone: string, moment: Date): Date | undefined {
  const minutes = minutesOfDay(moment, timeZone);
  const isQuiet = from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
  return isQuiet ? nextTimeOfDay(moment, { timeZone, minutes: to }) : undefined;
}
