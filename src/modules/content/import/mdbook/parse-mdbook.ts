import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArchiveFiles } from '../archive-files';
import { AssetCollector } from '../asset-collector';
import { contentTypeOf } from '../asset-type';
import type { CourseDraft, LessonDraft, SectionDraft } from '../course-draft';
import { checkCourseDraft } from '../finish-course';
import { ImportRefused } from '../import-refused';
import { ReportBuilder } from '../import-report';
import { KeyMaker } from '../keys';
import type { ParsedCourse } from '../parsed-course';
import { BookLinks } from './book-links';
import { type BookSettings, readBookSettings } from './book-settings';
import { authorsLine, describeBook } from './describe-book';
import { expandIncludes } from './expand-includes';
import { layOut, type OutlineSection } from './outline';
import { type PreparedPage, preparePage } from './page';
import { renderPage } from './render-page';
import { parseSummary } from './summary';

/**
 * Reads an mdBook, with the quizzes of mdbook-quiz and the listings of The Rust Programming Language. What cannot be
 * had is reported and left out; only a book without an outline or without a page is refused (ImportRefused).
 */
export async function parseMdbook(files: ArchiveFiles): Promise<ParsedCourse> {
  const report = new ReportBuilder();
  const settings = readBookSettings(files, report);
  const summaryPath = `${settings.sourceFolder}SUMMARY.md`;
  if (!files.has(summaryPath)) throw new ImportRefused('import.unknown_format', { file: summaryPath });
  if (files.size(summaryPath) > 1_000_000)
    throw new ImportRefused('import.course_too_large', { file: summaryPath });
  const summary = parseSummary(files.text(summaryPath));
  const title = (settings.title ?? summary.title ?? 'Untitled book').slice(0, 200);
  const outline = layOut({ summary, summaryPath, files, report, courseTitle: title });
  const book: Book = { files, report, settings, summaryPath, title };
  const assets = new AssetCollector(files);
  const sections = await renderSections(book, outline, assets);
  const course = checkCourseDraft(describeCourse(book, sections, assets), summaryPath);
  await reportMistypedAssets(report, assets);
  reportWhatIsLeft(book, outline, assets);
  return { course, report: report.finish('mdbook', course) };
}

interface Book {
  readonly files: ArchiveFiles;
  readonly report: ReportBuilder;
  readonly settings: BookSettings;
  readonly summaryPath: string;
  readonly title: string;
}

async function renderSections(
  book: Book,
  outline: readonly OutlineSection[],
  assets: AssetCollector,
): Promise<SectionDraft[]> {
  const { files, report, settings } = book;
  const keys = new KeyMaker();
  const pages = new Map<string, PreparedPage>();
  for (const { path, title } of outline.flatMap((section) => section.pages)) {
    const key = keys.make(path.slice(settings.sourceFolder.length).replace(/\.md$/i, ''));
    pages.set(path, preparePage({ path, key, title, lines: expandIncludes(files, path, report) }));
    // A book takes a second of work: let others have their turn in between.
    await nextTurn();
  }
  const links = new BookLinks(pages, assets, report);
  const quizLanguage = settings.quizLanguage ?? commonLanguage([...pages.values()]);
  const sectionKeys = new KeyMaker();
  const sections: SectionDraft[] = [];
  for (const section of outline) {
    const lessons: LessonDraft[] = [];
    for (const { path } of section.pages) {
      lessons.push(
        ...renderPage(pages.get(path) as PreparedPage, { files, report, links, keys, quizLanguage }),
      );
      await nextTurn();
    }
    sections.push({ key: sectionKeys.make(section.title), title: section.title.slice(0, 200), lessons });
  }
  return sections;
}

/** The language of most listings, if it is Rust: mdBook's quizzes take code that names no language for Rust. */
function commonLanguage(pages: readonly PreparedPage[]): string | undefined {
  const infos = pages.flatMap((page) =>
    page.blocks.flatMap((block) => (block.kind === 'code' ? block.info : [])),
  );
  const named = infos.filter((info) => info !== '');
  const rust = named.filter((info) => /^(rust|aquascope)\b/.test(info));
  return rust.length * 2 > named.length ? 'rust' : undefined;
}

function describeCourse(book: Book, sections: SectionDraft[], assets: AssetCollector): CourseDraft {
  const { settings, report, summaryPath, title } = book;
  const lessons = sections.flatMap((section) => section.lessons);
  return {
    title,
    subtitle: authorsLine(settings.authors),
    description: describeBook(settings, lessons, { report, file: summaryPath }),
    language: settings.language,
    level: 'all',
    tags: [],
    price: null,
    outcomes: [],
    requirements: [],
    sections,
    assets: assets.all(),
  };
}

async function reportMistypedAssets(report: ReportBuilder, assets: AssetCollector): Promise<void> {
  for (const asset of await assets.mistyped()) {
    report.omitted({
      file: asset.path,
      line: null,
      code: 'asset_damaged',
      message: `The content of this file is not ${asset.contentType}, as its name says; it may not be shown.`,
    });
  }
}

function reportWhatIsLeft(book: Book, outline: readonly OutlineSection[], assets: AssetCollector): void {
  const { files, report, settings, summaryPath } = book;
  const pages = new Set(outline.flatMap((section) => section.pages.map((page) => page.path)));
  for (const file of files.list()) {
    const leave = (code: string, message: string): void =>
      report.omitted({ file, line: null, code, message });
    if (/^[^/]*(LICEN[CS]E|COPYRIGHT|COPYING|NOTICE)[^/]*$/i.test(file)) {
      leave(
        'licence_not_shown',
        'This file is not part of the course. See that its terms are kept when you publish.',
      );
    }
    if (!file.startsWith(settings.sourceFolder) || file === summaryPath) continue;
    const isImage = contentTypeOf(file)?.startsWith('image/') ?? false;
    if (isImage && !assets.has(file)) leave('image_not_used', 'No page shows this image.');
    const isPage = settings.sourceFolder !== '' && file.endsWith('.md');
    if (isPage && !pages.has(file)) leave('page_not_in_outline', 'The outline does not list this page.');
  }
}
