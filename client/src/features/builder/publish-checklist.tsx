import { ChevronRight, CircleAlert, CircleCheck, Info } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ChecklistItem } from './use-publishing';

/** What must be there before publishing and what would be good to have; each line leads to where it is mended. */
export function PublishChecklist({ courseId, items }: { courseId: string; items: readonly ChecklistItem[] }) {
  const t = useTranslations('builder');
  const blocking = items.filter(({ isBlocking }) => isBlocking);
  const advice = items.filter(({ isBlocking }) => !isBlocking);

  if (items.length === 0) {
    return (
      <p className="flex items-center gap-2 rounded-lg border border-line bg-surface px-4 py-4 font-medium">
        <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-success" />
        {t('publish.nothingMissing')}
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      {blocking.length > 0 && (
        <Lines
          title={t('publish.blocking', { count: blocking.length })}
          courseId={courseId}
          items={blocking}
        />
      )}
      {advice.length > 0 && (
        <Lines title={t('publish.advice', { count: advice.length })} courseId={courseId} items={advice} />
      )}
    </div>
  );
}

function Lines({
  title,
  courseId,
  items,
}: {
  title: string;
  courseId: string;
  items: readonly ChecklistItem[];
}) {
  const t = useTranslations('builder');
  return (
    <section>
      <h3 className="mb-2 text-base font-semibold">{title}</h3>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {items.map((item) => (
          <li key={`${item.code}/${item.lessonId ?? item.sectionId ?? ''}/${item.message}`}>
            <Link
              to={placeOf(courseId, item)}
              {...(item.lessonId ? {} : { state: { keepFocus: true } })}
              className="flex min-h-12 items-center gap-3 px-4 py-2.5 hover:bg-sunken/60 focus-visible:-outline-offset-2"
            >
              {item.isBlocking ? (
                <CircleAlert aria-hidden="true" className="size-5 shrink-0 text-danger" />
              ) : (
                <Info aria-hidden="true" className="size-5 shrink-0 text-info" />
              )}
              <span className="min-w-0 flex-1">{item.message}</span>
              <span className="shrink-0 text-sm font-semibold text-accent max-sm:sr-only">
                {t('publish.mend')}
              </span>
              <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeOf(courseId: string, { code, lessonId }: ChecklistItem): string {
  const course = `/studio/courses/${courseId}`;
  if (lessonId) return `${course}/lessons/${lessonId}`;
  const field = fields[code];
  return field ? `${course}?tab=details&field=${field}` : `${course}?tab=curriculum`;
}

/** Which field of the details a line is about. */
const fields: Readonly<Record<string, string>> = {
  title_missing: 'title',
  description_missing: 'description',
  category_missing: 'categorySlug',
};
