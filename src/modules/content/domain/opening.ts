import type { OpeningRule } from '../content.contract';
import { type Draft, type DraftLesson, type DraftSection, lessonsOf } from './draft';

/** A rule as it is kept: null where it asks for nothing. */
export function keptRule(rule: OpeningRule | null): OpeningRule | null {
  if (!rule) return null;
  const { daysAfterStart, notBefore, afterLessonIds } = rule;
  const isEmpty = daysAfterStart === null && notBefore === null && afterLessonIds.length === 0;
  return isEmpty ? null : { daysAfterStart, notBefore, afterLessonIds: [...new Set(afterLessonIds)] };
}

/** One rule that opens when both do. */
export function bothRules(one: OpeningRule | null, other: OpeningRule | null): OpeningRule | null {
  if (!one || !other) return one ?? other;
  const notBefore = [one.notBefore, other.notBefore]
    .filter((moment) => moment !== null)
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const days = [one.daysAfterStart, other.daysAfterStart].filter((count) => count !== null);
  return {
    daysAfterStart: days.length > 0 ? Math.max(...days) : null,
    notBefore: notBefore.at(-1) ?? null,
    afterLessonIds: [...new Set([...one.afterLessonIds, ...other.afterLessonIds])],
  };
}

/** The rule that holds for a lesson: its own and that of its section. A preview is open to all. */
export function ruleOf(section: Pick<DraftSection, 'opening'>, lesson: DraftLesson): OpeningRule | null {
  return lesson.isPreview ? null : bothRules(section.opening, lesson.opening);
}

/** The rules of a draft that name lessons it does not have. */
export function rulesOnGoneLessons(draft: Pick<Draft, 'sections'>): {
  readonly sections: readonly DraftSection[];
  readonly lessons: readonly DraftLesson[];
} {
  const there = new Set(lessonsOf(draft).map(({ id }) => id));
  const namesGone = ({ opening }: Pick<DraftSection, 'opening'>) =>
    opening?.afterLessonIds.some((id) => !there.has(id)) ?? false;
  return {
    sections: draft.sections.filter(namesGone),
    lessons: lessonsOf(draft).filter(namesGone),
  };
}

/**
 * Lessons that would never open, because what they wait for waits for them, directly or by others: what is left when
 * whatever waits for nothing is taken away again and again (Kahn 1962).
 */
export function neverOpening(draft: Pick<Draft, 'sections'>): DraftLesson[] {
  const lessons = draft.sections.flatMap((section) =>
    section.lessons.map((lesson) => ({ lesson, after: ruleOf(section, lesson)?.afterLessonIds ?? [] })),
  );
  const there = new Set(lessons.map(({ lesson }) => lesson.id));
  const waiting = new Map<string, number>();
  const waitedForBy = new Map<string, string[]>();
  for (const { lesson, after } of lessons) {
    const before = after.filter((id) => there.has(id));
    waiting.set(lesson.id, before.length);
    for (const id of before) waitedForBy.set(id, [...(waitedForBy.get(id) ?? []), lesson.id]);
  }
  const open = [...there].filter((id) => waiting.get(id) === 0);
  for (const id of open) {
    for (const follower of waitedForBy.get(id) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) open.push(follower);
    }
  }
  const opening = new Set(open);
  return lessons.map(({ lesson }) => lesson).filter(({ id }) => !opening.has(id));
}
