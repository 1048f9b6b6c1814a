import { type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../../api/problem-state';
import { EmptyState } from '../../../design/empty-state';
import { LinkButton } from '../../../design/link-button';
import { Select } from '../../../design/select';
import { Skeleton, SkeletonGroup } from '../../../design/skeleton';
import { type Bank, useBank, useBanks } from './use-banks';

/** Asks for one of the banks of a course, and shows what is to be done with it. */
export function ChooseBank({
  courseId,
  onChosen,
  children,
}: {
  courseId: string;
  onChosen?: (bankId: string) => void;
  children: (bank: Bank) => ReactNode;
}) {
  const t = useTranslations('questionBanks');
  const banks = useBanks(courseId);
  const [chosen, setChosen] = useState<string>();
  const bankId = chosen ?? banks.data?.items[0]?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each bank, whoever listens.
  useEffect(() => {
    if (bankId !== undefined) onChosen?.(bankId);
  }, [bankId]);

  if (banks.isPending) return <BankSkeleton label={t('loading')} />;
  if (!banks.data) {
    return (
      <ProblemState error={banks.error} onRetry={() => void banks.refetch()} isRetrying={banks.isFetching} />
    );
  }
  if (bankId === undefined) {
    return (
      <EmptyState
        title={t('emptyTitle')}
        action={<LinkButton to={`/studio/courses/${courseId}?tab=banks`}>{t('title')}</LinkButton>}
      >
        {t('emptyText')}
      </EmptyState>
    );
  }
  return (
    <div className="mt-3 flex flex-col gap-5">
      <Select
        label={t('bank')}
        value={bankId}
        onChange={setChosen}
        options={banks.data.items.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <LoadedBank key={bankId} bankId={bankId}>
        {children}
      </LoadedBank>
    </div>
  );
}

function LoadedBank({ bankId, children }: { bankId: string; children: (bank: Bank) => ReactNode }) {
  const t = useTranslations('questionBanks');
  const bank = useBank(bankId);
  if (bank.data) return children(bank.data);
  if (bank.isPending) return <BankSkeleton label={t('loadingBank')} />;
  return <ProblemState error={bank.error} onRetry={() => void bank.refetch()} isRetrying={bank.isFetching} />;
}

function BankSkeleton({ label }: { label: string }) {
  return (
    <SkeletonGroup label={label} className="mt-3 flex flex-col gap-3">
      <Skeleton className="h-11" />
      <Skeleton className="h-32" />
    </SkeletonGroup>
  );
}
