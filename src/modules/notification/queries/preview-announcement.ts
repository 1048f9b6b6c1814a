import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import type { Person } from '../../../platform/auth/principal';
import { SiteAddress } from '../../../platform/config/site-address';
import { Database } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { LearnersRepository } from '../data/learners.repository';
import { MailVersionsRepository } from '../data/mail-versions.repository';
import { writeInApp } from '../domain/in-app-news';
import { hiddenLink, writeMail } from '../domain/mail-catalogue';
import type { AnnouncementPreview, AnnouncementRequest } from '../http/announcement.schemas';
import { AuthorName } from './author-name';
import { TaughtCourse } from './taught-course';

/** What an announcement would look like to a learner with the author's own name, and how many would get it. */
@injectable()
export class PreviewAnnouncement {
  constructor(
    @inject(TaughtCourse) private readonly courses: TaughtCourse,
    @inject(AuthorName) private readonly authors: AuthorName,
    @inject(Database) private readonly database: Database,
    @inject(LearnersRepository) private readonly learners: LearnersRepository,
    @inject(MailVersionsRepository) private readonly versions: MailVersionsRepository,
    @inject(SiteAddress) private readonly site: SiteAddress,
  ) {}

  async execute(request: {
    author: Person;
    courseId: string;
    words: z.output<typeof AnnouncementRequest>;
  }): Promise<z.input<typeof AnnouncementPreview>> {
    const { author, courseId, words } = request;
    const { slug, title } = await this.courses.get(author, courseId);
    const authorName = await this.authors.of(author);
    const variables = { course: { courseId, slug, title }, announcementId: newId(), authorName, ...words };
    const kind = 'announcement';
    const reader = {
      name: authorName,
      address: '',
      language: 'en',
      timeZone: 'UTC',
      siteUrl: this.site.url,
      unsubscribeUrl: hiddenLink,
    };
    const wordsThatHold = await this.versions.wordsThatHold(this.database);
    const { mail } = writeMail({ kind, variables }, reader, undefined, wordsThatHold);
    const { title: heading, body } = writeInApp({ kind, ...variables }, 1, 'en');
    return {
      recipients: await this.learners.countWithAccess(this.database, courseId),
      mail: { subject: mail.subject, text: mail.text },
      inApp: { title: heading, body },
    };
  }
}
