import type { CourseDraft } from './course-draft';
import type { ImportReport } from './import-report';

/** What any format comes to: a course, and what became of everything in the archive. */
export interface ParsedCourse {
  readonly course: CourseDraft;
  readonly report: ImportReport;
}
