import { type ArchiveFiles, resolvePath } from '../archive-files';
import type { ReportBuilder } from '../import-report';
import type { Summary, SummaryChapter } from './summary';

export interface OutlinePage {
  readonly path: string;
  readonly title: string;
}

export interface OutlineSection {
  readonly title: string;
  readonly pages: OutlinePage[];
}

interface OutlineInput {
  readonly summary: Summary;
  readonly summaryPath: string;
  readonly files: ArchiveFiles;
  readonly report: ReportBuilder;
  readonly courseTitle: string;
}

/**
 * Lays a book out as sections of lessons. Where chapters have pages beneath them, each chapter is a section, numbered
 * as the book numbers it (its text says "see Chapter 8"); in a flat book the parts are sections, or there is one.
 * What stands before and after the chapters is gathered in a section each.
 */
export function layOut(input: OutlineInput): OutlineSection[] {
  const { chapters } = input.summary;
  const numbered = chapters.filter((chapter) => chapter.isNumbered);
  const isNested = numbered.some((chapter) => chapter.children.length > 0);
  const pages = new PageList(input);
  const sections: OutlineSection[] = [];
  let number = 0;
  for (const chapter of chapters) {
    if (chapter.isNumbered) number++;
    const title = sectionTitle(input, chapter, { isNested, number, count: numbered.length });
    const found = pages.of(chapter);
    const last = sections[sections.length - 1];
    const isChapterOfItsOwn = isNested && chapter.isNumbered;
    if (!isChapterOfItsOwn && last?.title === title) last.pages.push(...found);
    else sections.push({ title, pages: found });
  }
  if (isNested) reportParts(input, numbered);
  return sections.filter((section) => section.pages.length > 0);
}

interface Place {
  readonly isNested: boolean;
  readonly number: number;
  readonly count: number;
}

function sectionTitle(input: OutlineInput, chapter: SummaryChapter, place: Place): string {
  if (!chapter.isNumbered)
    return place.number === 0 && place.count > 0
      ? 'Before you begin'
      : place.count === 0
        ? input.courseTitle
        : 'Further reading';
  if (!place.isNested) return chapter.part ?? input.courseTitle;
  return /^appendi(x|ces)\b/i.test(chapter.title) ? chapter.title : `${place.number}. ${chapter.title}`;
}

function reportParts(input: OutlineInput, chapters: readonly SummaryChapter[]): void {
  const parts = new Set(chapters.flatMap((chapter) => chapter.part ?? []));
  if (parts.size === 0) return;
  input.report.changed({
    file: input.summaryPath,
    line: null,
    code: 'parts_flattened',
    message: `Chapters became sections, so the parts above them are not shown: ${[...parts].join(', ')}.`,
  });
}

/** Finds each chapter's pages in reading order, each page once. */
class PageList {
  private readonly known = new Set<string>();

  constructor(private readonly input: OutlineInput) {}

  of(chapter: SummaryChapter): OutlinePage[] {
    const own = this.page(chapter);
    return [...(own === null ? [] : [own]), ...chapter.children.flatMap((child) => this.of(child))];
  }

  private page(chapter: SummaryChapter): OutlinePage | null {
    const { files, summaryPath } = this.input;
    if (chapter.path === null) {
      return this.leaveOut(chapter, 'chapter_draft', `"${chapter.title}" is a draft without a page.`);
    }
    const path = resolvePath(summaryPath, decode(chapter.path));
    if (path === null || !files.has(path)) {
      return this.leaveOut(
        chapter,
        'page_missing',
        `"${chapter.title}": ${chapter.path} is not in the archive.`,
      );
    }
    if (files.size(path) > 2_000_000) {
      return this.leaveOut(chapter, 'page_too_large', `"${chapter.title}": ${chapter.path} is too large.`);
    }
    if (this.known.has(path)) {
      return this.leaveOut(chapter, 'page_listed_twice', `${chapter.path} is in the outline already.`);
    }
    this.known.add(path);
    return { path, title: chapter.title.slice(0, 200) };
  }

  private leaveOut(chapter: SummaryChapter, code: string, message: string): null {
    this.input.report.omitted({ file: this.input.summaryPath, line: chapter.line, code, message });
    return null;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
