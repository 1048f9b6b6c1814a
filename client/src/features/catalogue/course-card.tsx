import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { CourseCover } from '../../design/course-cover';
import { Price } from '../../design/price';
import { Stars } from '../../design/stars';
import { useFormat } from '../../messages/use-format';
import type { CatalogueCourse } from './use-catalogue';

/** A course as shelves and the catalogue show it. All of the card is the link; the title is its name. */
export function CourseCard({ course, headingLevel = 2 }: { course: CatalogueCourse; headingLevel?: 2 | 3 }) {
  const t = useTranslations('catalogue');
  const format = useFormat();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <article className="group relative flex h-full flex-col overflow-hidden rounded-lg border border-line bg-surface shadow-low transition-shadow hover:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-accent">
      <CourseCover slug={course.slug} picture={course.cover} className="border-b border-line" />
      <div className="flex flex-1 flex-col gap-2 p-4">
        {course.category && <p className="inscription text-ink-soft">{course.category.name}</p>}
        <Heading className="text-lg font-semibold leading-snug">
          <Link
            to={`/courses/${course.slug}`}
            className="outline-none after:absolute after:inset-0 group-hover:text-accent"
          >
            {course.title}
          </Link>
        </Heading>
        {course.subtitle && <p className="line-clamp-2 text-sm text-ink-soft">{course.subtitle}</p>}
        <p className="text-sm text-ink-soft">{format.list(course.instructors.map(({ name }) => name))}</p>
        <div className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-1 pt-2">
          {course.rating.average === null ? (
            <span className="text-sm text-ink-soft">{t('notRated')}</span>
          ) : (
            <Stars rating={course.rating.average} count={course.rating.count} />
          )}
          <Price price={course.price} />
        </div>
        <p className="text-sm text-ink-soft">
          {t('extent', { lessons: course.lessonCount, duration: format.duration(course.durationSeconds) })}
          {' · '}
          {t(`level.${course.level ?? 'all'}`)}
        </p>
      </div>
    </article>
  );
}
