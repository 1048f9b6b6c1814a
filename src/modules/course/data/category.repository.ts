import { eq, inArray, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Category } from '../domain/category-tree';
import { categories, courses, mergedCategories } from './course.tables';

export interface CountedCategory extends Category {
  /** Of all courses, drafts and archived ones too, in it and not below it. */
  readonly courseCount: number;
}

/** Loads and saves the tree of categories. Decides nothing. */
@injectable()
export class CategoryRepository {
  /** All of them. Whoever changes the tree waits here for the one before. */
  async lockAll(tx: Transaction): Promise<Category[]> {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('course.categories', 0))`);
    return tx.select().from(categories).orderBy(categories.position);
  }

  async counted(reader: Reader): Promise<CountedCategory[]> {
    return reader
      .select({
        slug: categories.slug,
        name: categories.name,
        parentSlug: categories.parentSlug,
        position: categories.position,
        courseCount: sql<number>`(select count(*)::integer from course.courses
          where courses.category_slug = categories.slug)`,
      })
      .from(categories)
      .orderBy(categories.position);
  }

  async countCourses(reader: Reader, slug: string): Promise<number> {
    return reader.$count(courses, eq(courses.categorySlug, slug));
  }

  async moveCourses(tx: Transaction, slug: string, intoSlug: string): Promise<void> {
    await tx
      .update(courses)
      .set({ categorySlug: intoSlug, version: sql`${courses.version} + 1` })
      .where(eq(courses.categorySlug, slug));
  }

  /** Whoever comes to the address of the one, or of one that went into it before, is led to the other. */
  async rememberMerge(tx: Transaction, slug: string, intoSlug: string): Promise<void> {
    await tx.update(mergedCategories).set({ intoSlug }).where(eq(mergedCategories.intoSlug, slug));
    await tx
      .insert(mergedCategories)
      .values({ slug, intoSlug })
      .onConflictDoUpdate({ target: mergedCategories.slug, set: { intoSlug } });
  }

  /** The category that this one went into; undefined for one that was merged into none. */
  async mergedInto(reader: Reader, slug: string): Promise<string | undefined> {
    const [merged] = await reader
      .select({ intoSlug: mergedCategories.intoSlug })
      .from(mergedCategories)
      .where(eq(mergedCategories.slug, slug));
    return merged?.intoSlug;
  }

  /** Makes the tree what it is to be. Courses have left what is taken away. */
  async save(tx: Transaction, before: readonly Category[], after: readonly Category[]): Promise<void> {
    const kept = new Set(after.map(({ slug }) => slug));
    const gone = before.filter(({ slug }) => !kept.has(slug)).map(({ slug }) => slug);
    if (gone.length > 0) await tx.delete(categories).where(inArray(categories.slug, gone));
    if (after.length === 0) return;
    // An address that is given anew leads nowhere else any more.
    await tx.delete(mergedCategories).where(inArray(mergedCategories.slug, [...kept]));
    await tx
      .insert(categories)
      .values([...after])
      .onConflictDoUpdate({
        target: categories.slug,
        set: {
          name: sql`excluded.name`,
          parentSlug: sql`excluded.parent_slug`,
          position: sql`excluded.position`,
        },
      });
  }
}
