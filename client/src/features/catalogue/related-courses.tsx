import { useTranslations } from 'use-intl';
import { CourseGrid } from './course-grid';
import { useRelatedCourses } from './use-catalogue';

/** Courses like this one. An offer: where there is none, or it cannot be had, the page goes on without it. */
export function RelatedCourses({ slug }: { slug: string }) {
  const t = useTranslations('catalogue');
  const related = useRelatedCourses(slug);
  if (!related.data || related.data.items.length === 0) return null;
  return (
    <section className="mx-auto w-full max-w-page px-4 pb-12 sm:px-6">
      <h2 className="mb-5 text-2xl">{t('related')}</h2>
      <CourseGrid courses={related.data.items} headingLevel={3} />
    </section>
  );
}
