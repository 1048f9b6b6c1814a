import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { TextLink } from '../../design/text-link';
import type { Prerequisite } from './use-prerequisites';

/** What is to be completed before, with what the reader has done of it ticked. */
export function PrerequisiteList({
  courses,
  completedIds,
}: {
  courses: readonly Prerequisite[];
  completedIds: ReadonlySet<string>;
}) {
  const t = useTranslations('course');
  return (
    <section className="rounded-md bg-sunken px-4 py-3">
      <h2 className="text-base font-semibold">{t('before', { count: courses.length })}</h2>
      <ul className="mt-1 flex flex-col">
        {courses.map(({ id, slug, title }) => (
          <li key={id} className="flex items-start gap-2.5">
            {completedIds.has(id) ? (
              <Check
                aria-label={t('beforeDone')}
                className="mt-3 size-5 shrink-0 text-success"
                strokeWidth={3}
              />
            ) : (
              <Circle aria-hidden="true" className="mt-3 size-5 shrink-0 text-ink-soft" />
            )}
            <TextLink
              to={`/courses/${slug}`}
              className="inline-flex min-h-11 min-w-0 items-center break-words"
            >
              {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
