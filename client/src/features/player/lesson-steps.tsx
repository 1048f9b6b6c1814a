import { ArrowRight, Check, ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { iconButtonClasses } from '../../design/icon-button';
import { LinkButton } from '../../design/link-button';
import type { NextStep } from './next-step';

export type LessonStepsProps = {
  slug: string;
  previousLessonId: string | null;
  step: NextStep;
  isCompleting: boolean;
  onComplete: () => void;
  /** Why it could not be completed. */
  error?: string | undefined;
};

/** Back, and on: at the foot of the window, where the thumb is. */
export function LessonSteps({
  slug,
  previousLessonId,
  step,
  isCompleting,
  onComplete,
  error,
}: LessonStepsProps) {
  const t = useTranslations('player');
  return (
    <nav
      aria-label={t('steps')}
      data-bottom-bar
      className="sticky bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
    >
      {error && (
        <p role="alert" className="px-4 pt-3 text-center text-sm font-medium text-danger">
          {error}
        </p>
      )}
      <div className="mx-auto flex min-h-16 w-full max-w-[48rem] items-center justify-between gap-2 px-4 py-2 sm:px-8">
        {previousLessonId === null ? (
          <span />
        ) : (
          <Link
            to={`/learn/${slug}/${previousLessonId}`}
            className={`${iconButtonClasses} -ml-2 sm:-ml-3 sm:w-auto sm:gap-1 sm:px-3`}
          >
            <ChevronLeft aria-hidden="true" />
            <span className="font-semibold max-sm:sr-only">{t('previous')}</span>
          </Link>
        )}
        <div className="flex min-w-0 flex-1 items-center justify-end gap-3">
          <WayOn slug={slug} step={step} isCompleting={isCompleting} onComplete={onComplete} />
        </div>
      </div>
    </nav>
  );
}

function WayOn({
  slug,
  step,
  isCompleting,
  onComplete,
}: Pick<LessonStepsProps, 'slug' | 'step' | 'isCompleting' | 'onComplete'>) {
  const t = useTranslations('player');
  switch (step.kind) {
    case 'complete':
      return (
        <Button
          variant="primary"
          busy={isCompleting}
          onClick={onComplete}
          icon={<Check aria-hidden="true" />}
          className="max-sm:flex-1"
        >
          {t('complete')}
        </Button>
      );
    case 'pass-quiz':
      return (
        <>
          <span className="text-right text-sm leading-snug text-ink-soft">{t('passToComplete')}</span>
          {step.nextLessonId !== null && (
            <LinkButton to={`/learn/${slug}/${step.nextLessonId}`} className="shrink-0">
              {t('skip')}
            </LinkButton>
          )}
        </>
      );
    case 'go-on':
      return (
        <>
          <Done>{t('completed')}</Done>
          <LinkButton to={`/learn/${slug}/${step.nextLessonId}`} variant="primary" className="max-sm:flex-1">
            {t('next')}
            <ArrowRight aria-hidden="true" />
          </LinkButton>
        </>
      );
    case 'finished':
      return (
        <LinkButton to={`/learn/${slug}/completed`} variant="primary" className="max-sm:flex-1">
          {t('finish')}
          <ArrowRight aria-hidden="true" />
        </LinkButton>
      );
    case 'look-on':
      if (step.nextLessonId === null) return null;
      return (
        <LinkButton to={`/learn/${slug}/${step.nextLessonId}`} className="max-sm:flex-1">
          {t('next')}
          <ArrowRight aria-hidden="true" />
        </LinkButton>
      );
  }
}

function Done({ children }: { children: ReactNode }) {
  return (
    <span className="hidden items-center gap-1.5 text-sm font-medium text-success sm:inline-flex">
      <Check aria-hidden="true" className="size-4" strokeWidth={3} />
      {children}
    </span>
  );
}
