import { useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { LoadMore } from '../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { AnswerForm } from '../../features/questions/answer-form';
import { PostView } from '../../features/questions/post-view';
import { type Post, useAnswers, usePost } from '../../features/questions/use-questions';

/** A question with its answers. */
export function Page() {
  const { slug = '', questionId = '' } = useParams();
  const question = usePost(questionId);
  const isMissing = question.isError && [400, 404].includes(toProblem(question.error).status);
  if (isMissing || question.data?.questionId) return <NotFound />;
  return (
    <div className="mx-auto flex w-full max-w-[48rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      {question.isPending && <ThreadSkeleton />}
      {question.isError && !question.data && (
        <ProblemState
          error={question.error}
          onRetry={() => void question.refetch()}
          isRetrying={question.isFetching}
        />
      )}
      {question.data && <Thread question={question.data} slug={slug} />}
    </div>
  );
}

function Thread({ question, slug }: { question: Post; slug: string }) {
  const t = useTranslations('questions');
  const navigate = useNavigate();
  const answers = useAnswers(question.id);
  const items = (answers.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <>
      <div className="flex flex-col gap-2">
        <Breadcrumbs
          items={[{ label: t('pageName'), to: `/learn/${slug}/questions` }, { label: question.title }]}
        />
        <PageHeading title={question.title} className="break-words text-2xl" />
        <TextLink
          to={`/learn/${slug}/${question.lesson.id}`}
          className="inline-flex min-h-11 items-center self-start text-sm"
        >
          {t('toLesson', { title: question.lesson.title })}
        </TextLink>
      </div>
      <PostView
        post={question}
        onRemoved={() => void navigate(`/learn/${slug}/questions`, { replace: true })}
      />
      <section aria-labelledby="answers" className="flex flex-col gap-4">
        <h2 id="answers" className="text-xl">
          {t('answers', { count: question.answerCount })}
        </h2>
        {answers.isPending && <ThreadSkeleton />}
        {answers.isError && items.length === 0 && (
          <ProblemState
            error={answers.error}
            onRetry={() => void answers.refetch()}
            isRetrying={answers.isFetching}
          />
        )}
        {answers.isSuccess && items.length === 0 && <p className="text-ink-soft">{t('beFirst')}</p>}
        {items.length > 0 && (
          <ol className="flex flex-col gap-4">
            {items.map((one) => (
              <li key={one.id}>
                <PostView post={one} isAccepted={one.id === question.acceptedAnswerId} />
              </li>
            ))}
          </ol>
        )}
        {answers.hasNextPage && (
          <LoadMore
            hasMore
            isLoading={answers.isFetchingNextPage}
            onLoadMore={() => void answers.fetchNextPage()}
            shown={items.length}
          />
        )}
      </section>
      {/* An empty form for the next one. */}
      <AnswerForm key={question.answerCount} courseId={question.courseId} questionId={question.id} />
    </>
  );
}

function ThreadSkeleton() {
  const t = useTranslations('questions');
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-4">
      <Skeleton className="h-10 w-3/5" />
      <Skeleton className="h-28" />
    </SkeletonGroup>
  );
}
