import type { LessonDraft } from '../course-draft';
import type { ReportBuilder } from '../import-report';
import { plainText } from '../markdown/heading-slug';
import type { BookSettings } from './book-settings';

/** "By A, B and C", or nothing. */
export function authorsLine(authors: readonly string[]): string {
  if (authors.length === 0) return '';
  const last = authors[authors.length - 1];
  const names = authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')} and ${last}`;
  return `By ${names}`.slice(0, 300);
}

/** The book's own description, or else the first paragraph of its introduction. */
export function describeBook(
  settings: BookSettings,
  lessons: readonly LessonDraft[],
  origin: { report: ReportBuilder; file: string },
): string {
  if (settings.description !== undefined) return settings.description;
  const articles = lessons.filter((lesson) => lesson.kind === 'article');
  const introduction =
    articles.find((lesson) => /^(introduction|preface)$/i.test(lesson.title)) ?? articles[0];
  if (introduction === undefined) return '';
  const description = firstParagraph(introduction.markdown);
  if (description !== '') {
    origin.report.changed({
      file: origin.file,
      line: null,
      code: 'description_from_text',
      message: `The book has no description: the first paragraph of "${introduction.title}" serves as one.`,
    });
  }
  return description;
}

function firstParagraph(markdown: string): string {
  const paragraphs = markdown.replace(/^(`{3,})[\s\S]*?^\1/gm, '').split(/\n\s*\n/);
  const first = paragraphs.find((text) => /^[\p{L}“"'[*_`]/u.test(text) && plainText(text).length > 60);
  return plainText((first ?? '').replace(/\s*\n\s*/g, ' ')).slice(0, 1_000);
}
