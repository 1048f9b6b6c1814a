import { Clock, ListChecks, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { LinkButton } from '../../design/link-button';
import { useFormat } from '../../messages/use-format';
import type { Progress } from './use-lesson';
import type { LessonLock } from './use-lock-text';

/** A lesson that opens later: what it waits for, and what can be done meanwhile. */
export function LockedLesson({
  slug,
  lock,
  progress,
  heading,
}: {
  slug: string;
  lock: LessonLock;
  progress: Progress | undefined;
  heading: ReactNode;
}) {
  const t = useTranslations('player');
  const format = useFormat();
  const isMissing = (id: string) => lock.after.some(({ lessonId }) => lessonId === id);
  const open = (progress?.remaining ?? []).filter((lesson) => lesson.lock === null);
  const next = open.find(({ lessonId }) => isMissing(lessonId)) ?? open[0];
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-4 py-6 sm:py-12">
      <Lock aria-hidden="true" className="size-10 text-line-strong" strokeWidth={1.5} />
      {heading}
      <p className="text-ink-soft">{t('lock.text')}</p>
      <ul className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
        {lock.opensAt !== null && (
          <li className="flex gap-3">
            <Clock aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-soft" />
            <span>{t('lock.opensOn', { date: format.dateTime(lock.opensAt) })}</span>
          </li>
        )}
        {lock.after.length > 0 && (
          <li className="flex gap-3">
            <ListChecks aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-ink-soft" />
            <div className="min-w-0">
              <p>{t('lock.completeFirst', { count: lock.after.length })}</p>
              <ul className="flex flex-col">
                {lock.after.map(({ lessonId, title }) => (
                  <li key={lessonId}>
                    <Link
                      to={`/learn/${slug}/${lessonId}`}
                      className="inline-block min-h-11 content-center rounded-sm font-medium text-accent underline underline-offset-4"
                    >
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        )}
      </ul>
      {next ? (
        <LinkButton to={`/learn/${slug}/${next.lessonId}`} variant="primary" size="large" fullWidth>
          {t('lock.goOn', { title: next.title })}
        </LinkButton>
      ) : (
        <LinkButton to={`/courses/${slug}`} fullWidth>
          {t('toCourse')}
        </LinkButton>
      )}
    </section>
  );
}
