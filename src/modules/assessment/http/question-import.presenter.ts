import type { z } from 'zod';
import { type IdSource, identifyQuestions, type NewQuestion } from '../domain/quiz-draft';
import { problemsOf } from '../domain/quiz-problems';
import { omissionCodes } from '../import/import-note';
import { readQuestions } from '../import/read-questions';
import { type DraftQuestionView, QuestionContent } from './assessment.schemas';
import type { QuestionImportView } from './question-import.schemas';

const omissions = new Set<string>(omissionCodes);

/** What a file would bring, each question under an id of its own, with what is to be said of it. */
export function presentReading(
  text: string,
  known: readonly NewQuestion[],
  ids: IdSource,
): z.input<typeof QuestionImportView> {
  const fits = (question: NewQuestion) => QuestionContent.safeParse(question).success;
  const { format, questions, notes, moreNotes } = readQuestions(text, { fits, known });
  const identified = identifyQuestions(
    questions.map(({ question }) => question),
    ids,
  );
  return {
    format,
    questions: questions.map(({ line, column, title, tags, isKnown }, index) => {
      const question = identified[index] as z.input<typeof DraftQuestionView>;
      const problems = problemsOf(identified.slice(index, index + 1)).map(({ code }) => code);
      return { line, column, title, tags: [...tags], isKnown, problems, question };
    }),
    notes: notes.map((note) => ({ ...note, isOmitted: omissions.has(note.code) })),
    moreNotes,
  };
}
