import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ApiForm } from '../../api/api-form';
import { answer, api } from '../../api/client';
import { keys } from '../../api/keys';
import { ProblemState } from '../../api/problem-state';
import type { components } from '../../api/schema.gen';
import { useApiForm } from '../../api/use-api-form';
import { Button } from '../../design/button';
import { Card } from '../../design/card';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextField } from '../../design/text-field';
import { toast } from '../../design/toast';
import { isLimit, limitOf } from './days';

type Seats = components['schemas']['Seats'];

/** How many may learn in a course at once, and how many do. */
export function SeatsPanel({ courseId }: { courseId: string }) {
  const t = useTranslations('students');
  const seats = useQuery({
    queryKey: keys.seats(courseId),
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/courses/{courseId}/seats', { params: { path: { courseId } }, signal })),
  });
  return (
    <section className="mt-8 flex flex-col gap-3">
      <h2 className="text-xl">{t('seats')}</h2>
      <p className="max-w-prose text-sm text-ink-soft">{t('seatsLead')}</p>
      {seats.isPending && (
        <SkeletonGroup label={t('loadingSeats')}>
          <Skeleton className="h-28" />
        </SkeletonGroup>
      )}
      {seats.isError && !seats.data && (
        <ProblemState
          error={seats.error}
          onRetry={() => void seats.refetch()}
          isRetrying={seats.isFetching}
        />
      )}
      {seats.data && <SeatsForm courseId={courseId} seats={seats.data} />}
    </section>
  );
}

function SeatsForm({ courseId, seats }: { courseId: string; seats: Seats }) {
  const t = useTranslations('students');
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: (limit: number | null) =>
      answer(
        api.PUT('/api/v1/courses/{courseId}/seats', { params: { path: { courseId } }, body: { limit } }),
      ),
    onSuccess: async (saved) => {
      client.setQueryData(keys.seats(courseId), saved);
      await client.invalidateQueries({ queryKey: keys.waitingList(courseId) });
    },
  });
  const form = useApiForm({
    initial: { limit: seats.limit === null ? '' : String(seats.limit) },
    validate: ({ limit }) => (isLimit(limit) ? {} : { limit: t('limitWrong') }),
    submit: ({ limit }) => save.mutateAsync(limitOf(limit)),
    onSuccess: () => toast.success(t('seatsSaved')),
  });
  return (
    <Card className="max-w-xl">
      <ApiForm form={form} className="flex flex-col gap-4">
        <TextField
          label={t('seatLimit')}
          hint={
            seats.limit === null || seats.taken === null
              ? t('seatLimitHint')
              : t('seatsTaken', { taken: seats.taken, limit: seats.limit })
          }
          inputMode="numeric"
          optional
          maxLength={6}
          {...form.field('limit')}
        />
        <div>
          <Button type="submit" busy={form.isBusy}>
            {t('saveSeats')}
          </Button>
        </div>
      </ApiForm>
    </Card>
  );
}
