import { z } from 'zod';
import { text } from '../../../platform/http/schemas';
import { problemCodes } from '../domain/quiz-problems';
import { changeCodes, omissionCodes } from '../import/import-note';
import { questionFormats } from '../import/read-questions';
import { DraftQuestionView } from './assessment.schemas';

export const ReadQuestionsRequest = z
  .strictObject({
    text: text(2_000_000, 1).meta({
      description: 'A file in GIFT or Moodle XML, which it is told apart by itself.',
    }),
  })
  .meta({ id: 'ReadQuestionsRequest' });

const place = {
  line: z.int().meta({ description: 'From 1, in what was sent.' }),
  column: z.int(),
};

export const QuestionImportView = z
  .object({
    format: z.enum(questionFormats),
    questions: z.array(
      z.object({
        ...place,
        title: z.string().nullable().meta({ description: 'What it was called in the file.' }),
        tags: z.array(z.string()),
        isKnown: z.boolean().meta({ description: 'One that says the same is there already.' }),
        problems: z.array(z.enum(problemCodes)).meta({ description: 'What keeps it from being published.' }),
        question: DraftQuestionView,
      }),
    ),
    notes: z
      .array(
        z.object({
          ...place,
          code: z.enum([...changeCodes, ...omissionCodes]),
          isOmitted: z
            .boolean()
            .meta({ description: 'It was not taken at all; else it was taken otherwise.' }),
          subject: z.string().meta({ description: 'What it concerns, as it stood in the file.' }),
        }),
      )
      .meta({ description: 'What was changed and what was left out, in the order of the file.' }),
    moreNotes: z.int().meta({ description: 'How many more there would be.' }),
  })
  .meta({ id: 'QuestionImport' });
