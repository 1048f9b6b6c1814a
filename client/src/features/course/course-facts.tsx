import { BarChart3, Clock, Globe, ListChecks, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { Course } from './use-course';

/** What one wants to know before choosing: how long, how hard, in which language, with how many others. */
export function CourseFacts({ course }: { course: Course }) {
  const t = useTranslations('course');
  const format = useFormat();
  const locale = useLocale();
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(course.language);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-ink-soft">
      <Fact icon={<BarChart3 />}>{t(`level.${course.level ?? 'all'}`)}</Fact>
      <Fact icon={<ListChecks />}>{t('lessonCount', { count: course.lessonCount })}</Fact>
      <Fact icon={<Clock />}>{format.duration(course.durationSeconds)}</Fact>
      <Fact icon={<Globe />}>{language ?? course.language}</Fact>
      {course.learnerCount > 0 && (
        <Fact icon={<Users />}>{t('learnerCount', { count: course.learnerCount })}</Fact>
      )}
    </ul>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5 [&_svg]:size-4">
      <span aria-hidden="true">{icon}</span>
      {children}
    </li>
  );
}
