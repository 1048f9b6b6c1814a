import { z } from 'zod';
import { page, shortText, text } from '../../../platform/http/schemas';
import { DraftQuestionView, identifier, QuestionContent } from './assessment.schemas';

export const BankRequest = z.strictObject({ title: shortText }).meta({ id: 'QuestionBankRequest' });

const bank = {
  id: identifier,
  courseId: identifier,
  title: z.string(),
  questionCount: z.int(),
  updatedAt: z.iso.datetime(),
};

export const ListedBankView = z.object(bank).meta({ id: 'ListedQuestionBank' });

export const BankView = z
  .object({
    ...bank,
    tags: z
      .array(z.object({ tag: z.string(), count: z.int() }))
      .meta({ description: 'Those of its questions, the most frequent 200 first.' }),
  })
  .meta({ id: 'QuestionBank' });

/** More than these are dropped by nobody: who sends them is told. */
export const Tags = z
  .array(text(50, 1))
  .max(20)
  .meta({ description: 'Compared in small letters; each counts once.' });

export const BankQuestionView = z
  .object({
    id: identifier,
    bankId: identifier,
    version: z.int(),
    tags: z.array(z.string()),
    question: DraftQuestionView,
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'BankQuestion' });

export const BankQuestionsQuery = page.extend({
  text: text(200).optional().meta({ description: 'Words of the question.' }),
  tag: text(50).optional(),
});

export const AddBankQuestionsRequest = z
  .strictObject({
    questions: z
      .array(z.strictObject({ question: QuestionContent, tags: Tags.default([]) }))
      .min(1)
      .max(200),
  })
  .meta({ id: 'AddBankQuestionsRequest', description: 'Ids of questions are given anew.' });

export const AddedBankQuestionsView = z
  .object({ questions: z.array(BankQuestionView) })
  .meta({ id: 'AddedBankQuestions' });

export const SaveBankQuestionRequest = z
  .strictObject({
    version: z.int().min(1).max(2_000_000_000).meta({ description: 'The one that was changed.' }),
    tags: Tags,
    question: QuestionContent,
  })
  .meta({ id: 'SaveBankQuestionRequest' });

export const BankQuestionVersionView = z
  .object({ version: z.int(), question: DraftQuestionView, savedAt: z.iso.datetime() })
  .meta({ id: 'BankQuestionVersion' });
