/** So many may be sent to the learners of a course within a day: they are a captive audience. */
export const mostAnnouncementsADay = 5;

const dayMilliseconds = 86_400_000;

/** Since when announcements count towards the limit, and the same words are taken for the same announcement. */
export function announcementDayBefore(now: Date): Date {
  return new Date(now.getTime() - dayMilliseconds);
}

/** The paragraphs of what someone typed: a blank line parts them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
