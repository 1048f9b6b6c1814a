import { z } from 'zod';
import { identifier, questionKind } from './assessment.schemas';

export const ItemStatisticsView = z
  .object({
    quizId: identifier,
    courseId: identifier,
    title: z.string(),
    attempts: z.int().meta({ description: 'How many were looked at: the newest 500 at most.' }),
    meanPercent: z
      .number()
      .nullable()
      .meta({ description: 'Of what could be earned; null without attempts.' }),
    items: z.array(
      z.object({
        questionId: identifier,
        kind: questionKind,
        prompt: z.string(),
        points: z.int(),
        attempts: z.int().meta({ description: 'That had this question.' }),
        results: z.object({
          correct: z.int(),
          partial: z.int(),
          incorrect: z.int(),
          unanswered: z.int(),
          awaiting: z.int(),
        }),
        facilityPercent: z.number().meta({
          description: 'What was earned of what could be, with one decimal: low is hard.',
        }),
        discrimination: z.number().nullable().meta({
          description:
            'Correlation of this question with the rest of the quiz, from -1 to 1 (corrected item-total correlation); null for fewer than ten attempts, and where all earned the same.',
        }),
        given: z
          .array(
            z.object({
              text: z.string(),
              isRight: z.boolean().nullable(),
              count: z.int(),
            }),
          )
          .meta({ description: 'What was answered, the most frequent 20 first.' }),
        others: z.int().meta({ description: 'How often something else was answered.' }),
      }),
    ),
  })
  .meta({ id: 'ItemStatistics' });
