import { and, asc, eq, sql } from 'drizzle-orm';
import { injectable } from 'tsyringe';
import type { Reader, Transaction } from '../../../platform/database/tokens';
import type { Draft, DraftLesson, DraftSection } from '../domain/draft';
import type { OrderPlan } from '../domain/plan-order';
import { curricula, lessons, sections } from './content.tables';

export type SectionRow = Readonly<typeof sections.$inferSelect>;
export type LessonRow = Readonly<typeof lessons.$inferSelect>;
export type CurriculumRow = Readonly<typeof curricula.$inferSelect>;
type LessonValues = typeof lessons.$inferInsert;

/** Loads and saves what teachers work on. Decides nothing. */
@injectable()
export class DraftsRepository {
  /** The course's row, made where there is none: whoever changes the draft waits here for the one before. */
  async lock(tx: Transaction, courseId: string): Promise<CurriculumRow> {
    await tx.insert(curricula).values({ courseId, revision: 0 }).onConflictDoNothing();
    const [row] = await tx.select().from(curricula).where(eq(curricula.courseId, courseId)).for('update');
    return row as CurriculumRow;
  }

  /** Says that the draft is another one now. */
  async markChanged(tx: Transaction, courseId: string): Promise<void> {
    await tx
      .update(curricula)
      .set({ revision: sql`${curricula.revision} + 1` })
      .where(eq(curricula.courseId, courseId));
  }

  async savePublished(
    tx: Transaction,
    courseId: string,
    published: { readonly currentVersionId: string; readonly publishedRevision: number },
  ): Promise<void> {
    await tx.update(curricula).set(published).where(eq(curricula.courseId, courseId));
  }

  async load(reader: Reader, courseId: string): Promise<Draft> {
    const [head] = await reader.select().from(curricula).where(eq(curricula.courseId, courseId));
    const sectionRows = await reader
      .select()
      .from(sections)
      .where(eq(sections.courseId, courseId))
      .orderBy(asc(sections.position), asc(sections.id));
    const lessonRows = await reader
      .select()
      .from(lessons)
      .where(eq(lessons.courseId, courseId))
      .orderBy(asc(lessons.position), asc(lessons.id));
    const { revision, publishedRevision, currentVersionId } = head ?? nothingYet;
    return {
      courseId,
      revision,
      publishedRevision,
      currentVersionId,
      sections: assemble(sectionRows, lessonRows),
    };
  }

  async findSection(reader: Reader, sectionId: string): Promise<SectionRow | undefined> {
    const [row] = await reader.select().from(sections).where(eq(sections.id, sectionId));
    return row;
  }

  async findLesson(reader: Reader, lessonId: string): Promise<LessonRow | undefined> {
    const [row] = await reader.select().from(lessons).where(eq(lessons.id, lessonId));
    return row;
  }

  async countSections(reader: Reader, courseId: string): Promise<number> {
    return reader.$count(sections, eq(sections.courseId, courseId));
  }

  async countLessons(reader: Reader, courseId: string): Promise<number> {
    return reader.$count(lessons, eq(lessons.courseId, courseId));
  }

  /** Adds a section after the others. */
  async appendSection(
    tx: Transaction,
    section: { id: string; courseId: string; title: string },
  ): Promise<SectionRow> {
    const position = sql<number>`(select coalesce(max(position) + 1, 0) from content.sections
      where course_id = ${section.courseId})`;
    const [row] = await tx
      .insert(sections)
      .values({ ...section, position, version: 1 })
      .returning();
    return row as SectionRow;
  }

  async saveSection(
    tx: Transaction,
    sectionId: string,
    changes: Partial<Pick<SectionRow, 'title' | 'opening'>>,
  ): Promise<SectionRow> {
    const [row] = await tx
      .update(sections)
      .set({ ...changes, version: sql`${sections.version} + 1` })
      .where(eq(sections.id, sectionId))
      .returning();
    return row as SectionRow;
  }

  /** Its lessons go with it. */
  async deleteSection(tx: Transaction, sectionId: string): Promise<void> {
    await tx.delete(sections).where(eq(sections.id, sectionId));
  }

  /** Adds a lesson after the others of its section. */
  async appendLesson(
    tx: Transaction,
    lesson: Omit<LessonValues, 'position' | 'version'>,
  ): Promise<LessonRow> {
    const position = sql<number>`(select coalesce(max(position) + 1, 0) from content.lessons
      where section_id = ${lesson.sectionId})`;
    const [row] = await tx
      .insert(lessons)
      .values({ ...lesson, position, version: 1 })
      .returning();
    return row as LessonRow;
  }

  /** Saves fields of a lesson; undefined when it is not at this version any more. */
  async saveLesson(
    tx: Transaction,
    lesson: { readonly id: string; readonly version: number },
    changes: Partial<Omit<LessonValues, 'id' | 'courseId' | 'sectionId' | 'kind' | 'quizId' | 'version'>>,
  ): Promise<LessonRow | undefined> {
    const [row] = await tx
      .update(lessons)
      .set({ ...changes, version: lesson.version + 1 })
      .where(and(eq(lessons.id, lesson.id), eq(lessons.version, lesson.version)))
      .returning();
    return row;
  }

  async deleteLesson(tx: Transaction, lessonId: string): Promise<void> {
    await tx.delete(lessons).where(eq(lessons.id, lessonId));
  }

  async insertAll(
    tx: Transaction,
    content: {
      readonly sections: readonly (typeof sections.$inferInsert)[];
      readonly lessons: readonly LessonValues[];
    },
  ): Promise<void> {
    if (content.sections.length > 0) await tx.insert(sections).values([...content.sections]);
    if (content.lessons.length > 0) await tx.insert(lessons).values([...content.lessons]);
  }

  async saveOrder(tx: Transaction, order: Extract<OrderPlan, { kind: 'planned' }>): Promise<void> {
    await tx.execute(sql`
      update content.sections set position = wanted.position
      from jsonb_to_recordset(${JSON.stringify(order.sections)}::jsonb) as wanted(id uuid, position integer)
      where sections.id = wanted.id and sections.position <> wanted.position`);
    await tx.execute(sql`
      update content.lessons set position = wanted.position, section_id = wanted."sectionId"
      from jsonb_to_recordset(${JSON.stringify(order.lessons)}::jsonb)
        as wanted(id uuid, "sectionId" uuid, position integer)
      where lessons.id = wanted.id
        and (lessons.position, lessons.section_id) is distinct from (wanted.position, wanted."sectionId")`);
  }
}

const nothingYet = { revision: 0, publishedRevision: null, currentVersionId: null };

function assemble(sectionRows: readonly SectionRow[], lessonRows: readonly LessonRow[]): DraftSection[] {
  const bySection = new Map<string, DraftLesson[]>(sectionRows.map(({ id }) => [id, []]));
  for (const { courseId: _, updatedAt: __, ...lesson } of lessonRows)
    bySection.get(lesson.sectionId)?.push(lesson);
  return sectionRows.map(({ id, position, title, opening, version }) => ({
    id,
    position,
    title,
    opening,
    version,
    lessons: bySection.get(id) ?? [],
  }));
}
