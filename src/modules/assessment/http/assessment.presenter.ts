import type { z } from 'zod';
import type { SavedAnswer } from '../data/attempts.repository';
import type { QuizVersion } from '../data/quizzes.repository';
import type { Attempt, AttemptScore } from '../domain/attempt';
import { dividedBy, toHundredths, toPercent } from '../domain/fraction';
import { gradeQuestion } from '../domain/grade';
import type { Answer, Answers, Question } from '../domain/question';
import { problemsOf, type QuizDraft } from '../domain/quiz-draft';
import { shuffleChoices } from '../domain/shuffle-choices';
import type {
  AnswerBody,
  AttemptResultView,
  AttemptSummaryView,
  AttemptView,
  QuestionResultView,
  QuizDraftView,
  SavedAnswerView,
  ScoreView,
} from './assessment.schemas';

/** A draft for those who write it. */
export function presentDraft(draft: QuizDraft): z.input<typeof QuizDraftView> {
  const { quizId, courseId, version, title, passMarkPercent, questions } = draft;
  return {
    id: quizId,
    courseId,
    version,
    title,
    passMarkPercent,
    questions: [...questions] as z.input<typeof QuizDraftView>['questions'],
    problems: problemsOf(questions),
  };
}

/** An attempt as learners see it. Until it is graded there is no sign in it of what is right. */
export function presentAttempt(
  attempt: Attempt,
  version: QuizVersion,
  answers: Answers,
): z.input<typeof AttemptView> {
  return {
    ...factsOf(attempt),
    questions: version.questions.map((question) => presentQuestion(question, attempt.seed)),
    answers: Object.fromEntries([...answers].map(([id, answer]) => [id, presentAnswer(answer)])),
    result: attempt.score && presentResult(attempt, attempt.score, version, answers),
  };
}

/** What an attempt came to, with what is right and why. */
export function presentResult(
  attempt: Attempt,
  score: AttemptScore,
  version: QuizVersion,
  answers: Answers,
): z.input<typeof AttemptResultView> {
  return {
    ...factsOf(attempt),
    score: presentScore(score),
    percent: percentOf(score),
    passed: score.hasPassed,
    questions: version.questions.map((question) => presentQuestionResult(question, attempt.seed, answers)),
  };
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

/** Names every field that learners get, so that a new one of the question stays with its author until it is named here. */
function presentQuestion(question: Question, seed: string): z.input<typeof AttemptView>['questions'][number] {
  const { id, kind, prompt, points } = question;
  if (!('choices' in question)) return { id, kind, prompt, points };
  const shuffled = shuffleChoices(question.choices, { seed, questionId: id });
  return {
    id,
    kind,
    prompt,
    points,
    choices: shuffled.map((choice) => ({ id: choice.id, text: choice.text })),
  };
}

function presentQuestionResult(
  question: Question,
  seed: string,
  answers: Answers,
): z.input<typeof QuestionResultView> {
  const { id, kind, prompt, explanation } = question;
  const answer = answers.get(id);
  const { result, points } = gradeQuestion(question, answer);
  const choices =
    'choices' in question
      ? shuffleChoices(question.choices, { seed, questionId: id }).map((choice) => ({
          ...choice,
          isChosen: isChosen(answer, choice.id),
        }))
      : undefined;
  return {
    id,
    kind,
    prompt,
    result,
    points: { ...points },
    outOf: question.points,
    yourAnswer: answer ? presentAnswer(answer) : null,
    correct: correctAnswer(question),
    ...(choices && { choices }),
    explanation,
  };
}

function correctAnswer(question: Question): z.input<typeof QuestionResultView>['correct'] {
  switch (question.kind) {
    case 'single':
      return { choiceId: rightChoices(question.choices)[0] ?? '' };
    case 'multiple':
      return { choiceIds: rightChoices(question.choices) };
    case 'true_false':
      return { value: question.answer };
    case 'short_text':
      return { accepted: [...question.accepted] };
  }
}

function rightChoices(choices: readonly { readonly id: string; readonly isCorrect: boolean }[]): string[] {
  return choices.filter(({ isCorrect }) => isCorrect).map(({ id }) => id);
}

function isChosen(answer: Answer | undefined, choiceId: string): boolean {
  if (!answer) return false;
  if ('choiceIds' in answer) return answer.choiceIds.includes(choiceId);
  return 'choiceId' in answer && answer.choiceId === choiceId;
}

function presentAnswer(answer: Answer): z.input<typeof AnswerBody> {
  return 'choiceIds' in answer ? { choiceIds: [...answer.choiceIds] } : answer;
}

function presentScore({ points, outOf }: AttemptScore): z.input<typeof ScoreView> {
  return { points: toHundredths(points), outOf, ...points };
}

function percentOf({ points, outOf }: AttemptScore): number {
  return toPercent(dividedBy(outOf, points));
}
