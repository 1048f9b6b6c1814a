import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { type Seats, useWaitingList } from './use-seats';

/** A course that is full: the way into its waiting list, or the place in it. */
export function WaitingBox({ courseId, seats }: { courseId: string; seats: Seats }) {
  const t = useTranslations('learning');
  const explain = useProblemText();
  const list = useWaitingList(courseId);
  const place = seats.waiting?.place;
  return (
    <div className="flex flex-col gap-3">
      <p role="status">{place === undefined ? t('full') : t('yourPlace', { place })}</p>
      <p className="text-sm text-ink-soft">{t('waitingHint')}</p>
      {place === undefined ? (
        <Button
          variant="primary"
          size="large"
          fullWidth
          busy={list.isPending}
          onClick={() => list.mutate('join')}
        >
          {t('joinWaitingList')}
        </Button>
      ) : (
        <LeaveLine courseId={courseId} />
      )}
      {list.isError && (
        <p role="alert" className="text-sm font-medium text-danger">
          {explain(list.error).text}
        </p>
      )}
    </div>
  );
}

/** Gives up the place in the line, or the seat that is held. */
export function LeaveLine({ courseId }: { courseId: string }) {
  const t = useTranslations('learning');
  const explain = useProblemText();
  const list = useWaitingList(courseId);
  return (
    <>
      <Button fullWidth busy={list.isPending} onClick={() => list.mutate('leave')}>
        {t('leaveWaitingList')}
      </Button>
      {list.isError && (
        <p role="alert" className="text-sm font-medium text-danger">
          {explain(list.error).text}
        </p>
      )}
    </>
  );
}
