import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Badge } from '../../design/badge';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { type MyEnrollment, useEnrollmentsIn } from '../../features/learning/use-enrollments';
import { PathProgress } from '../../features/paths/path-progress';
import { PathSteps } from '../../features/paths/path-steps';
import { type LearningPath, usePath } from '../../features/paths/use-paths';

export function Page() {
  const t = useTranslations('paths');
  const { slug = '' } = useParams();
  const path = usePath(slug);
  if (path.error instanceof ApiProblem && path.error.status === 404) return <NotFound />;
  return (
    <div className="mx-auto flex w-full max-w-[48rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      {path.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
          <Skeleton className="h-10 w-3/5" />
          <Skeleton className="h-24" />
          <Skeleton className="h-24" />
        </SkeletonGroup>
      )}
      {path.isError && !path.data && (
        <ProblemState error={path.error} onRetry={() => void path.refetch()} isRetrying={path.isFetching} />
      )}
      {path.data && <PathDetails path={path.data} />}
    </div>
  );
}

function PathDetails({ path }: { path: LearningPath }) {
  const t = useTranslations('paths');
  const enrollments = useEnrollmentsIn(path.courses.map(({ id }) => id));
  const own = new Map((enrollments.data ?? []).map((enrollment) => [enrollment.course.id, enrollment]));
  const open = new Map([...own].filter(([, { status }]) => status === 'active' || status === 'completed'));
  const isDone = (courseId: string) => open.get(courseId)?.completedAt != null;
  const completed = path.courses.filter(({ id }) => isDone(id)).length;
  const next = path.courses.find(({ id }) => !isDone(id));
  return (
    <>
      <div className="flex flex-col items-start gap-3">
        <Breadcrumbs items={[{ label: t('title'), to: '/paths' }, { label: path.title }]} />
        {!path.isPublished && <Badge tone="warning">{t('notPublished')}</Badge>}
        <PageHeading title={path.title} className="break-words" />
        {path.summary && (
          <p className="whitespace-pre-line break-words text-lg text-ink-soft">{path.summary}</p>
        )}
      </div>
      {open.size > 0 && (
        <PathProgress
          completed={completed}
          total={path.courses.length}
          next={next && wayOn(next, open.get(next.id))}
        />
      )}
      <section className="flex flex-col gap-4">
        <h2 className="text-2xl">{t('steps', { count: path.courses.length })}</h2>
        {path.courses.length === 0 ? (
          <p className="text-ink-soft">{t('noCourses')}</p>
        ) : (
          <PathSteps courses={path.courses} progress={progressOf(open)} />
        )}
      </section>
    </>
  );
}

/** Into the course for whoever has it, to its page for whoever has not. */
function wayOn({ slug, title }: LearningPath['courses'][number], enrollment: MyEnrollment | undefined) {
  if (!enrollment) return { to: `/courses/${slug}`, title, hasBegun: false };
  const lessonId = enrollment.nextLesson?.lessonId;
  const to = lessonId ? `/learn/${slug}/${lessonId}` : `/learn/${slug}`;
  return { to, title, hasBegun: enrollment.progress.completed > 0 };
}

function progressOf(enrollments: ReadonlyMap<string, MyEnrollment>) {
  return new Map(
    [...enrollments].map(([courseId, { progress, completedAt }]) => [
      courseId,
      { ...progress, isCompleted: completedAt !== null },
    ]),
  );
}
