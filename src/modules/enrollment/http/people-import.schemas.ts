import { z } from 'zod';
import { shortText, text } from '../../../platform/http/schemas';
import { problemCodes } from '../domain/people-list';

export const PeopleImportRequest = z
  .strictObject({
    /** Comma-, semicolon- or tab-separated values. The first row names the columns: email, cohort, access_until. */
    csv: text(500_000, 1),
    fileName: shortText.nullable().default(null),
  })
  .meta({ id: 'PeopleImportRequest' });

export const importStatuses = ['checked', 'applying', 'applied'] as const;

export const PeopleImportView = z
  .object({
    id: z.uuid(),
    fileName: z.string().nullable(),
    status: z.enum(importStatuses),
    goodRows: z.int(),
    badRows: z.int(),
    ignoredColumns: z.array(z.string()),
    /** What came of the good rows, so far. */
    outcomes: z.object({
      enrolled: z.int(),
      already_enrolled: z.int(),
      invited: z.int(),
      already_invited: z.int(),
      /** What had changed since the list was checked. */
      cohort_gone: z.int(),
      date_passed: z.int(),
      course_closed: z.int(),
    }),
    createdAt: z.iso.datetime(),
    appliedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PeopleImport' });

export const BadRow = z
  .object({
    line: z.int().meta({ description: 'Of the file, from 1, where the row ends.' }),
    problems: z.array(
      z.object({
        column: z.string().meta({ description: 'As the first row names it; empty beyond the last.' }),
        value: z.string(),
        code: z.enum(problemCodes),
      }),
    ),
  })
  .meta({ id: 'BadPersonRow' });
