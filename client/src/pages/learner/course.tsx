import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Avatar } from '../../design/avatar';
import { Badge } from '../../design/badge';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { CourseCover } from '../../design/course-cover';
import { Price } from '../../design/price';
import { Skeleton, SkeletonGroup, SkeletonText } from '../../design/skeleton';
import { Stars } from '../../design/stars';
import { RelatedCourses } from '../../features/catalogue/related-courses';
import { CourseFacts } from '../../features/course/course-facts';
import { OutlineList } from '../../features/course/outline-list';
import { TagList } from '../../features/course/tag-list';
import { type Course, useCourse, useOutline } from '../../features/course/use-course';
import { useEnrollmentOf } from '../../features/learning/use-enrollments';
import { Markdown } from '../../features/markdown/markdown';
import { PathsOfCourse } from '../../features/paths/paths-of-course';
import { CourseReviews } from '../../features/review/course-reviews';
import { useFormat } from '../../messages/use-format';
import { CourseOffer } from './course-offer';

export function Page() {
  const { slug = '' } = useParams();
  const course = useCourse(slug);
  if (course.isPending) return <CourseSkeleton />;
  if (course.isError && course.error instanceof ApiProblem && course.error.status === 404)
    return <NotFound />;
  if (!course.data) {
    return (
      <div className="mx-auto w-full max-w-page px-4 py-12">
        <ProblemState
          error={course.error}
          onRetry={() => void course.refetch()}
          isRetrying={course.isFetching}
        />
      </div>
    );
  }
  return <CourseDetails course={course.data} />;
}

function CourseDetails({ course }: { course: Course }) {
  const t = useTranslations('course');
  const format = useFormat();
  return (
    <>
      <div className="border-b border-line bg-surface">
        <div className="mx-auto grid w-full max-w-page gap-8 px-4 py-8 sm:px-6 lg:grid-cols-[1fr_22rem] lg:py-12">
          <div className="flex flex-col items-start gap-4">
            <Breadcrumbs
              items={[
                { label: t('courses'), to: '/courses' },
                ...(course.category
                  ? [{ label: course.category.name, to: `/courses?category=${course.category.slug}` }]
                  : []),
                { label: course.title },
              ]}
            />
            {course.status !== 'published' && <Badge tone="warning">{t(`status.${course.status}`)}</Badge>}
            <PageHeading title={course.title} className="text-4xl" />
            {course.subtitle && <p className="max-w-2xl text-lg text-ink-soft">{course.subtitle}</p>}
            {course.rating.average !== null && (
              <Stars rating={course.rating.average} count={course.rating.count} size={18} />
            )}
            {course.instructors.length > 0 && (
              <p>{t('taughtBy', { names: format.list(course.instructors.map(({ name }) => name)) })}</p>
            )}
            <CourseFacts course={course} />
          </div>
          <aside aria-label={t('offer')} className="lg:row-span-2">
            <div className="overflow-hidden rounded-lg border border-line bg-raised shadow-card lg:sticky lg:top-20">
              <CourseCover slug={course.slug} picture={course.cover} className="border-b border-line" />
              <div className="flex flex-col gap-4 p-5">
                <Price price={course.price} className="text-2xl font-semibold tabular-nums" />
                <CourseOffer course={course} />
                <p className="text-sm text-ink-soft">{t('promise')}</p>
              </div>
            </div>
          </aside>
        </div>
      </div>
      <div className="mx-auto flex w-full max-w-page flex-col gap-12 px-4 py-10 sm:px-6 lg:pr-[26rem]">
        {course.outcomes.length > 0 && <List title={t('outcomes')} lines={course.outcomes} isTicked />}
        <CourseOutline course={course} />
        {course.description && (
          <section>
            <h2 className="mb-3 text-2xl">{t('about')}</h2>
            <Markdown text={course.description} headingLevel={3} />
          </section>
        )}
        {course.requirements.length > 0 && <List title={t('requirements')} lines={course.requirements} />}
        <Instructors course={course} />
        <TagList tags={course.tags} />
        <PathsOfCourse courseId={course.id} />
        <CourseReviews courseId={course.id} />
      </div>
      <RelatedCourses slug={course.slug} />
    </>
  );
}

function CourseOutline({ course }: { course: Course }) {
  const t = useTranslations('course');
  const outline = useOutline(course.id);
  const enrollment = useEnrollmentOf(course.id);
  const isOpen =
    enrollment.data?.status === 'active' || enrollment.data?.status === 'completed' || course.may.edit;
  return (
    <section>
      <h2 className="mb-3 text-2xl">{t('outline')}</h2>
      {outline.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
          <Skeleton className="h-12" />
          <Skeleton className="h-12" />
          <Skeleton className="h-12" />
        </SkeletonGroup>
      )}
      {outline.isError && <ProblemState error={outline.error} onRetry={() => void outline.refetch()} />}
      {outline.data && <OutlineList outline={outline.data} slug={course.slug} isOpen={isOpen} />}
    </section>
  );
}

function List({
  title,
  lines,
  isTicked = false,
}: {
  title: string;
  lines: readonly string[];
  isTicked?: boolean;
}) {
  return (
    <section>
      <h2 className="mb-3 text-2xl">{title}</h2>
      <ul className={isTicked ? 'grid gap-x-6 gap-y-2 sm:grid-cols-2' : 'flex list-disc flex-col gap-2 pl-5'}>
        {lines.map((line) => (
          <li key={line} className={isTicked ? 'flex gap-2.5' : ''}>
            {isTicked && (
              <span aria-hidden="true" className="font-semibold text-accent">
                ✓
              </span>
            )}
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Instructors({ course }: { course: Course }) {
  const t = useTranslations('course');
  if (course.instructors.length === 0) return null;
  return (
    <section>
      <h2 className="mb-4 text-2xl">{t('instructors', { count: course.instructors.length })}</h2>
      <ul className="flex flex-col gap-6">
        {course.instructors.map(({ id, name, headline, biography }) => (
          <li key={id} className="flex gap-4">
            <Avatar name={name} size="large" />
            <div>
              <h3 className="text-lg font-semibold">{name}</h3>
              {headline && <p className="text-ink-soft">{headline}</p>}
              {biography && <p className="mt-2 max-w-2xl whitespace-pre-line">{biography}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CourseSkeleton() {
  const t = useTranslations('course');
  return (
    <SkeletonGroup
      label={t('loading')}
      className="mx-auto grid w-full max-w-page gap-8 px-4 py-12 sm:px-6 lg:grid-cols-[1fr_22rem]"
    >
      <div className="flex flex-col gap-4">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-11 w-4/5" />
        <SkeletonText lines={3} />
      </div>
      <Skeleton className="aspect-video" />
    </SkeletonGroup>
  );
}
