import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { Database } from '../../../platform/database/tokens';
import { decodeCursor, pageOf } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/schemas';
import { CourseApi } from '../../course/course.contract';
import { type PeopleImport, PeopleImportRepository } from '../data/people-import.repository';
import { cellForSpreadsheet, mostPeople } from '../domain/people-list';
import { enrollmentErrors } from '../enrollment.errors';
import { mayManageStudents } from '../http/enrollment.policy';
import { presentImport } from '../http/people-import.presenter';
import type { BadRow, PeopleImportView } from '../http/people-import.schemas';

const Position = z.object({ line: z.int() });
const problemColumn = 'problem';

/** What was wrong with a list of people, and what came of it. */
@injectable()
export class GetPeopleImport {
  constructor(
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(Database) private readonly database: Database,
    @inject(PeopleImportRepository) private readonly imports: PeopleImportRepository,
  ) {}

  async execute(request: Asked): Promise<z.input<typeof PeopleImportView>> {
    const list = await this.find(request);
    return presentImport(list, await this.imports.outcomes(this.database, list.id));
  }

  async badRows(request: Asked & { page: Page }): Promise<{
    items: z.input<typeof BadRow>[];
    nextCursor: string | null;
  }> {
    const list = await this.find(request);
    const { limit, cursor } = request.page;
    const after = decodeCursor(Position, cursor)?.line ?? 0;
    const rows = await this.imports.badRows(this.database, { importId: list.id, after, limit: limit + 1 });
    const { shown, nextCursor } = pageOf(rows, limit, ({ line }) => ({ line }));
    return { items: shown.map(({ line, problems }) => ({ line, problems })), nextCursor };
  }

  /** The bad rows as a file: mended, it can be brought along again. */
  async badRowsAsFile(request: Asked): Promise<Buffer> {
    const list = await this.find(request);
    const options = { importId: list.id, after: 0, limit: mostPeople };
    const rows = await this.imports.badRows(this.database, options);
    const isProblem = (index: number) => list.header[index]?.toLowerCase() === problemColumn;
    const lines = [
      [...list.header.filter((_, index) => !isProblem(index)), problemColumn],
      ...rows.map(({ cells, problems }) => [
        ...list.header.map((_, index) => cells[index] ?? '').filter((_, index) => !isProblem(index)),
        problems.map(({ column, code }) => (column === '' ? code : `${column}: ${code}`)).join(', '),
      ]),
    ];
    // With a byte order mark, without which spreadsheets take UTF-8 for something else.
    return Buffer.from(
      `\ufeff${lines.map((line) => line.map(cellForSpreadsheet).join(',')).join('\r\n')}\r\n`,
    );
  }

  private async find({ reader, courseId, importId }: Asked): Promise<PeopleImport> {
    permit(mayManageStudents(reader, await this.courses.getCourse({ courseId })));
    const list = await this.imports.find(this.database, courseId, importId);
    if (!list) throw enrollmentErrors.peopleImportNotFound();
    return list;
  }
}

interface Asked {
  readonly reader: Person;
  readonly courseId: string;
  readonly importId: string;
}
