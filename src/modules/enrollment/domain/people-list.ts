import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

/** As many people are taken in one file; more come in several. */
export const mostPeople = 2_000;
const mostColumns = 20;
const longestShown = 200;

export const problemCodes = [
  'email_missing',
  'email_wrong',
  'email_twice',
  'cohort_unknown',
  'date_wrong',
  'date_passed',
  'too_many_cells',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What came of a person: let in, invited, or kept back by what had changed since the list was checked. */
export type PersonOutcome =
  | 'enrolled'
  | 'already_enrolled'
  | 'invited'
  | 'already_invited'
  | 'cohort_gone'
  | 'date_passed'
  | 'course_closed';

export interface RowProblem {
  /** As the file's first row names it. */
  readonly column: string;
  /** What stands there, shortened. */
  readonly value: string;
  readonly code: ProblemCode;
}

export interface PersonRow {
  /** Of the file, from 1, where the row ends. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Null where the row is bad. */
  readonly person: ListedPerson | null;
  readonly problems: readonly RowProblem[];
}

export interface ListedPerson {
  readonly email: string;
  readonly cohortId: string | null;
  readonly accessEndsAt: Date | null;
}

export type PeopleList =
  | { readonly kind: 'unreadable'; readonly reason: Unreadable; readonly line: number }
  | {
      readonly kind: 'read';
      readonly header: readonly string[];
      /** The columns of which nothing is made. */
      readonly ignoredColumns: readonly string[];
      readonly rows: readonly PersonRow[];
    };
export type Unreadable =
  | 'empty'
  | 'no_email_column'
  | 'column_twice'
  | 'too_many_people'
  | 'too_many_columns'
  | 'broken';

interface Circumstances {
  /** By their names in lower case. */
  readonly cohortIds: ReadonlyMap<string, string>;
  readonly now: Date;
  /** An address as it is kept; undefined for what is none. */
  readonly addressOf: (cell: string) => string | undefined;
}

const names = {
  email: ['email', 'e-mail', 'email address', 'e-mail address'],
  cohort: ['cohort'],
  accessUntil: ['access_until', 'access until'],
} as const;
type Columns = { readonly [Name in keyof typeof names]: number };

/**
 * Reads people from a file of comma-, semicolon- or tab-separated values (RFC 4180) whose first row names the columns:
 * `email`, and if wanted `cohort` and `access_until`. Others are ignored. A row that cannot be used says why, cell by cell.
 */
export function readPeople(csv: string, circumstances: Circumstances): PeopleList {
  const read = readRecords(csv);
  if (read.kind === 'unreadable') return read;
  const [first, ...records] = read.records;
  if (!first) return { kind: 'unreadable', reason: 'empty', line: 1 };
  const header = first.cells;
  const reason = whyUnreadable(header, records.length);
  if (reason) return { kind: 'unreadable', reason, line: first.line };
  const columns = columnsOf(header);
  const known = new Set(Object.values(columns));
  const seen = new Set<string>();
  return {
    kind: 'read',
    header,
    ignoredColumns: header.filter((_, index) => !known.has(index)),
    rows: records.map((record) => readRow(record, { header, columns, seen, ...circumstances })),
  };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRecords(
  csv: string,
): { kind: 'read'; records: CsvRecord[] } | (PeopleList & { kind: 'unreadable' }) {
  try {
    const parsed: unknown = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      // One more than is taken, to know that there are more.
      to: mostPeople + 2,
    });
    const records = z.array(Parsed).parse(parsed);
    return {
      kind: 'read',
      records: records.map(({ record, info }) => ({ line: info.lines, cells: record.map(withoutGuard) })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error.lines;
    return { kind: 'unreadable', reason: 'broken', line: typeof line === 'number' ? line : 1 };
  }
}

const Parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** Whichever of them the first line has most of. */
function delimiterOf(csv: string): string {
  const line = csv.split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

/** Takes away what `cellForSpreadsheet` put before a cell. */
function withoutGuard(cell: string): string {
  const trimmed = cell.trim();
  return /^'[=+\-@\t\r]/.test(trimmed) ? trimmed.slice(1) : trimmed;
}

function whyUnreadable(header: readonly string[], rows: number): Unreadable | undefined {
  if (header.length > mostColumns) return 'too_many_columns';
  if (rows > mostPeople) return 'too_many_people';
  const lower = header.map((name) => name.toLowerCase());
  if (!lower.some((name) => isNamed(name, 'email'))) return 'no_email_column';
  const isTwice = Object.keys(names).some(
    (column) => lower.filter((name) => isNamed(name, column as keyof typeof names)).length > 1,
  );
  return isTwice ? 'column_twice' : undefined;
}

function columnsOf(header: readonly string[]): Columns {
  const find = (column: keyof typeof names) =>
    header.findIndex((name) => isNamed(name.toLowerCase(), column));
  return { email: find('email'), cohort: find('cohort'), accessUntil: find('accessUntil') };
}

function isNamed(name: string, column: keyof typeof names): boolean {
  return (names[column] as readonly string[]).includes(name);
}

function readRow(
  { line, cells }: CsvRecord,
  context: Circumstances & {
    readonly header: readonly string[];
    readonly columns: Columns;
    readonly seen: Set<string>;
  },
): PersonRow {
  const { header, columns, seen, cohortIds, now, addressOf } = context;
  const problems: RowProblem[] = [];
  const tell = (index: number, code: ProblemCode) =>
    problems.push({ column: header[index] ?? '', value: (cells[index] ?? '').slice(0, longestShown), code });
  const cellOf = (index: number) => (index === -1 ? '' : (cells[index] ?? ''));

  if (cells.length > header.length) tell(header.length, 'too_many_cells');
  const email = addressOf(cellOf(columns.email)) ?? null;
  if (cellOf(columns.email) === '') tell(columns.email, 'email_missing');
  else if (email === null) tell(columns.email, 'email_wrong');
  else if (seen.has(email)) tell(columns.email, 'email_twice');
  else seen.add(email);

  const cohort = cellOf(columns.cohort);
  const cohortId = cohort === '' ? null : (cohortIds.get(cohort.toLowerCase()) ?? null);
  if (cohort !== '' && cohortId === null) tell(columns.cohort, 'cohort_unknown');

  const until = cellOf(columns.accessUntil);
  const accessEndsAt = until === '' ? null : endOfDay(until);
  if (until !== '' && accessEndsAt === null) tell(columns.accessUntil, 'date_wrong');
  if (accessEndsAt && accessEndsAt <= now) tell(columns.accessUntil, 'date_passed');

  const person = email !== null && problems.length === 0 ? { email, cohortId, accessEndsAt } : null;
  return { line, cells: cells.map((cell) => cell.slice(0, longestShown)), person, problems };
}

/** The last second of a day, UTC; null for what is no day. */
function endOfDay(day: string): Date | null {
  return z.iso.date().safeParse(day).success ? new Date(`${day}T23:59:59.000Z`) : null;
}

/**
 * A cell as a spreadsheet shows it and does not compute it: what begins like a formula begins with an apostrophe
 * (OWASP, CSV injection).
 */
export function cellForSpreadsheet(value: string): string {
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
