import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { mostExtraPercent } from '../domain/extra-time';
import { identifier } from './assessment.schemas';

const percent = z.int().min(1).max(mostExtraPercent).meta({
  description: 'On top of the time that others have. Part of a minute counts as a whole one.',
});

export const ExtraTimeRequest = z
  .strictObject({
    percent,
    note: text(500).nullish().meta({ description: 'For those who teach the course.' }),
  })
  .meta({ id: 'ExtraTimeRequest' });

export const ExtraTimeView = z
  .object({ learnerId: identifier, percent, note: z.string().nullable(), givenAt: z.iso.datetime() })
  .meta({ id: 'ExtraTime' });
