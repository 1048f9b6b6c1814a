import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../../api/deed-dialog';
import { ProblemState } from '../../../api/problem-state';
import { EmptyState } from '../../../design/empty-state';
import { IconButton } from '../../../design/icon-button';
import { LoadMore } from '../../../design/load-more';
import { Skeleton, SkeletonGroup } from '../../../design/skeleton';
import { BankQuestionDialog } from './bank-question-dialog';
import { BankQuestionLine } from './bank-question-line';
import {
  type Bank,
  type BankFilters,
  type BankQuestion,
  removeBankQuestion,
  useBankQuestions,
  useRefreshBanks,
} from './use-banks';

/** What of a bank fits the filters, with what may be done about each question. */
export function BankQuestions({ bank, filters }: { bank: Bank; filters: BankFilters }) {
  const t = useTranslations('questionBanks');
  const refresh = useRefreshBanks();
  const list = useBankQuestions(bank.id, filters);
  const [edited, setEdited] = useState<BankQuestion>();
  const [leaving, setLeaving] = useState<BankQuestion>();
  const questions = list.data?.pages.flatMap(({ items }) => items) ?? [];

  if (list.isPending) {
    return (
      <SkeletonGroup label={t('loadingQuestions')} className="flex flex-col gap-3">
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} className="h-20" />
        ))}
      </SkeletonGroup>
    );
  }
  if (list.isError && questions.length === 0) {
    return (
      <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
    );
  }
  if (questions.length === 0) {
    return bank.questionCount === 0 ? (
      <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>
    ) : (
      <EmptyState title={t('nothingTitle')}>{t('nothingText')}</EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {questions.map((found) => (
          <li key={found.id} className="flex items-start gap-2 py-3 pl-5 pr-2">
            <BankQuestionLine found={found} />
            <span className="flex shrink-0 max-sm:flex-col">
              <IconButton
                label={t('editNamed', { prompt: shortened(found) })}
                icon={<Pencil />}
                onClick={() => setEdited(found)}
              />
              <IconButton
                label={t('removeNamed', { prompt: shortened(found) })}
                icon={<Trash2 />}
                onClick={() => setLeaving(found)}
              />
            </span>
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        isLoading={list.isFetchingNextPage}
        onLoadMore={() => void list.fetchNextPage()}
        shown={questions.length}
      />
      {edited && (
        <BankQuestionDialog
          bankId={bank.id}
          initial={edited.question}
          known={edited}
          onClose={() => setEdited(undefined)}
        />
      )}
      <DeedDialog
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t('removeTitle')}
        description={t('removeText')}
        confirmText={t('remove')}
        isDangerous
        deed={() => leaving && removeBankQuestion(leaving.id).then(refresh)}
        done={t('removed')}
      >
        {leaving && <p className="mt-3 line-clamp-3 font-medium">{leaving.question.prompt}</p>}
      </DeedDialog>
    </>
  );
}

function shortened({ question }: BankQuestion): string {
  const text = question.prompt.trim();
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
