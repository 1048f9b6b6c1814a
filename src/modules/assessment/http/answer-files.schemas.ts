import { z } from 'zod';
import { identifier } from './assessment.schemas';

export const AnswerFilesView = z
  .object({
    files: z.array(
      z.object({
        assetId: identifier,
        fileName: z.string(),
        sizeBytes: z.int(),
        url: z.string().nullable().meta({ description: 'null where the file is gone.' }),
        expiresAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'AnswerFiles' });
