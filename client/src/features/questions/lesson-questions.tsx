import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Button } from '../../design/button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { AskForm } from './ask-form';
import { QuestionList } from './question-list';
import { useQuestions } from './use-questions';

/** So many of the latest are shown under a lesson; the page of the course has them all. */
const shownUnderLesson = 5;

/** What is asked under a lesson, and the place to ask. */
export function LessonQuestions({
  slug,
  courseId,
  lessonId,
}: {
  slug: string;
  courseId: string;
  lessonId: string;
}) {
  const t = useTranslations('questions');
  const list = useQuestions(courseId, { lessonId }, shownUnderLesson);
  const [isAsking, setIsAsking] = useState(false);
  const questions = list.data?.pages[0]?.items ?? [];
  return (
    <section aria-labelledby="lesson-questions" className="flex flex-col gap-4 border-t border-line pt-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="lesson-questions" className="text-xl">
          {t('section')}
        </h2>
        <TextLink to={`/learn/${slug}/questions`} className="inline-flex min-h-11 items-center text-sm">
          {t('all')}
        </TextLink>
      </div>
      {list.isPending && (
        <SkeletonGroup label={t('loading')}>
          <Skeleton className="h-16" />
        </SkeletonGroup>
      )}
      {list.isError && !list.data && (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      )}
      {list.isSuccess && questions.length === 0 && <p className="text-ink-soft">{t('none')}</p>}
      {questions.length > 0 && <QuestionList questions={questions} slug={slug} showsLesson={false} />}
      {list.hasNextPage && (
        <TextLink
          to={`/learn/${slug}/questions?lesson=${lessonId}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('moreOfLesson')}
        </TextLink>
      )}
      {isAsking ? (
        <AskForm courseId={courseId} lessonId={lessonId} slug={slug} onClose={() => setIsAsking(false)} />
      ) : (
        <Button
          className="self-start"
          icon={<MessageCircleQuestion aria-hidden="true" />}
          onClick={() => setIsAsking(true)}
        >
          {t('ask')}
        </Button>
      )}
    </section>
  );
}
