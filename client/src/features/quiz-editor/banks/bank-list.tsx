import { Library, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../../api/problem-state';
import { Button } from '../../../design/button';
import { DateTime } from '../../../design/date-time';
import { EmptyState } from '../../../design/empty-state';
import { Skeleton, SkeletonGroup } from '../../../design/skeleton';
import { BankTitleDialog } from './bank-title-dialog';
import { type ListedBank, useBanks } from './use-banks';

/** The question banks of a course. */
export function BankList({ courseId }: { courseId: string }) {
  const t = useTranslations('questionBanks');
  const navigate = useNavigate();
  const banks = useBanks(courseId);
  const [isMaking, setIsMaking] = useState(false);
  const make = (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setIsMaking(true)}>
      {t('newBank')}
    </Button>
  );

  return (
    <div className="flex max-w-[54rem] flex-col gap-5">
      {banks.data && banks.data.items.length > 0 && (
        <div className="flex flex-wrap items-end justify-between gap-4">
          <div className="max-w-prose">
            <h2 className="text-xl">{t('title')}</h2>
            <p className="mt-1 text-ink-soft">{t('lead')}</p>
          </div>
          {make}
        </div>
      )}
      {banks.isPending ? (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
          <Skeleton className="h-20" />
          <Skeleton className="h-20" />
        </SkeletonGroup>
      ) : !banks.data ? (
        <ProblemState
          error={banks.error}
          onRetry={() => void banks.refetch()}
          isRetrying={banks.isFetching}
        />
      ) : banks.data.items.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={make}>
          {t('lead')} {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className="flex flex-col gap-3">
          {banks.data.items.map((bank) => (
            <BankRow key={bank.id} bank={bank} />
          ))}
        </ul>
      )}
      {isMaking && (
        <BankTitleDialog
          courseId={courseId}
          onClose={() => setIsMaking(false)}
          onDone={({ id }) => navigate(`/studio/courses/${courseId}/banks/${id}`)}
        />
      )}
    </div>
  );
}

function BankRow({ bank }: { bank: ListedBank }) {
  const t = useTranslations('questionBanks');
  return (
    <li className="relative flex items-center gap-4 rounded-lg border border-line bg-surface px-5 py-4 shadow-low hover:border-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <Library aria-hidden="true" className="size-6 shrink-0 text-accent" />
      <div className="min-w-0">
        <h3 className="text-base font-semibold [overflow-wrap:anywhere]">
          <Link
            to={`/studio/courses/${bank.courseId}/banks/${bank.id}`}
            className="outline-none after:absolute after:inset-0"
          >
            {bank.title}
          </Link>
        </h3>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          <span>{t('count', { count: bank.questionCount })}</span>
          <span>
            {t('changed')} <DateTime value={bank.updatedAt} look="relative" />
          </span>
        </p>
      </div>
    </li>
  );
}
