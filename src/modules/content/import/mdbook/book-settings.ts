import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import type { ArchiveFiles } from '../archive-files';
import type { ReportBuilder } from '../import-report';

const text = z.string().max(20_000).optional().catch(undefined);

const BookFile = z.object({
  book: z
    .object({
      title: text,
      description: text,
      authors: z.array(z.string().max(200)).max(100).optional().catch(undefined),
      language: text,
      src: text,
    })
    .optional()
    .catch(undefined),
  preprocessor: z
    .object({ quiz: z.object({ 'default-language': text }).optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export interface BookSettings {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly authors: readonly string[];
  readonly language: string;
  /** Folder of the sources, with its slash; empty for the root. */
  readonly sourceFolder: string;
  /** The language of code in quizzes that does not say its own. */
  readonly quizLanguage: string | undefined;
}

/** Reads `book.toml`; without one, or with a damaged one, the defaults hold and the report says so. */
export function readBookSettings(files: ArchiveFiles, report: ReportBuilder): BookSettings {
  const settings = parseSettings(files, report);
  const book = settings.book ?? {};
  const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.exec(book.language ?? '')?.[0] ?? 'en';
  return {
    title: book.title?.trim() || undefined,
    description: book.description?.trim() || undefined,
    authors: (book.authors ?? []).map((author) => author.trim()).filter((author) => author !== ''),
    language,
    sourceFolder: sourceFolder(files, book.src),
    quizLanguage: settings.preprocessor?.quiz?.['default-language'],
  };
}

const bookFile = 'book.toml';

function parseSettings(files: ArchiveFiles, report: ReportBuilder): z.infer<typeof BookFile> {
  if (!files.has(bookFile)) {
    report.changed({
      file: bookFile,
      line: null,
      code: 'book_settings_missing',
      message:
        'There is no book.toml: the title comes from the outline and the language is taken to be English.',
    });
    return {};
  }
  try {
    return BookFile.parse(parse(files.text(bookFile)));
  } catch (error) {
    report.omitted({
      file: bookFile,
      line: error instanceof TomlError ? error.line : null,
      code: 'book_settings_broken',
      message: 'book.toml cannot be read: title, authors, description and language were not taken from it.',
    });
    return {};
  }
}

function sourceFolder(files: ArchiveFiles, configured: string | undefined): string {
  const named = (configured ?? 'src').replace(/^(\.\/)+|\/+$/g, '');
  const folder = named === '' || named === '.' ? '' : `${named}/`;
  return !files.has(`${folder}SUMMARY.md`) && files.has('SUMMARY.md') ? '' : folder;
}
