import { useQueryClient } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { keys } from '../../api/keys';
import { toProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { EmptyState } from '../../design/empty-state';
import { LinkButton } from '../../design/link-button';
import { ProgressBar } from '../../design/progress-bar';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { useFormat } from '../../messages/use-format';
import { ImportReportView } from './import-report-view';
import { type CourseImport, useImport } from './use-imports';

/** How one import stands: under way, in its report, or why it failed. */
export function ImportPanel({ importId, onAnother }: { importId: string; onAnother: () => void }) {
  const t = useTranslations('courseImport');
  const queryClient = useQueryClient();
  const courseImport = useImport(importId);
  const status = courseImport.data?.status;
  useEffect(() => {
    if (status === 'succeeded') void queryClient.invalidateQueries({ queryKey: keys.studioCourses() });
  }, [status, queryClient]);
  if (courseImport.data) return <KnownImport courseImport={courseImport.data} onAnother={onAnother} />;
  if (courseImport.isError) {
    if ([400, 404].includes(toProblem(courseImport.error).status)) {
      return (
        <EmptyState title={t('unknownTitle')} action={<Button onClick={onAnother}>{t('another')}</Button>}>
          {t('unknownText')}
        </EmptyState>
      );
    }
    return <ProblemState error={courseImport.error} onRetry={() => void courseImport.refetch()} />;
  }
  return (
    <SkeletonGroup label={t('loading')}>
      <Skeleton className="h-28" />
    </SkeletonGroup>
  );
}

function KnownImport({ courseImport, onAnother }: { courseImport: CourseImport; onAnother: () => void }) {
  const t = useTranslations('courseImport');
  const { status, fileName, courseId, report, error } = courseImport;

  if (status === 'failed') {
    return (
      <div role="alert" className="flex flex-col gap-4">
        <Callout kind="caution" title={t('failedTitle', { name: fileName })}>
          <p>{error?.message ?? t('failedText')}</p>
          <ErrorFacts facts={error?.facts ?? {}} />
          <p className="mt-1">{t('nothingKept')}</p>
        </Callout>
        <div>
          <Button onClick={onAnother}>{t('another')}</Button>
        </div>
      </div>
    );
  }
  if (status === 'succeeded') {
    return (
      <div className="flex flex-col gap-6">
        <Card className="flex flex-wrap items-center justify-between gap-4">
          <p role="status" className="flex min-w-0 items-center gap-3">
            <CircleCheck aria-hidden="true" className="size-7 shrink-0 text-success" />
            <span className="min-w-0">
              <span className="block text-lg font-semibold">{t('succeededTitle')}</span>
              <span className="block truncate text-ink-soft">{fileName}</span>
            </span>
          </p>
          <div className="flex flex-wrap gap-3">
            <Button onClick={onAnother}>{t('another')}</Button>
            {courseId && (
              <LinkButton variant="primary" to={`/studio/courses/${courseId}`}>
                {t('openCourse')}
              </LinkButton>
            )}
          </div>
        </Card>
        {report && <ImportReportView report={report} />}
      </div>
    );
  }
  return <UnderWay courseImport={courseImport} />;
}

function UnderWay({ courseImport: { fileName, progress } }: { courseImport: CourseImport }) {
  const t = useTranslations('courseImport');
  const format = useFormat();
  const step = t(`step.${progress.step}`);
  return (
    <Card className="flex flex-col gap-3">
      <div className="flex items-baseline justify-between gap-4">
        <p className="min-w-0 truncate font-semibold">{fileName}</p>
        <p className="tabular-nums text-ink-soft">{format.percent(progress.percent)}</p>
      </div>
      <ProgressBar percent={progress.percent} label={t('progress', { name: fileName })} text={step} />
      <p role="status" className="text-sm text-ink-soft">
        {step} {t('mayLeave')}
      </p>
    </Card>
  );
}

/** The facts behind a refusal that a person can use: which file, which line, which limit. */
function ErrorFacts({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const shown = Object.entries(facts).filter(
    (fact): fact is [string, string | number] => typeof fact[1] === 'string' || typeof fact[1] === 'number',
  );
  if (shown.length === 0) return null;
  return (
    <ul className="mt-1 font-mono text-sm">
      {shown.map(([name, value]) => (
        <li key={name} className="break-all">
          {name}: {value}
        </li>
      ))}
    </ul>
  );
}
