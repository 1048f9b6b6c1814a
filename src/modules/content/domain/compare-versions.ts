import { isDeepStrictEqual } from 'node:util';
import type { LessonKind } from '../content.contract';
import type { FrozenLesson, FrozenVersion } from './freeze-version';
import { longestRise } from './longest-rise';

type Content = Pick<FrozenVersion, 'outline' | 'lessons'>;

/** What of a lesson differs. `section`: it stands in another one; `order`: it stands elsewhere among the others. */
export const lessonAspects = [
  'title',
  'section',
  'order',
  'text',
  'file',
  'captions',
  'quiz',
  'duration',
  'preview',
  'opening',
] as const;
export type LessonAspect = (typeof lessonAspects)[number];

export interface ComparedLesson {
  readonly lessonId: string;
  readonly title: string;
  readonly kind: LessonKind;
  readonly sectionTitle: string;
}

export interface VersionComparison {
  readonly added: readonly ComparedLesson[];
  readonly removed: readonly ComparedLesson[];
  readonly changed: readonly (ComparedLesson & { readonly aspects: readonly LessonAspect[] })[];
  readonly renamedSections: readonly {
    readonly sectionId: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** What publishing would add, take away and change, each in the order of the course. */
export function compareVersions(before: Content, after: Content): VersionComparison {
  const old = new Map(before.lessons.map((lesson) => [lesson.lessonId, lesson]));
  const now = new Set(after.lessons.map(({ lessonId }) => lessonId));
  const sectionsBefore = sectionsOf(before);
  const sectionsAfter = sectionsOf(after);
  const moved = movedLessons(before.lessons, after.lessons);

  const changed = after.lessons.flatMap((lesson) => {
    const was = old.get(lesson.lessonId);
    if (!was) return [];
    const hasMovedSection = sectionsBefore.get(lesson.lessonId) !== sectionsAfter.get(lesson.lessonId);
    const differs: Record<LessonAspect, boolean> = {
      title: was.title !== lesson.title,
      section: hasMovedSection,
      order: !hasMovedSection && moved.has(lesson.lessonId),
      text: was.markdown !== lesson.markdown || !isDeepStrictEqual(was.imageIds, lesson.imageIds),
      file: was.file?.assetId !== lesson.file?.assetId,
      captions: !isDeepStrictEqual(was.captions, lesson.captions),
      quiz: was.quizId !== lesson.quizId || was.quizVersion !== lesson.quizVersion,
      duration: was.durationSeconds !== lesson.durationSeconds,
      preview: was.isPreview !== lesson.isPreview,
      opening: !isDeepStrictEqual(was.opening ?? null, lesson.opening ?? null),
    };
    const aspects = lessonAspects.filter((aspect) => differs[aspect]);
    return aspects.length > 0 ? [{ ...describe(lesson), aspects }] : [];
  });

  const titles = new Map(before.outline.map(({ id, title }) => [id, title]));
  return {
    added: after.lessons.filter(({ lessonId }) => !old.has(lessonId)).map(describe),
    removed: before.lessons.filter(({ lessonId }) => !now.has(lessonId)).map(describe),
    changed,
    renamedSections: after.outline.flatMap(({ id, title }) => {
      const from = titles.get(id);
      return from !== undefined && from !== title ? [{ sectionId: id, from, to: title }] : [];
    }),
  };
}

function describe({ lessonId, title, kind, sectionTitle }: FrozenLesson): ComparedLesson {
  return { lessonId, title, kind, sectionTitle };
}

/** In which section each lesson stands. */
function sectionsOf({ outline }: Pick<Content, 'outline'>): Map<string, string> {
  return new Map(outline.flatMap((section) => section.lessons.map(({ id }) => [id, section.id] as const)));
}

/** The fewest lessons that were moved to come from one order to the other: all that are in no longest common order. */
function movedLessons(before: readonly FrozenLesson[], after: readonly FrozenLesson[]): Set<string> {
  const placeAfter = new Map(after.map(({ lessonId }, place) => [lessonId, place]));
  const kept = before.flatMap(({ lessonId }) => {
    const place = placeAfter.get(lessonId);
    return place === undefined ? [] : [{ lessonId, place }];
  });
  const stayed = new Set(longestRise(kept.map(({ place }) => place)));
  return new Set(kept.filter(({ place }) => !stayed.has(place)).map(({ lessonId }) => lessonId));
}
