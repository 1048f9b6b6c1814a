import type { z } from 'zod';
import type { PeopleImport } from '../data/people-import.repository';
import type { PersonOutcome } from '../domain/people-list';
import type { PeopleImportView } from './people-import.schemas';

export function presentImport(
  list: PeopleImport,
  outcomes: ReadonlyMap<PersonOutcome, number>,
): z.input<typeof PeopleImportView> {
  const numberOf = (outcome: PersonOutcome) => outcomes.get(outcome) ?? 0;
  return {
    id: list.id,
    fileName: list.fileName,
    status: list.status,
    goodRows: list.goodRows,
    badRows: list.badRows,
    ignoredColumns: list.ignoredColumns,
    outcomes: {
      enrolled: numberOf('enrolled'),
      already_enrolled: numberOf('already_enrolled'),
      invited: numberOf('invited'),
      already_invited: numberOf('already_invited'),
      cohort_gone: numberOf('cohort_gone'),
      date_passed: numberOf('date_passed'),
      course_closed: numberOf('course_closed'),
    },
    createdAt: list.createdAt.toISOString(),
    appliedAt: list.appliedAt?.toISOString() ?? null,
  };
}
