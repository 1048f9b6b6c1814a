import { arrayContains, asc, sql } from 'drizzle-orm';
import { inject, injectable } from 'tsyringe';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { distinctWords } from '../domain/search-words';
import { CourseRepository } from './course.repository';
import { courses } from './course.tables';

export interface CountedTag extends Record<string, unknown> {
  readonly tag: string;
  readonly courseCount: number;
}

/** The tags of all courses. */
@injectable()
export class TagRepository {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseRepository) private readonly courses: CourseRepository,
  ) {}

  /** In the order of their letters, with how many courses have each. */
  async list(options: {
    beginning: string;
    after: string | undefined;
    limit: number;
  }): Promise<CountedTag[]> {
    const { beginning, after, limit } = options;
    const { rows } = await this.database.execute<CountedTag>(sql`
      select tag collate "C" as tag, count(*)::integer as "courseCount"
      from course.courses, unnest(tags) as tag
      where starts_with(lower(tag), lower(${beginning})) ${after === undefined ? sql`` : sql`and tag collate "C" > ${after}`}
      group by tag order by tag collate "C" limit ${limit}`);
    return rows;
  }

  /**
   * Replaces a tag in all courses that have it, or takes it away; a course has each tag once.
   *
   * @returns how many courses had it.
   */
  async replace(tx: Transaction, tag: string, by: string | null): Promise<number> {
    const rows = await tx
      .select({ id: courses.id, subtitle: courses.subtitle, tags: courses.tags, status: courses.status })
      .from(courses)
      .where(arrayContains(courses.tags, [tag]))
      .orderBy(asc(courses.id))
      .for('no key update');
    if (rows.length === 0) return 0;
    const changes = rows.map(({ id, subtitle, tags }) => {
      const replaced = tags.flatMap((one) => (one === tag ? (by ?? []) : one));
      const distinct = [...new Set(replaced)];
      return { id, tags: distinct, words: distinctWords([subtitle, ...distinct]) };
    });
    await tx.execute(sql`
      update course.courses set search_about = change.words, version = version + 1,
        tags = array(select jsonb_array_elements_text(change.tags))
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change (id uuid, tags jsonb, words text)
      where courses.id = change.id`);
    const published = rows.filter(({ status }) => status === 'published').map(({ id }) => id);
    await this.courses.learnWords(tx, published);
    return rows.length;
  }
}
