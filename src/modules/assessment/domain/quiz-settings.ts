/** How a quiz is taken; frozen with its version. */
export interface QuizSettings {
  /** `null`: there is no clock. */
  readonly timeLimitMinutes: number | null;
  /** What is given on top of the limit before the attempt closes by itself. */
  readonly graceSeconds: number;
  /** `null`: as many as one likes. */
  readonly maximumAttempts: number | null;
  /** Between the end of one attempt and the start of the next. */
  readonly delayMinutes: number;
  readonly shufflesQuestions: boolean;
  readonly shufflesChoices: boolean;
  /** Whose score and pass count. */
  readonly countedAttempt: (typeof countedAttempts)[number];
  readonly showsAnswers: (typeof answerShowings)[number];
}

export const countedAttempts = ['best', 'last', 'first'] as const;
export const answerShowings = ['after_submission', 'after_pass', 'after_last_attempt', 'never'] as const;

export const usualSettings: QuizSettings = {
  timeLimitMinutes: null,
  graceSeconds: 0,
  maximumAttempts: null,
  delayMinutes: 0,
  shufflesQuestions: false,
  shufflesChoices: true,
  countedAttempt: 'best',
  showsAnswers: 'after_submission',
};

/** An answer that was given in time is taken, though it was so long on its way. */
const latencyAllowance = 5_000;

/** When an attempt has to be done, and when it closes: nothing is saved in it after that. */
export function limitsOf(
  { timeLimitMinutes, graceSeconds }: QuizSettings,
  startedAt: Date,
): { readonly deadlineAt: Date | null; readonly closesAt: Date | null } {
  if (timeLimitMinutes === null) return { deadlineAt: null, closesAt: null };
  const deadline = startedAt.getTime() + timeLimitMinutes * 60_000;
  return {
    deadlineAt: new Date(deadline),
    closesAt: new Date(deadline + graceSeconds * 1_000 + latencyAllowance),
  };
}

export function isOver(attempt: { readonly closesAt: Date | null }, now: Date): boolean {
  return attempt.closesAt !== null && now > attempt.closesAt;
}

/** What someone has done at a quiz before. */
export interface Usage {
  readonly attempts: number;
  readonly graded: number;
  readonly hasPassed: boolean;
  readonly lastSubmittedAt: Date | null;
}

export function attemptsLeft({ maximumAttempts }: QuizSettings, { attempts }: Usage): number | null {
  return maximumAttempts === null ? null : Math.max(0, maximumAttempts - attempts);
}

/** When the next attempt may start; `null` where it may at once. */
export function opensAt({ delayMinutes }: QuizSettings, usage: Usage, now: Date): Date | null {
  if (usage.lastSubmittedAt === null) return null;
  const at = new Date(usage.lastSubmittedAt.getTime() + delayMinutes * 60_000);
  return at > now ? at : null;
}

/** Until when a learner does not see what is right; `null` where she does. */
export function answersHidden(
  { showsAnswers, maximumAttempts }: QuizSettings,
  usage: Usage,
): Exclude<QuizSettings['showsAnswers'], 'after_submission'> | null {
  switch (showsAnswers) {
    case 'after_submission':
      return null;
    case 'after_pass':
      return usage.hasPassed ? null : showsAnswers;
    case 'after_last_attempt':
      return maximumAttempts !== null && usage.graded >= maximumAttempts ? null : showsAnswers;
    case 'never':
      return showsAnswers;
  }
}
