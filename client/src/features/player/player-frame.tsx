import { ArrowLeft, ListTree } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Dialog } from '../../design/dialog';
import { IconButton, iconButtonClasses } from '../../design/icon-button';
import { ProgressBar } from '../../design/progress-bar';
import { SkipLink } from '../../design/skip-link';
import { useFormat } from '../../messages/use-format';
import type { Progress } from './use-lesson';

export type PlayerFrameProps = {
  course: { slug: string; title: string };
  progress: Progress | undefined;
  /** The outline: beside the lesson on a desk, in a drawer on a phone. */
  outline: ReactNode;
  /** What stands at the right of the bar. */
  corner: ReactNode;
  banner: ReactNode;
  /** What to do next, always within reach of the thumb. */
  steps: ReactNode;
  children: ReactNode;
};

/** The room one learns in: the course above, its outline at the side, the lesson in the middle, the way on below. */
export function PlayerFrame({
  course,
  progress,
  outline,
  corner,
  banner,
  steps,
  children,
}: PlayerFrameProps) {
  const t = useTranslations('player');
  const { pathname } = useLocation();
  const [isDrawerOpen, setIsDrawerOpen] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lesson was chosen, so the drawer has done its work.
  useEffect(() => setIsDrawerOpen(false), [pathname]);

  return (
    <div className="flex min-h-dvh flex-1 flex-col">
      <SkipLink target="main" text={t('skipToLesson')} />
      <header className="sticky top-0 z-30 flex h-14 items-center gap-1 border-b border-line bg-surface pl-1 pr-2 lg:gap-3">
        <Link to="/learning" aria-label={t('toLearning')} className={iconButtonClasses}>
          <ArrowLeft aria-hidden="true" />
        </Link>
        <Link
          to={`/courses/${course.slug}`}
          className="min-w-0 flex-1 truncate rounded-sm font-semibold hover:text-accent"
        >
          {course.title}
        </Link>
        {progress && <Extent progress={progress} />}
        {corner}
        <IconButton
          label={t('openOutline')}
          icon={<ListTree />}
          onClick={() => setIsDrawerOpen(true)}
          className="lg:hidden"
        />
      </header>
      <Dialog open={isDrawerOpen} onClose={() => setIsDrawerOpen(false)} title={t('outline')} look="sheet">
        <div className="-mx-5">{outline}</div>
      </Dialog>
      {banner}
      <div className="flex flex-1 lg:grid lg:grid-cols-[21rem_minmax(0,1fr)]">
        <aside
          aria-label={t('outline')}
          data-outline-scroll
          className="sticky top-14 hidden h-[calc(100dvh-3.5rem)] overflow-y-auto overscroll-contain border-r border-line bg-surface lg:block"
        >
          {outline}
        </aside>
        <div className="flex min-w-0 flex-1 flex-col">
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto flex w-full max-w-[48rem] flex-1 flex-col gap-6 px-4 pb-12 pt-7 sm:px-8 lg:pt-12"
          >
            {children}
          </main>
          {steps}
        </div>
      </div>
    </div>
  );
}

function Extent({ progress }: { progress: Progress }) {
  const t = useTranslations('player');
  const format = useFormat();
  return (
    <div className="flex shrink-0 items-center gap-2.5 px-2 text-sm tabular-nums text-ink-soft">
      <ProgressBar
        percent={progress.percent}
        label={t('progress')}
        text={t('progressText', { completed: progress.completed, total: progress.total })}
        className="hidden w-28 sm:block"
      />
      <span aria-hidden="true">{format.percent(progress.percent)}</span>
    </div>
  );
}
