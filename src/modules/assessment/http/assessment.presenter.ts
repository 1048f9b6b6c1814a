import type { z } from 'zod';
import type { SavedAnswer } from '../data/attempts.repository';
import type { QuizVersion } from '../data/quizzes.repository';
import type { Attempt, AttemptScore } from '../domain/attempt';
import { dividedBy, toHundredths, toPercent } from '../domain/fraction';
import { type BankSources, freezeEntries, poolOf } from '../domain/freeze-entries';
import { gradeAttempt } from '../domain/grade';
import { isHandGraded, type Question } from '../domain/question';
import type { QuizDraft } from '../domain/quiz-draft';
import { problemsOfQuiz } from '../domain/quiz-problems';
import type { answersHidden } from '../domain/quiz-settings';
import { shuffleChoices } from '../domain/shuffle-choices';
import type {
  AttemptResultView,
  AttemptSummaryView,
  AttemptView,
  DraftQuestionView,
  QuizDraftView,
  SavedAnswerView,
  ScoreView,
} from './assessment.schemas';
import {
  type GivenInAttempt,
  presentAnswer,
  presentQuestion,
  presentQuestionResult,
  type ShownOrder,
} from './question.presenter';

type Hidden = ReturnType<typeof answersHidden>;

/** A draft for those who write it. */
export function presentDraft(draft: QuizDraft, sources: BankSources): z.input<typeof QuizDraftView> {
  const { quizId, courseId, version, title, passMarkPercent, settings, questions } = draft;
  return {
    id: quizId,
    courseId,
    version,
    title,
    passMarkPercent,
    settings,
    questions: [...questions] as z.input<typeof QuizDraftView>['questions'],
    sources: presentSources(draft, sources),
    problems: problemsOfQuiz(draft, freezeEntries(draft, sources).problems),
  };
}

function presentSources(draft: QuizDraft, sources: BankSources): z.input<typeof QuizDraftView>['sources'] {
  const { courseId, questions } = draft;
  return {
    questions: [...sources.questions.values()]
      .filter((source) => source.courseId === courseId)
      .map(({ bankId, bankTitle, version, question }) => ({
        id: question.id,
        bankId,
        bankTitle,
        version,
        question: question as z.input<typeof DraftQuestionView>,
      })),
    draws: questions.flatMap((entry) => {
      if (entry.kind !== 'draw') return [];
      const bank = sources.banks.get(entry.bankId);
      const bankTitle = bank?.courseId === courseId ? bank.title : null;
      return [{ id: entry.id, bankTitle, available: poolOf(entry, draft, sources).length }];
    }),
  };
}

/** An attempt as learners see it. Until it is graded there is no sign in it of what is right. */
export function presentAttempt(
  attempt: Attempt,
  version: QuizVersion,
  given: GivenInAttempt,
  { now, hidden }: { now: Date; hidden: Hidden },
): z.input<typeof AttemptView> {
  return {
    ...factsOf(attempt),
    deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
    now: now.toISOString(),
    questions: questionsOf(attempt, version).map((question) =>
      presentQuestion(question, orderOf(attempt, version)),
    ),
    answers: Object.fromEntries([...given.answers].map(([id, answer]) => [id, presentAnswer(answer)])),
    result: attempt.status === 'in_progress' ? null : presentResult(attempt, version, given, hidden),
  };
}

/** What an attempt came to, with what is right and why; while people have to grade something in it, what it came to so far. */
export function presentResult(
  attempt: Attempt,
  version: QuizVersion,
  given: GivenInAttempt,
  hidden: Hidden,
): z.input<typeof AttemptResultView> {
  const order = orderOf(attempt, version);
  const points = new Map([...given.handGrades].map(([id, grade]) => [id, grade.points]));
  const soFar = gradeAttempt(version, given.answers, points);
  const score = attempt.score ?? soFar;
  const questions = questionsOf(attempt, version);
  return {
    ...factsOf(attempt),
    score: presentScore(score),
    percent: percentOf(score),
    passed: score.hasPassed,
    awaiting: soFar.awaiting.length,
    answersHidden: hidden,
    questions: (hidden ? questions.filter(isHandGraded) : questions)
      .map((question) => presentQuestionResult(question, order, given))
      // It may tell what is right.
      .map((question) => (hidden ? { ...question, explanation: null } : question)),
  };
}

/** The questions in the order in which this attempt has them, which is the same for ever. */
function questionsOf({ seed }: Attempt, { settings, questions }: QuizVersion): readonly Question[] {
  return settings.shufflesQuestions ? shuffleChoices(questions, { seed, questionId: '' }) : questions;
}

function orderOf({ seed }: Attempt, { settings }: QuizVersion): ShownOrder {
  return { seed, shufflesChoices: settings.shufflesChoices };
}

export function presentSummary(attempt: Attempt): z.input<typeof AttemptSummaryView> {
  const { score } = attempt;
  return {
    ...factsOf(attempt),
    score: score && presentScore(score),
    percent: score && percentOf(score),
    passed: score?.hasPassed ?? null,
  };
}

export function presentSavedAnswer(saved: SavedAnswer): z.input<typeof SavedAnswerView> {
  const { questionId, answer, savedAt } = saved;
  return { questionId, answer: presentAnswer(answer), savedAt: savedAt.toISOString() };
}

function factsOf(attempt: Attempt) {
  const { id, quizId, quizVersion, status, startedAt, submittedAt } = attempt;
  const times = { startedAt: startedAt.toISOString(), submittedAt: submittedAt?.toISOString() ?? null };
  return { id, quizId, quizVersion, status, ...times };
}

function presentScore({ points, outOf }: AttemptScore): z.input<typeof ScoreView> {
  return { points: toHundredths(points), outOf, ...points };
}

function percentOf({ points, outOf }: AttemptScore): number {
  return toPercent(dividedBy(outOf, points));
}
