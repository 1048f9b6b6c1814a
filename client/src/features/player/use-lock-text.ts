import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { Progress } from './use-lesson';

export type LessonLock = NonNullable<Progress['remaining'][number]['lock']>;

/** In one line, what a lesson waits for. */
export function useLockText(): (lock: LessonLock) => string {
  const t = useTranslations('player');
  const format = useFormat();
  return ({ opensAt, after }) => {
    const [first] = after;
    const lessons = first && t('lock.after', { title: first.title, more: after.length - 1 });
    const time = opensAt === null ? undefined : t('lock.opensOn', { date: format.dateTime(opensAt) });
    return [time, lessons].filter((text) => text !== undefined).join(' · ');
  };
}

/** The locks of what is left, by lesson. */
export function locksOf(progress: Progress | undefined): ReadonlyMap<string, LessonLock> {
  const locked = (progress?.remaining ?? []).flatMap(({ lessonId, lock }) =>
    lock ? [[lessonId, lock] as const] : [],
  );
  return new Map(locked);
}
