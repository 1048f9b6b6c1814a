import type { NewQuestion } from '../domain/quiz-draft';
import type { ImportNote, OmissionCode, Place } from './import-note';

/** A question that was read, in the order of the file. */
export interface ReadQuestion extends Place {
  /** What its author called it there; `null` where it has no name. */
  readonly title: string | null;
  /** Where it stood there, and what it was marked with. */
  readonly tags: readonly string[];
  readonly question: NewQuestion;
}

/** What came of one thing in a file: a question, or why there is none, and what to say of it. */
export interface ReadItem {
  readonly read: ReadQuestion | null;
  readonly notes: readonly ImportNote[];
}

/** Thrown within a reader, and caught where it begins with the next question. */
export class Unreadable extends Error {
  readonly place: Place;

  constructor(
    readonly code: OmissionCode,
    { line, column }: Place,
    readonly subject = '',
  ) {
    super(`${code} at ${line}:${column}`);
    this.place = { line, column };
    this.name = 'Unreadable';
  }
}

/** The beginning of a text, in one line. */
export function beginningOf(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/gu, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line;
}
