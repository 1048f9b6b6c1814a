/** What is needed of a section to put lessons in order. */
type Section<Lesson extends { id: string }> = { id: string; lessons: Lesson[] };

/** The sections with one of them at another place, counted from 0. */
export function moveSection<One extends { id: string }>(
  sections: readonly One[],
  id: string,
  to: number,
): One[] {
  const section = sections.find((one) => one.id === id);
  if (!section) return [...sections];
  const others = sections.filter((one) => one.id !== id);
  return others.toSpliced(clamp(to, others.length), 0, section);
}

/** The sections with a lesson at another place; `index` is counted among the other lessons of that section, from 0. */
export function moveLesson<Lesson extends { id: string }, One extends Section<Lesson>>(
  sections: readonly One[],
  lessonId: string,
  to: { sectionId: string; index: number },
): One[] {
  const lesson = sections.flatMap(({ lessons }) => lessons).find(({ id }) => id === lessonId);
  if (!lesson || !sections.some(({ id }) => id === to.sectionId)) return [...sections];
  return sections.map((section) => {
    const others = section.lessons.filter(({ id }) => id !== lessonId);
    if (section.id !== to.sectionId) {
      return others.length === section.lessons.length ? section : { ...section, lessons: others };
    }
    return { ...section, lessons: others.toSpliced(clamp(to.index, others.length), 0, lesson) };
  });
}

/** Where a lesson goes one step up or down, into the neighbouring section from its edge; `undefined` at the very end. */
export function stepOf(
  sections: readonly Section<{ id: string }>[],
  lessonId: string,
  direction: 'up' | 'down',
): { sectionId: string; index: number } | undefined {
  const at = sections.findIndex(({ lessons }) => lessons.some(({ id }) => id === lessonId));
  const section = sections[at];
  if (!section) return undefined;
  const index = section.lessons.findIndex(({ id }) => id === lessonId);
  if (direction === 'up') {
    if (index > 0) return { sectionId: section.id, index: index - 1 };
    const before = sections[at - 1];
    return before && { sectionId: before.id, index: before.lessons.length };
  }
  if (index < section.lessons.length - 1) return { sectionId: section.id, index: index + 1 };
  const after = sections[at + 1];
  return after && { sectionId: after.id, index: 0 };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length));
}
