import { useEffect } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { PageSkeleton } from '../../app/page-skeleton';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { toast } from '../../design/toast';
import { GradeForm } from '../../features/grading/grade-form';
import { GradeHistory } from '../../features/grading/grade-history';
import { HandedIn } from '../../features/grading/handed-in';
import {
  filterOf,
  type GradingTask,
  useGradingTask,
  useGradingTasks,
} from '../../features/grading/use-grading';
import { LazyMarkdown } from './lazy-markdown';

export function Page() {
  const { taskId = '' } = useParams();
  const [parameters] = useSearchParams();
  const task = useGradingTask(taskId, filterOf(parameters).isAnonymous);
  if (task.data) return <Task key={taskId} task={task.data} />;
  if (task.isPending) return <PageSkeleton />;
  if ([400, 404].includes(toProblem(task.error).status)) return <NotFound />;
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-12">
      <ProblemState error={task.error} onRetry={() => void task.refetch()} isRetrying={task.isFetching} />
    </div>
  );
}

function Task({ task }: { task: GradingTask }) {
  const t = useTranslations('grading');
  const studio = useTranslations('studio');
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const { next, previous } = useNeighbours(task.id);
  const { learner, courseTitle, quizTitle, submittedAt } = task;
  const title = learner ? t('taskTitle', { name: learner.name ?? t('someone') }) : t('taskTitleHidden');
  const goTo = (taskId: string) => void navigate(`/studio/grading/${taskId}?${parameters}`);

  const goOn = () => {
    toast.success(t(next ? 'given' : 'lastGiven'));
    if (next) goTo(next);
    else void navigate(`/studio/grading?${parameters}`);
  };
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-8 sm:px-6 lg:py-10">
      <div>
        <Breadcrumbs
          items={[
            { label: studio('title'), to: '/studio' },
            { label: t('title'), to: `/studio/grading?${parameters}` },
            { label: title },
          ]}
        />
        <PageHeading title={title} />
        <p className="mt-1 text-ink-soft">
          {courseTitle} · {quizTitle} · <DateTime value={submittedAt} />
        </p>
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <HandedIn task={task} renderMarkdown={renderMarkdown} />
          <GradeHistory history={task.history} renderMarkdown={renderMarkdown} />
        </div>
        <Card padding="large" className="lg:sticky lg:top-24">
          <h2 className="mb-4 text-lg">{t('grade')}</h2>
          <GradeForm
            task={task}
            renderMarkdown={renderMarkdown}
            onNext={next === undefined ? undefined : () => goTo(next)}
            onPrevious={previous === undefined ? undefined : () => goTo(previous)}
            onGraded={goOn}
          />
        </Card>
      </div>
    </div>
  );
}

/** The answers beside this one, among those that the list was narrowed to. */
function useNeighbours(taskId: string): { next: string | undefined; previous: string | undefined } {
  const [parameters] = useSearchParams();
  const tasks = useGradingTasks(filterOf(parameters));
  const ids = (tasks.data?.pages ?? []).flatMap(({ items }) => items.map(({ id }) => id));
  const index = ids.indexOf(taskId);
  const { hasNextPage, isFetching, fetchNextPage } = tasks;
  const isLast = index !== -1 && index === ids.length - 1;
  useEffect(() => {
    if (isLast && hasNextPage && !isFetching) void fetchNextPage();
  }, [isLast, hasNextPage, isFetching, fetchNextPage]);
  // One that has left the list, because it was graded, goes on with the first that is there.
  if (index === -1) return { next: ids[0], previous: undefined };
  return { next: ids[index + 1], previous: ids[index - 1] };
}

function renderMarkdown(text: string) {
  return <LazyMarkdown text={text} headingLevel={3} />;
}
