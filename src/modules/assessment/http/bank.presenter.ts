import type { z } from 'zod';
import type { Question } from '../domain/question';
import type { BankQuestion, QuestionBank } from '../domain/question-bank';
import type { DraftQuestionView } from './assessment.schemas';
import type { BankQuestionVersionView, BankQuestionView, ListedBankView } from './bank.schemas';

export function presentBank(bank: QuestionBank): z.input<typeof ListedBankView> {
  const { id, courseId, title, questionCount, updatedAt } = bank;
  return { id, courseId, title, questionCount, updatedAt: updatedAt.toISOString() };
}

export function presentBankQuestion(found: BankQuestion): z.input<typeof BankQuestionView> {
  const { bankId, version, tags, question, updatedAt } = found;
  return {
    id: question.id,
    bankId,
    version,
    tags: [...tags],
    question: question as z.input<typeof DraftQuestionView>,
    updatedAt: updatedAt.toISOString(),
  };
}

export function presentVersion(saved: {
  version: number;
  question: Question;
  savedAt: Date;
}): z.input<typeof BankQuestionVersionView> {
  const { version, question, savedAt } = saved;
  return {
    version,
    question: question as z.input<typeof DraftQuestionView>,
    savedAt: savedAt.toISOString(),
  };
}
