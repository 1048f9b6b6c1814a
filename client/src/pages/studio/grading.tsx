import { useTranslations } from 'use-intl';
import { PageHeading } from '../../app/page-heading';
import { Badge } from '../../design/badge';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { DateTime } from '../../design/date-time';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { Select } from '../../design/select';
import { Switch } from '../../design/switch';
import { ListStates } from '../../features/admin/list-states';
import { useFilters } from '../../features/admin/use-filters';
import { typedPoints } from '../../features/grading/points';
import {
  filterOf,
  type ListedTask,
  useGradingTasks,
  useWaitingQuestions,
} from '../../features/grading/use-grading';

export function Page() {
  const t = useTranslations('grading');
  const studio = useTranslations('studio');
  const { parameters, setFilter } = useFilters();
  const filter = filterOf(parameters);
  const tasks = useGradingTasks(filter);
  const first = tasks.data?.pages[0]?.items[0];
  const isWaiting = filter.state === 'awaiting';
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <Breadcrumbs items={[{ label: studio('title'), to: '/studio' }, { label: t('title') }]} />
          <PageHeading title={t('title')} />
          <p className="mt-1 text-ink-soft">{t('lead')}</p>
        </div>
        {isWaiting && first && (
          <LinkButton to={`/studio/grading/${first.id}?${parameters}`} variant="primary">
            {t('start')}
          </LinkButton>
        )}
      </div>
      <Filters />
      <ListStates
        list={tasks}
        loadingText={t('loading')}
        empty={
          isWaiting ? (
            <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
          ) : (
            <EmptyState
              title={t('emptyGraded')}
              action={<Button onClick={() => setFilter('state', '')}>{t('showAwaiting')}</Button>}
            />
          )
        }
      >
        {(items) => <Tasks tasks={items} parameters={parameters} />}
      </ListStates>
    </div>
  );
}

function Filters() {
  const t = useTranslations('grading');
  const { parameters, setFilter } = useFilters();
  const { questionId, state, isAnonymous } = filterOf(parameters);
  const waiting = useWaitingQuestions();
  const questions = waiting.data?.questions ?? [];
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
      <Select
        label={t('show')}
        value={state}
        onChange={(value) => setFilter('state', value === 'awaiting' ? '' : value)}
        options={(['awaiting', 'graded'] as const).map((value) => ({ value, label: t(`states.${value}`) }))}
        className="w-40"
      />
      {(questions.length > 1 || questionId !== '') && (
        <Select
          label={t('questionFilter')}
          value={questionId}
          onChange={(value) => setFilter('question', value)}
          options={[
            { value: '', label: t('everyQuestion') },
            ...questions.map(({ questionId: value, quizTitle, prompt, awaiting }) => ({
              value,
              label: t('waitingAt', { quiz: quizTitle, prompt, count: awaiting }),
            })),
          ]}
          className="min-w-0 max-w-sm flex-1"
        />
      )}
      <Switch
        label={t('anonymous')}
        hint={t('anonymousHint')}
        value={isAnonymous}
        onChange={(on) => setFilter('anonymous', on ? 'true' : '')}
      />
    </div>
  );
}

function Tasks({ tasks, parameters }: { tasks: readonly ListedTask[]; parameters: URLSearchParams }) {
  const t = useTranslations('grading');
  return (
    <DataTable
      caption={t('caption')}
      rows={tasks}
      rowKey={({ id }) => id}
      columns={[
        { key: 'learner', header: t('learner'), cell: ({ learner }) => nameOf(learner, t) },
        {
          key: 'question',
          header: t('question'),
          cell: ({ prompt }) => <span className="line-clamp-2">{prompt}</span>,
        },
        {
          key: 'where',
          header: t('where'),
          cell: ({ quizTitle, courseTitle }) => (
            <>
              {quizTitle}
              <span className="block text-ink-soft">{courseTitle}</span>
            </>
          ),
        },
        {
          key: 'submitted',
          header: t('submitted'),
          cell: ({ submittedAt }) => <DateTime value={submittedAt} look="relative" />,
        },
        {
          key: 'points',
          header: t('points'),
          cell: ({ points, outOf }) =>
            points ? (
              t('pointsOf', { points: typedPoints(points), outOf })
            ) : (
              <Badge tone="warning">{t('notYet')}</Badge>
            ),
        },
      ]}
      actionsHeader={t('actions')}
      actions={({ id, learner, points }) => (
        <LinkButton size="small" to={`/studio/grading/${id}?${parameters}`}>
          {points ? t('openGraded') : t('open')}
          <span className="sr-only">: {nameOf(learner, t)}</span>
        </LinkButton>
      )}
    />
  );
}

function nameOf(learner: ListedTask['learner'], t: ReturnType<typeof useTranslations<'grading'>>): string {
  return learner === null ? t('hidden') : (learner.name ?? t('someone'));
}
