import type { z } from 'zod';
import { CourseDraft, draftLimits } from './course-draft';
import { ImportRefused } from './import-refused';

/** Checks a finished draft as a whole. Throws ImportRefused that names the part at fault. */
export function checkCourseDraft(course: CourseDraft, file: string): CourseDraft {
  const lessons = course.sections.flatMap((section) => section.lessons);
  if (lessons.length === 0) throw new ImportRefused('import.no_lessons', { file });
  if (lessons.length > draftLimits.lessons || course.sections.length > draftLimits.sections) {
    throw new ImportRefused('import.course_too_large', { file });
  }
  const parsed = CourseDraft.safeParse(course);
  if (parsed.success) return parsed.data;
  throw new ImportRefused('import.invalid_course', { file, detail: describeIssues(parsed.error) });
}

/** The first mistakes as one sentence each: where, and what. */
export function describeIssues(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'The whole'}: ${issue.message}.`.replace(/\.\.$/, '.'))
    .join(' ');
}
