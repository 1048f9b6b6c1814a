import type { z } from 'zod';
import type { ListedTask } from '../data/grading.repository';
import type { GradingTask, HandGrade } from '../domain/grading-task';
import type { Answer, HandGradedQuestion } from '../domain/question';
import type { ListedTaskView, TaskView } from './grading.schemas';
import { presentAnswer } from './question.presenter';

/** What is said with a task beside itself. */
export interface TaskCircumstances {
  readonly courseTitle: string;
  /** By the ids of people. */
  readonly names: ReadonlyMap<string, string>;
  readonly isAnonymous: boolean;
}

export function presentListedTask(
  task: ListedTask,
  circumstances: TaskCircumstances,
): z.input<typeof ListedTaskView> {
  const { quizTitle, prompt } = task;
  return { ...presentFacts(task, circumstances), quizTitle, prompt };
}

/** A task for whoever grades it: the question with its notes, the answer, and every grade it had. */
export function presentTask(
  task: GradingTask,
  work: {
    readonly quizTitle: string;
    readonly question: HandGradedQuestion;
    readonly answer: Answer;
    readonly history: readonly HandGrade[];
  },
  circumstances: TaskCircumstances,
): z.input<typeof TaskView> {
  const { question, answer, history, quizTitle } = work;
  const { kind, prompt, explanation, gradingNotes } = question;
  const words = question.kind === 'essay' ? { ...question.words } : null;
  return {
    ...presentFacts(task, circumstances),
    quizTitle,
    question: { kind, prompt, explanation, gradingNotes, words },
    answer: presentAnswer(answer),
    feedback: task.grade?.feedback ?? null,
    history: history.map((grade) => ({
      points: { ...grade.points },
      feedback: grade.feedback,
      gradedAt: grade.gradedAt.toISOString(),
      grader: { id: grade.gradedBy, name: circumstances.names.get(grade.gradedBy) ?? null },
    })),
  };
}

function presentFacts(task: GradingTask, { courseTitle, names, isAnonymous }: TaskCircumstances) {
  const { id, courseId, quizId, questionId, attemptId, learnerId, outOf, revision, grade } = task;
  return {
    id,
    courseId,
    courseTitle,
    quizId,
    questionId,
    attemptId,
    learner: isAnonymous ? null : { id: learnerId, name: names.get(learnerId) ?? null },
    submittedAt: task.submittedAt.toISOString(),
    outOf,
    revision,
    points: grade && { ...grade.points },
  };
}
