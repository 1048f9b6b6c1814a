import { DomainError } from '../../../platform/errors/domain-error';

/** Why a whole import is turned away. Codes are stable: clients and tests rely on them. */
export type ImportRefusalCode = keyof typeof sentences;

/**
 * The archive, or the course in it, cannot be imported at all. `message` is a sentence for the person who
 * uploaded it; `file` and `line` (from 1) say where the trouble lies when it lies in one place.
 * What merely cannot come along is not an error: it is named in the import report.
 */
export class ImportRefused extends DomainError {
  readonly file: string | undefined;
  readonly line: number | undefined;

  constructor(code: ImportRefusalCode, where: { file?: string; line?: number; detail?: string } = {}) {
    const message = where.detail === undefined ? sentences[code] : `${sentences[code]} ${where.detail}`;
    super({ code, status: 422, message }, { facts: { ...where } });
    this.name = 'ImportRefused';
    this.file = where.file;
    this.line = where.line;
  }
}

const sentences = {
  'import.not_a_zip': 'This file is not a ZIP archive.',
  'import.broken': 'This archive is damaged: part of it cannot be read.',
  'import.empty': 'This archive holds no files.',
  'import.encrypted': 'This archive is protected by a password. Upload it without one.',
  'import.too_large': 'This archive is larger than an import may be.',
  'import.too_many_files': 'This archive holds more files than an import may have.',
  'import.path_too_long': 'This archive holds a file whose path is too long or too deeply nested.',
  'import.outside_its_folder': 'This archive holds a file that would land outside its own folder.',
  'import.duplicate_name': 'This archive holds two files with the same name.',
  'import.unsupported_entry':
    'This archive holds something that is neither a file nor a folder, such as a link.',
  'import.unsupported_compression': 'This archive is compressed in a way that cannot be read here.',
  'import.bomb': 'This archive unpacks to far more than it says or should.',
  'import.unknown_format':
    'This is no course that can be read here. Understood are an mdBook (with src/SUMMARY.md or SUMMARY.md) ' +
    'and a Stoa course folder (with course.yaml).',
  'import.invalid_course': 'The description of this course has a mistake.',
  'import.no_lessons': 'This course has no lessons that can be imported.',
  'import.course_too_large': 'This course has more sections, lessons or questions than a course may have.',
} as const;
