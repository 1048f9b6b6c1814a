import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { useCourse } from '../../features/course/use-course';
import { NoteItem } from '../../features/notes/note-item';
import { type Note, useNotes } from '../../features/notes/use-notes';

/** All notes and bookmarks of a learner in a course, by lesson. */
export function Page() {
  const t = useTranslations('notes');
  const { slug = '' } = useParams();
  const course = useCourse(slug);
  if (course.error instanceof ApiProblem && course.error.status === 404) return <NotFound />;
  return (
    <div className="mx-auto flex w-full max-w-[48rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      {course.isPending && <NotesSkeleton />}
      {course.isError && !course.data && (
        <ProblemState
          error={course.error}
          onRetry={() => void course.refetch()}
          isRetrying={course.isFetching}
        />
      )}
      {course.data && (
        <>
          <Breadcrumbs
            items={[{ label: course.data.title, to: `/learn/${course.data.slug}` }, { label: t('title') }]}
          />
          <PageHeading title={t('titleOf', { course: course.data.title })}>{t('title')}</PageHeading>
          <Notes courseId={course.data.id} slug={course.data.slug} />
        </>
      )}
    </div>
  );
}

function Notes({ courseId, slug }: { courseId: string; slug: string }) {
  const t = useTranslations('notes');
  const list = useNotes(courseId);
  const notes = (list.data?.pages ?? []).flatMap(({ items }) => items);
  if (list.isPending) return <NotesSkeleton />;
  if (list.isError && notes.length === 0) {
    return (
      <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (notes.length === 0) {
    return (
      <EmptyState
        title={t('empty')}
        action={
          <LinkButton to={`/learn/${slug}`} variant="primary">
            {t('toCourse')}
          </LinkButton>
        }
      >
        {t('emptyHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="text-ink-soft">{t('private')}</p>
      {byLesson(notes).map(({ lesson, items }) => (
        <section key={lesson.id} className="flex flex-col gap-3">
          <h2 className="text-xl">
            {lesson.isThere ? (
              <TextLink to={`/learn/${slug}/${lesson.id}`}>{lesson.title}</TextLink>
            ) : (
              lesson.title
            )}
          </h2>
          {!lesson.isThere && <p className="text-sm text-ink-soft">{t('gone')}</p>}
          <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface px-4">
            {items.map((note) => (
              <li key={note.id} className="py-1">
                <NoteItem note={note} slug={slug} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {list.hasNextPage && (
        <LoadMore
          hasMore
          isLoading={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          shown={notes.length}
        />
      )}
    </>
  );
}

function NotesSkeleton() {
  const t = useTranslations('notes');
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
      <Skeleton className="h-10 w-3/5" />
      <Skeleton className="h-24" />
      <Skeleton className="h-24" />
    </SkeletonGroup>
  );
}

/** The notes come in the order of the course, so those of a lesson stand together, unless lessons have gone from it. */
function byLesson(notes: readonly Note[]): { lesson: Note['lesson']; items: Note[] }[] {
  const groups = new Map<string, { lesson: Note['lesson']; items: Note[] }>();
  for (const note of notes) {
    const group = groups.get(note.lesson.id) ?? { lesson: note.lesson, items: [] };
    group.items.push(note);
    groups.set(note.lesson.id, group);
  }
  return [...groups.values()];
}
