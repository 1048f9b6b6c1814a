import { type Draft, lessonsOf } from './draft';

export interface WantedOrder {
  readonly sections: readonly { readonly id: string; readonly lessonIds: readonly string[] }[];
}

export type OrderPlan =
  | {
      readonly kind: 'planned';
      readonly sections: readonly { readonly id: string; readonly position: number }[];
      readonly lessons: readonly {
        readonly id: string;
        readonly sectionId: string;
        readonly position: number;
      }[];
    }
  /** The order does not name exactly what there is: whoever made it saw another draft. */
  | { readonly kind: 'outdated'; readonly missing: readonly string[]; readonly unknown: readonly string[] };

/** Where each section and lesson goes. Lessons may move to other sections; nothing appears and nothing is lost. */
export function planOrder(draft: Pick<Draft, 'sections'>, wanted: WantedOrder): OrderPlan {
  const sectionIds = wanted.sections.map(({ id }) => id);
  const lessonIds = wanted.sections.flatMap((section) => section.lessonIds);
  const present = [...draft.sections.map(({ id }) => id), ...lessonsOf(draft).map(({ id }) => id)];
  const difference = compare(present, [...sectionIds, ...lessonIds]);
  const isSorted = sectionIds.every((id) => draft.sections.some((section) => section.id === id));
  if (difference.missing.length > 0 || difference.unknown.length > 0 || !isSorted)
    return { kind: 'outdated', ...difference };
  return {
    kind: 'planned',
    sections: sectionIds.map((id, position) => ({ id, position })),
    lessons: wanted.sections.flatMap((section) =>
      section.lessonIds.map((id, position) => ({ id, sectionId: section.id, position })),
    ),
  };
}

/** What is named twice counts as unknown the second time. */
function compare(present: readonly string[], named: readonly string[]) {
  const left = new Set(present);
  const unknown = named.filter((id) => !left.delete(id));
  return { missing: [...left], unknown };
}
