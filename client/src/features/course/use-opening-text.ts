import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { Outline, OutlineLesson } from './use-course';

/** In one line, when a lesson opens to whoever enrols; undefined for one that opens at once. */
export function useOpeningText(outline: Outline): (lesson: OutlineLesson) => string | undefined {
  const t = useTranslations('course');
  const format = useFormat();
  const titles = new Map(
    outline.sections.flatMap(({ lessons }) => lessons.map(({ id, title }) => [id, title] as const)),
  );
  return ({ opening }) => {
    if (!opening) return undefined;
    const { daysAfterStart, notBefore, afterLessonIds } = opening;
    const [first] = afterLessonIds.flatMap((id) => titles.get(id) ?? []);
    return [
      daysAfterStart === null ? undefined : t('opening.inDays', { count: daysAfterStart }),
      notBefore === null ? undefined : t('opening.from', { date: format.date(notBefore) }),
      first === undefined ? undefined : t('opening.after', { title: first, more: afterLessonIds.length - 1 }),
    ]
      .filter((text) => text !== undefined)
      .join(' · ');
  };
}
