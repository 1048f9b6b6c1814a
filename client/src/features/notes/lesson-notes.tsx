import { Bookmark, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { toast } from '../../design/toast';
import { clockTime } from '../../messages/clock-time';
import { NoteForm } from './note-form';
import { NoteItem } from './note-item';
import { useNotes, useWriteNote } from './use-notes';

/** What a learner has written down in a lesson, and the place to write more. */
export function LessonNotes({
  slug,
  courseId,
  lessonId,
  currentSecond,
}: {
  slug: string;
  courseId: string;
  lessonId: string;
  /** Where the video stands; undefined where the lesson is none. */
  currentSecond: (() => number) | undefined;
}) {
  const t = useTranslations('notes');
  const explain = useProblemText();
  const list = useNotes(courseId, lessonId);
  const write = useWriteNote(courseId);
  const bookmark = useWriteNote(courseId);
  const [draft, setDraft] = useState<{ atSeconds: number | null }>();
  const notes = (list.data?.pages ?? []).flatMap(({ items }) => items);
  const isVideo = currentSecond !== undefined;
  const place = () => ({ atSeconds: currentSecond ? Math.floor(currentSecond()) : null });

  const setBookmark = () =>
    bookmark.mutate(
      { lessonId, text: '', ...place() },
      {
        onSuccess: ({ atSeconds }) =>
          toast.success(
            atSeconds === null ? t('bookmarked') : t('bookmarkedAt', { time: clockTime(atSeconds) }),
          ),
      },
    );
  return (
    <section aria-labelledby="lesson-notes" className="flex flex-col gap-4 border-t border-line pt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="lesson-notes" className="text-xl">
          {t('section')}
        </h2>
        <TextLink to={`/learn/${slug}/notes`} className="inline-flex min-h-11 items-center text-sm">
          {t('all')}
        </TextLink>
      </div>
      {list.isPending && (
        <SkeletonGroup label={t('loading')}>
          <Skeleton className="h-11" />
        </SkeletonGroup>
      )}
      {list.isError && notes.length === 0 && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isSuccess && notes.length === 0 && (
        <p className="text-ink-soft">
          {t('none')} {t('private')}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface px-4">
          {notes.map((note) => (
            <li key={note.id} className="py-1">
              <NoteItem note={note} slug={slug} />
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <LoadMore
          hasMore
          isLoading={list.isFetchingNextPage}
          onLoadMore={() => void list.fetchNextPage()}
          shown={notes.length}
        />
      )}
      {draft ? (
        <NoteForm
          label={draft.atSeconds === null ? t('text') : t('textAt', { time: clockTime(draft.atSeconds) })}
          text=""
          onSave={(text) => write.mutateAsync({ lessonId, text, ...draft })}
          onClose={() => setDraft(undefined)}
        />
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button icon={<Plus aria-hidden="true" />} onClick={() => setDraft(place())}>
            {t(isVideo ? 'addHere' : 'add')}
          </Button>
          <Button
            variant="quiet"
            icon={<Bookmark aria-hidden="true" />}
            busy={bookmark.isPending}
            onClick={setBookmark}
          >
            {t(isVideo ? 'bookmarkHere' : 'bookmark')}
          </Button>
        </div>
      )}
      {bookmark.isError && (
        <p role="alert" className="font-medium text-danger">
          {explain(bookmark.error).text}
        </p>
      )}
    </section>
  );
}
