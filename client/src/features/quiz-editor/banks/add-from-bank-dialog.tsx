import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../../api/problem-state';
import { Button } from '../../../design/button';
import { Checkbox } from '../../../design/checkbox';
import { Dialog } from '../../../design/dialog';
import { LoadMore } from '../../../design/load-more';
import { SearchField } from '../../../design/search-field';
import { Select } from '../../../design/select';
import { Skeleton, SkeletonGroup } from '../../../design/skeleton';
import type { BankEntry } from '../use-quiz-draft';
import { BankQuestionLine } from './bank-question-line';
import { ChooseBank } from './choose-bank';
import { type Bank, type BankQuestion, useBankQuestions } from './use-banks';

type Chosen = ReadonlyMap<string, BankEntry>;

/** Takes questions from a bank into a quiz; those that are in it already are not offered twice. */
export function AddFromBankDialog({
  courseId,
  known,
  room,
  onClose,
  onAdd,
}: {
  courseId: string;
  known: ReadonlySet<string>;
  room: number;
  onClose: () => void;
  onAdd: (entries: BankEntry[]) => void;
}) {
  const t = useTranslations('questionBanks');
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const choose = ({ id, question }: BankQuestion, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(id, { kind: 'from_bank', id, version: null, points: question.points });
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="large"
      title={t('addFromBank')}
      description={t('addFromBankText')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            disabled={chosen.size === 0 || chosen.size > room}
            onClick={() => onAdd([...chosen.values()])}
          >
            {t('addCount', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <ChooseBank courseId={courseId}>
        {(bank) => <Choice bank={bank} known={known} chosen={chosen} onChoose={choose} />}
      </ChooseBank>
    </Dialog>
  );
}

function Choice({
  bank,
  known,
  chosen,
  onChoose,
}: {
  bank: Bank;
  known: ReadonlySet<string>;
  chosen: Chosen;
  onChoose: (found: BankQuestion, isChosen: boolean) => void;
}) {
  const t = useTranslations('questionBanks');
  const [text, setText] = useState('');
  const [tag, setTag] = useState('');
  const list = useBankQuestions(bank.id, { text, tag });
  const questions = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[1fr_14rem]">
        <SearchField label={t('search')} value={text} onSearch={setText} />
        <Select
          label={t('tag')}
          value={tag}
          onChange={setTag}
          options={[
            { value: '', label: t('allTags') },
            ...bank.tags.map((one) => ({ value: one.tag, label: t('tagOption', one) })),
          ]}
        />
      </div>
      {list.isPending ? (
        <SkeletonGroup label={t('loadingQuestions')} className="flex flex-col gap-3">
          <Skeleton className="h-14" />
          <Skeleton className="h-14" />
        </SkeletonGroup>
      ) : list.isError && questions.length === 0 ? (
        <ProblemState error={list.error} onRetry={() => void list.refetch()} isRetrying={list.isFetching} />
      ) : questions.length === 0 ? (
        <p role="status" className="text-ink-soft">
          {bank.questionCount === 0 ? t('noneTitle') : t('nothingTitle')}
        </p>
      ) : (
        <>
          <ul className="divide-y divide-line rounded-lg border border-line">
            {questions.map((found) => (
              <li key={found.id} className="px-4">
                <Checkbox
                  label={<BankQuestionLine found={found} isKnown={known.has(found.id)} />}
                  value={chosen.has(found.id)}
                  disabled={known.has(found.id)}
                  onChange={(isChosen) => onChoose(found, isChosen)}
                />
              </li>
            ))}
          </ul>
          <LoadMore
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            onLoadMore={() => void list.fetchNextPage()}
            shown={questions.length}
          />
        </>
      )}
    </>
  );
}
