import type { ArchiveFiles } from './archive-files';
import { ImportRefused } from './import-refused';
import { parseMdbook } from './mdbook/parse-mdbook';
import type { ParsedCourse } from './parsed-course';
import { parseStoaFolder } from './stoa-folder/parse-stoa-folder';

/**
 * Turns the files of a course into a draft and a report. The format is told by what is there: `course.yaml` is
 * Stoa's own, `SUMMARY.md` (at the root or in `src/`, or where `book.toml` says) an mdBook. Changes nothing
 * anywhere. Throws ImportRefused, and nothing else, for what cannot be a course. Lets other work through between pages.
 */
export async function parseCourse(files: ArchiveFiles): Promise<ParsedCourse> {
  if (files.has('course.yaml')) return parseStoaFolder(files);
  if (files.has('book.toml') || files.has('src/SUMMARY.md') || files.has('SUMMARY.md')) {
    return parseMdbook(files);
  }
  throw new ImportRefused('import.unknown_format');
}
