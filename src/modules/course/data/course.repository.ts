import { eq, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import { isUniqueViolation } from '../../../platform/database/unit-of-work';
import { courseErrors } from '../course.errors';
import { type Course, statusOf } from '../domain/course';
import { distinctWords, searchWords as wordsOf } from '../domain/search-words';
import { isIdentifier } from '../domain/slug';
import { categories, courseInstructors, courses, people, searchWords } from './course.tables';

/** Loads and saves courses. Decides nothing. */
@injectable()
export class CourseRepository {
  /** The course, locked until the transaction ends: whoever changes it waits for the one before. */
  async lock(tx: Transaction, idOrSlug: string): Promise<Course | undefined> {
    const isMeant = isIdentifier(idOrSlug) ? eq(courses.id, idOrSlug) : eq(courses.slug, idOrSlug);
    const [row] = await tx.select(columns).from(courses).where(isMeant).for('update');
    if (!row) return undefined;
    const instructors = await tx
      .select({ id: courseInstructors.instructorId })
      .from(courseInstructors)
      .where(eq(courseInstructors.courseId, row.id))
      .orderBy(courseInstructors.position);
    const { priceAmount, priceCurrency, ...course } = row;
    return {
      ...course,
      price:
        priceAmount !== null && priceCurrency !== null
          ? { amount: priceAmount, currency: priceCurrency }
          : null,
      instructorIds: instructors.map(({ id }) => id),
    };
  }

  /** Inserts a course; false when its slug is taken. Waits for another that is just being made with the same. */
  async insert(tx: Transaction, course: Course): Promise<boolean> {
    const inserted = await tx
      .insert(courses)
      .values({ id: course.id, createdAt: course.createdAt, ...rowOf(course) })
      .onConflictDoNothing({ target: courses.slug })
      .returning({ id: courses.id });
    if (inserted.length === 0) return false;
    await tx.insert(courseInstructors).values(
      course.instructorIds.map((instructorId, position) => ({
        courseId: course.id,
        instructorId,
        position,
      })),
    );
    await this.refreshPeople(tx, sql`= ${course.id}`);
    return true;
  }

  /** Which slugs that begin alike are taken. */
  async slugsLike(tx: Transaction, slug: string): Promise<Set<string>> {
    const rows = await tx
      .select({ slug: courses.slug })
      .from(courses)
      .where(sql`starts_with(${courses.slug}, ${slug})`)
      .limit(1_000);
    return new Set(rows.map((row) => row.slug));
  }

  /** @throws course.slug_taken */
  async save(tx: Transaction, course: Course): Promise<void> {
    try {
      await tx.update(courses).set(rowOf(course)).where(eq(courses.id, course.id));
    } catch (error) {
      if (isUniqueViolation(error, 'courses_slug')) throw courseErrors.slugTaken({ cause: error });
      throw error;
    }
    if (statusOf(course) === 'published') await this.learnWords(tx, [course.id]);
  }

  async delete(tx: Transaction, courseId: string): Promise<void> {
    await tx.delete(courses).where(eq(courses.id, courseId));
  }

  async hasCategory(reader: Reader, slug: string): Promise<boolean> {
    const rows = await reader
      .select({ slug: categories.slug })
      .from(categories)
      .where(eq(categories.slug, slug));
    return rows.length > 0;
  }

  async addLearners(tx: Transaction, courseId: string, number: 1 | -1): Promise<void> {
    await tx
      .update(courses)
      .set({ learnerCount: sql`greatest(0, ${courses.learnerCount} + ${number})` })
      .where(eq(courses.id, courseId));
  }

  async saveRating(
    tx: Transaction,
    rating: { courseId: string; ratingCount: number; ratingSum: number },
  ): Promise<void> {
    const { courseId, ratingCount, ratingSum } = rating;
    await tx.update(courses).set({ ratingCount, ratingSum }).where(eq(courses.id, courseId));
  }

  /** Keeps who someone is; whoever looks for her name finds her courses by it. */
  async savePerson(
    tx: Transaction,
    person: { personId: string; name: string; headline: string | null; biography: string | null },
  ): Promise<void> {
    await tx.insert(people).values(person).onConflictDoUpdate({ target: people.personId, set: person });
    await this.refreshPeople(
      tx,
      sql`in (select course_id from course.course_instructors where instructor_id = ${person.personId})`,
    );
  }

  /** Names are compared as words, so they are brought into that form here and not in SQL. */
  private async refreshPeople(tx: Transaction, which: ReturnType<typeof sql>): Promise<void> {
    const { rows } = await tx.execute<{ id: string; status: string; names: string[] }>(sql`
      select id, status, coalesce(names, '{}') as names from course.courses
      left join lateral (
        select array_agg(people.name order by position) as names
        from course.course_instructors join course.people on person_id = instructor_id
        where course_id = courses.id) as instructors on true
      where id ${which} order by id for no key update of courses`);
    if (rows.length === 0) return;
    const changes = rows.map(({ id, names }) => ({ id, words: distinctWords(names) }));
    await tx.execute(sql`
      update course.courses set search_people = change.words
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as change (id uuid, words text)
      where courses.id = change.id and courses.search_people <> change.words`);
    const published = rows.filter(({ status }) => status === 'published');
    await this.learnWords(
      tx,
      published.map(({ id }) => id),
    );
  }

  /** Takes up the words of published courses. In one order, so that two who learn the same words do not wait for each other in a circle. */
  async learnWords(tx: Transaction, courseIds: string[]): Promise<void> {
    await tx.execute(sql`
      insert into ${searchWords} (word)
      select distinct word from course.courses,
        unnest(string_to_array(concat_ws(' ', search_title, search_about, search_people), ' ')) as word
      where id = any (${sql.param(courseIds)}::uuid[]) and length(word) > 2 order by word
      on conflict do nothing`);
  }
}

const columns = {
  id: courses.id,
  slug: courses.slug,
  title: courses.title,
  subtitle: courses.subtitle,
  description: courses.description,
  level: courses.level,
  language: courses.language,
  categorySlug: courses.categorySlug,
  tags: courses.tags,
  outcomes: courses.outcomes,
  requirements: courses.requirements,
  coverAssetId: courses.coverAssetId,
  cover: courses.cover,
  priceAmount: courses.priceAmount,
  priceCurrency: courses.priceCurrency,
  isListed: courses.isListed,
  publishedAt: courses.publishedAt,
  archivedAt: courses.archivedAt,
  lessonCount: courses.lessonCount,
  durationSeconds: courses.durationSeconds,
  version: courses.version,
  createdAt: courses.createdAt,
  changedAt: courses.changedAt,
};

/** All that an edit may change; counts are kept by events alone. */
export function rowOf(course: Course) {
  const { id: _, createdAt: __, instructorIds: ___, price, ...details } = course;
  return {
    ...details,
    tags: [...course.tags],
    outcomes: [...course.outcomes],
    requirements: [...course.requirements],
    priceAmount: price?.amount ?? null,
    priceCurrency: price?.currency ?? null,
    status: statusOf(course),
    searchTitle: wordsOf(course.title).join(' '),
    searchAbout: distinctWords([course.subtitle, ...course.tags]),
    searchText: distinctWords([course.description, ...course.outcomes, ...course.requirements]),
  };
}
