import { z } from 'zod';

/** How much may be said. */
export const postBounds = {
  text: 8_000,
  answersPerQuestion: 500,
  /** Of one person in one course. */
  questionsPerPerson: 200,
} as const;

/** What may be wrong with a post. */
export const PostReportReason = z.enum(['spam', 'offensive', 'off_topic', 'personal_information', 'other']);
export type PostReportReason = z.infer<typeof PostReportReason>;

/** What somebody says under a lesson: a question, or an answer to one. */
export interface Post {
  readonly id: string;
  /** The question that it answers; null for a question. */
  readonly questionId: string | null;
  readonly courseId: string;
  readonly lessonId: string;
  /** As it was called then: for a lesson that has left the course since. */
  readonly lessonTitle: string;
  readonly authorId: string;
  /** Whether its author taught the course when it was written. */
  readonly isByTeacher: boolean;
  /** Of a question; empty for an answer. */
  readonly title: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly voteCount: number;
  /** Of a question: answers that are not hidden. */
  readonly answerCount: number;
  /** Of a question: the answer that helped. */
  readonly acceptedAnswerId: string | null;
  /** Since when there are reports that nobody has looked at. */
  readonly reportedAt: Date | null;
  /** A hidden post is seen by its author and by moderators. */
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
}

/** A post as it begins: nobody has said anything of it. */
export function startPost(
  given: Pick<
    Post,
    | 'id'
    | 'questionId'
    | 'courseId'
    | 'lessonId'
    | 'lessonTitle'
    | 'authorId'
    | 'isByTeacher'
    | 'title'
    | 'text'
  >,
  now: Date,
): Post {
  return {
    ...given,
    createdAt: now,
    changedAt: now,
    voteCount: 0,
    answerCount: 0,
    acceptedAnswerId: null,
    reportedAt: null,
    hiddenAt: null,
    hiddenReason: null,
  };
}

/** The words that are looked for, each as the beginning of one: at most eight, letters and digits alone. */
export function wordsToFind(query: string): string[] {
  return (query.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8);
}
