import { z } from 'zod';
import type { CourseDraft } from './course-draft';

const ReportEntry = z.object({
  /** Path in the archive. */
  file: z.string(),
  /** From 1; null where the whole file is meant. */
  line: z.number().int().min(1).nullable(),
  code: z.string(),
  /** A sentence for the instructor. */
  message: z.string(),
});
export type ReportEntry = z.infer<typeof ReportEntry>;

const entries = z.object({
  items: z.array(ReportEntry),
  /** How many more there were than the list holds. */
  more: z.number().int().min(0),
  /** How many of each code, those beyond the list included. */
  counts: z.record(z.string(), z.number().int()),
});

/** What an import brought, what it changed on the way, and what it had to leave, with file and line. */
export const ImportReport = z.object({
  format: z.enum(['mdbook', 'stoa']),
  imported: z.object({
    sections: z.number().int(),
    lessons: z.number().int(),
    articles: z.number().int(),
    videos: z.number().int(),
    files: z.number().int(),
    quizzes: z.number().int(),
    questions: z.number().int(),
    /** Questions of a kind that does not exist here, which became exercises in the text. */
    exercises: z.number().int(),
    assets: z.number().int(),
  }),
  changed: entries,
  omitted: entries,
});
export type ImportReport = z.infer<typeof ImportReport>;

const maximumItems = 500;

/** Collects what happens to a course on its way in. A thing that is said twice of one line is kept once. */
export class ReportBuilder {
  private readonly seen = new Set<string>();
  private readonly changedItems: ReportEntry[] = [];
  private readonly omittedItems: ReportEntry[] = [];
  private exercises = 0;

  changed(entry: ReportEntry): void {
    this.add(this.changedItems, entry);
  }

  omitted(entry: ReportEntry): void {
    this.add(this.omittedItems, entry);
  }

  exerciseMade(): void {
    this.exercises++;
  }

  finish(format: ImportReport['format'], course: CourseDraft): ImportReport {
    const lessons = course.sections.flatMap((section) => section.lessons);
    const count = (kind: string): number => lessons.filter((lesson) => lesson.kind === kind).length;
    const questions = lessons.map((lesson) => (lesson.kind === 'quiz' ? lesson.quiz.questions.length : 0));
    return {
      format,
      imported: {
        sections: course.sections.length,
        lessons: lessons.length,
        articles: count('article'),
        videos: count('video'),
        files: count('file'),
        quizzes: count('quiz'),
        questions: questions.reduce((sum, each) => sum + each, 0),
        exercises: this.exercises,
        assets: course.assets.length,
      },
      changed: present(this.changedItems),
      omitted: present(this.omittedItems),
    };
  }

  private add(items: ReportEntry[], entry: ReportEntry): void {
    const identity = JSON.stringify(entry);
    if (this.seen.has(identity)) return;
    this.seen.add(identity);
    items.push({ ...entry, message: entry.message.slice(0, 500) });
  }
}

// Collected are all (the archive's limits bound them), listed are as many as somebody will read.
function present(items: readonly ReportEntry[]): z.infer<typeof entries> {
  const counts: Record<string, number> = {};
  for (const { code } of items) counts[code] = (counts[code] ?? 0) + 1;
  const ordered = [...items].sort(
    (one, other) => compare(one.file, other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
  return {
    items: ordered.slice(0, maximumItems),
    more: Math.max(0, items.length - maximumItems),
    counts,
  };
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
