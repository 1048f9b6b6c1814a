import { Pencil } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Button } from '../../design/button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { toast } from '../../design/toast';
import { BankPanel } from '../../features/quiz-editor/banks/bank-panel';
import { BankTitleDialog } from '../../features/quiz-editor/banks/bank-title-dialog';
import { type Bank, type BankFilters, useBank } from '../../features/quiz-editor/banks/use-banks';
import { CourseQuestionPictures } from './course-question-pictures';

export function Page() {
  const t = useTranslations('questionBanks');
  const { bankId = '' } = useParams();
  const bank = useBank(bankId);
  if (bank.data) return <LoadedBank bank={bank.data} />;
  if (bank.isError && [400, 404].includes(toProblem(bank.error).status)) return <NotFound />;
  return (
    <Frame>
      {bank.isError ? (
        <ProblemState error={bank.error} onRetry={() => void bank.refetch()} isRetrying={bank.isFetching} />
      ) : (
        <SkeletonGroup label={t('loadingBank')} className="flex flex-col gap-4">
          <Skeleton className="h-9 w-2/3 max-w-md" />
          <Skeleton className="h-11" />
          <Skeleton className="h-40" />
        </SkeletonGroup>
      )}
    </Frame>
  );
}

function LoadedBank({ bank }: { bank: Bank }) {
  const t = useTranslations('questionBanks');
  const [parameters, setParameters] = useSearchParams();
  const [isRenaming, setIsRenaming] = useState(false);
  const filters = { text: parameters.get('text') ?? '', tag: parameters.get('tag') ?? '' };
  const filter = useCallback(
    ({ text, tag }: BankFilters) =>
      setParameters(
        { ...(text === '' ? {} : { text }), ...(tag === '' ? {} : { tag }) },
        { replace: true, state: { keepFocus: true } },
      ),
    [setParameters],
  );
  const ofCourse = `/studio/courses/${bank.courseId}?tab=banks`;
  return (
    <Frame>
      <div className="flex flex-col gap-2">
        <Breadcrumbs
          items={[
            { label: t('studio'), to: '/studio' },
            { label: t('title'), to: ofCourse },
            { label: bank.title },
          ]}
        />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <PageHeading title={bank.title} className="text-2xl [overflow-wrap:anywhere]" />
          <Button size="small" icon={<Pencil aria-hidden="true" />} onClick={() => setIsRenaming(true)}>
            {t('rename')}
          </Button>
        </div>
        <p className="text-ink-soft">{t('count', { count: bank.questionCount })}</p>
      </div>
      <CourseQuestionPictures courseId={bank.courseId}>
        <BankPanel bank={bank} filters={filters} onFilter={filter} />
      </CourseQuestionPictures>
      {isRenaming && (
        <BankTitleDialog
          courseId={bank.courseId}
          bank={bank}
          onClose={() => setIsRenaming(false)}
          onDone={() => {
            setIsRenaming(false);
            toast.success(t('renamed'));
          }}
        />
      )}
    </Frame>
  );
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-5 px-4 py-6 sm:px-6 lg:py-9">{children}</div>
  );
}
