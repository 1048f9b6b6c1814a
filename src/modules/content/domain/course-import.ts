import type { Person } from '../../../platform/auth/principal';
import type { JsonValue } from '../../../platform/errors/domain-error';
import type { ImportReport } from '../import/import-report';

export type ImportStatus = 'queued' | 'running' | 'succeeded' | 'failed';

/** Going forward, or taking back what was made before it failed. */
export type ImportPhase = 'importing' | 'undoing';

export interface ImportProgress {
  readonly step: 'waiting' | 'reading' | 'course' | 'files' | 'quizzes' | 'lessons' | 'undoing' | 'done';
  readonly percent: number;
}

/** Why an import failed, as the person reads it. */
export interface ImportError {
  readonly code: string;
  readonly message: string;
  readonly facts: { readonly [name: string]: JsonValue };
}

/** On whose behalf the import acts. */
export type Requester = Pick<Person, 'id' | 'roles' | 'sessionId'>;

export interface CourseImport {
  readonly id: string;
  readonly requesterId: string;
  readonly requester: Requester;
  readonly fileName: string;
  readonly status: ImportStatus;
  readonly phase: ImportPhase;
  readonly progress: ImportProgress;
  readonly attempts: number;
  readonly hasAskedForCourse: boolean;
  readonly courseId: string | null;
  readonly quizIds: readonly string[];
  readonly report: ImportReport | null;
  readonly error: ImportError | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

/** Tries without progress after which an import is given up; fewer than an event has, so that undoing gets some too. */
export const mostImportAttempts = 7;

/** Imports of one person that may be under way at the same time. */
export const mostImportsUnderWay = 5;

export function actingPerson({ id, roles, sessionId }: Requester): Person {
  return { kind: 'person', id, roles, sessionId };
}

/** A part of the whole, from `from` to `to` percent. */
export function percentBetween(from: number, to: number, done: number, total: number): number {
  return total === 0 ? to : from + Math.floor(((to - from) * done) / total);
}
