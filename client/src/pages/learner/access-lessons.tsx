import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useEnrollment } from '../../features/learning/use-enrollments';
import { useLockText } from '../../features/player/use-lock-text';

/** The lessons of an open course that open later, each with what it waits for. Silent where there are none. */
export function AccessLessons({ enrollmentId, slug }: { enrollmentId: string; slug: string }) {
  const t = useTranslations('access');
  const enrollment = useEnrollment(enrollmentId);
  const lockText = useLockText();
  const locked = (enrollment.data?.progress.remaining ?? []).flatMap(({ lock, ...lesson }) =>
    lock ? [{ ...lesson, text: lockText(lock) }] : [],
  );
  if (locked.length === 0) return null;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t('opensLater')}</h2>
      <p className="text-sm text-ink-soft">{t('opensLaterLead')}</p>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {locked.map(({ lessonId, title, text }) => (
          <li key={lessonId} className="px-4 py-2.5">
            <Link
              to={`/learn/${slug}/${lessonId}`}
              className="inline-block min-h-11 content-center rounded-sm font-medium underline decoration-line-strong underline-offset-4 hover:text-accent"
            >
              {title}
            </Link>
            <span className="block text-sm text-ink-soft">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
