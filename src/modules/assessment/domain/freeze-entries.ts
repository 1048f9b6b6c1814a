import type { Question } from './question';
import {
  type BankEntry,
  type Draw,
  type FrozenEntry,
  mostQuestions,
  type PoolQuestion,
  type QuizEntry,
  questionCountOf,
} from './quiz-entry';
import type { Problem } from './quiz-problems';

/** What banks hold of that which drafts take from them. */
export interface BankSources {
  readonly questions: ReadonlyMap<string, SourceQuestion>;
  readonly banks: ReadonlyMap<string, SourceBank>;
  /** The pictures that are there, by their course. */
  readonly pictures: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface SourceQuestion {
  readonly bankId: string;
  readonly bankTitle: string;
  readonly courseId: string;
  /** The newest. */
  readonly version: number;
  readonly question: Question;
  /** Those that a draft has named. */
  readonly versions: ReadonlyMap<number, Question>;
}

export interface SourceBank {
  readonly title: string;
  readonly courseId: string;
  /** In the order of their ids. */
  readonly questions: readonly (PoolQuestion & { readonly tags: readonly string[] })[];
}

export interface FrozenEntries {
  readonly entries: readonly FrozenEntry[];
  /** What of the banks keeps the quiz from being published. */
  readonly problems: readonly Problem[];
}

/** What of a draft says what it takes from banks. */
interface TakingDraft {
  readonly courseId: string;
  readonly questions: readonly QuizEntry[];
}

/** What a draft is made of, with all that it takes from banks settled. */
export function freezeEntries(draft: TakingDraft, sources: BankSources): FrozenEntries {
  const problems: Problem[] = [];
  const pictures = sources.pictures.get(draft.courseId) ?? new Set();
  const isPictureMissing = (question: Question) =>
    question.kind === 'hotspot' && question.picture !== null && !pictures.has(question.picture.assetId);
  const earlier: { readonly pool: ReadonlySet<string>; readonly count: number }[] = [];
  const entries = draft.questions.flatMap((entry): FrozenEntry[] => {
    if (entry.kind === 'from_bank') {
      const question = questionOf(entry, draft.courseId, sources);
      if (!question) problems.push({ code: 'bank_question_gone', questionId: entry.id });
      if (question && isPictureMissing(question))
        problems.push({ code: 'picture_missing', questionId: entry.id });
      return question ? [question] : [];
    }
    if (entry.kind !== 'draw') {
      if (isPictureMissing(entry)) problems.push({ code: 'picture_missing', questionId: entry.id });
      return [entry];
    }
    const pool = poolOf(entry, draft, sources);
    // Whatever earlier draws take may come from here: what is left must do all the same.
    const gone = earlier
      .filter((before) => pool.some(({ id }) => before.pool.has(id)))
      .reduce((sum, { count }) => sum + count, 0);
    if (pool.length - gone < entry.count) problems.push({ code: 'too_few_to_draw', questionId: entry.id });
    earlier.push({ pool: new Set(pool.map(({ id }) => id)), count: entry.count });
    const { kind, id, count, points } = entry;
    return [{ kind, id, count, points, pool }];
  });
  if (questionCountOf(draft.questions) > mostQuestions)
    problems.push({ code: 'too_many_questions', questionId: null });
  return { entries, problems };
}

/** What a draw would draw from: what fits, and is not in the quiz by name. */
export function poolOf({ bankId, tags }: Draw, draft: TakingDraft, { banks }: BankSources): PoolQuestion[] {
  const bank = banks.get(bankId);
  if (bank?.courseId !== draft.courseId) return [];
  const named = new Set(draft.questions.map(({ id }) => id));
  return bank.questions
    .filter((question) => !named.has(question.id) && tags.every((tag) => question.tags.includes(tag)))
    .map(({ id, version }) => ({ id, version }));
}

function questionOf(
  { id, version, points }: BankEntry,
  courseId: string,
  { questions }: BankSources,
): Question | undefined {
  const source = questions.get(id);
  if (source?.courseId !== courseId) return undefined;
  const question = version === null ? source.question : source.versions.get(version);
  return question && { ...question, points };
}
