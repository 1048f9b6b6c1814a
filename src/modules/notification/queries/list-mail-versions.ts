import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { UserApi } from '../../user/user.contract';
import { MailVersionsRepository, type WordsKey } from '../data/mail-versions.repository';
import { presentVersion } from '../http/template.presenter';
import type { MailVersionList } from '../http/template.schemas';

const Position = z.object({ number: z.int() });

/** How the words of a mail have changed, the newest first. */
@injectable()
export class ListMailVersions {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(MailVersionsRepository) private readonly versions: MailVersionsRepository,
    @inject(UserApi) private readonly users: UserApi,
  ) {}

  async execute(request: WordsKey & { page: Page }): Promise<z.input<typeof MailVersionList>> {
    const { template, language, page } = request;
    const before = decodeCursor(Position, page.cursor)?.number;
    const key = { template, language };
    const found = await this.versions.list(this.database, { ...key, before, limit: page.limit + 1 });
    const { shown, nextCursor } = pageOf(found, page.limit, ({ number }) => ({ number }));
    const userIds = [...new Set(shown.map(({ changedBy }) => changedBy))];
    const { people } = await this.users.getPeople({ userIds });
    const names = new Map(people.map(({ userId, name }) => [userId, name]));
    return { items: shown.map((version) => presentVersion(version, names)), nextCursor };
  }
}
