import { Check, CirclePlay, FileText, HelpCircle, Lock, Paperclip } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen';
import { classes } from '../../design/classes';
import { useFormat } from '../../messages/use-format';

export type Outline = components['schemas']['Outline'];
type OutlineSection = Outline['sections'][number];
type OutlineLesson = OutlineSection['lessons'][number];

export type OutlinePanelProps = {
  outline: Outline;
  slug: string;
  currentLessonId: string;
  /** `undefined` for those who are not enrolled: they have nothing to tick. */
  completedLessonIds: ReadonlySet<string> | undefined;
  /** What the lessons that open later wait for, in words, by lesson. */
  lockTexts: ReadonlyMap<string, string>;
  /** Whether every lesson is open to the reader, or the previews alone. */
  isOpen: boolean;
};

/** All lessons in order, with what is done ticked. A long course folds the sections one is not in. */
export function OutlinePanel({ outline, ...rest }: OutlinePanelProps) {
  const list = useRef<HTMLOListElement>(null);
  const lessonCount = outline.sections.reduce((sum, { lessons }) => sum + lessons.length, 0);
  useCurrentInSight(list, rest.currentLessonId);
  return (
    <ol ref={list} className="pb-8">
      {outline.sections.map((section) => {
        const isHere = section.lessons.some(({ id }) => id === rest.currentLessonId);
        return (
          // The key opens the section that one has come to.
          <li key={`${section.id}-${isHere}`} className="border-b border-line/70">
            <Section section={section} startsOpen={isHere || lessonCount <= 24} {...rest} />
          </li>
        );
      })}
    </ol>
  );
}

function Section({
  section,
  startsOpen,
  ...rest
}: Omit<OutlinePanelProps, 'outline'> & { section: OutlineSection; startsOpen: boolean }) {
  const t = useTranslations('player');
  const done = section.lessons.filter(({ id }) => rest.completedLessonIds?.has(id)).length;
  return (
    <details open={startsOpen} className="group">
      <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-3 px-5 py-2.5 -outline-offset-2 hover:bg-sunken/60">
        <span className="text-sm font-semibold leading-snug">{section.title}</span>
        {rest.completedLessonIds && (
          <span className="shrink-0 text-sm tabular-nums text-ink-soft">
            <span aria-hidden="true">
              {done}/{section.lessons.length}
            </span>
            <span className="sr-only">{t('sectionDone', { done, total: section.lessons.length })}</span>
          </span>
        )}
      </summary>
      <ol className="pb-2">
        {section.lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonRow lesson={lesson} {...rest} />
          </li>
        ))}
      </ol>
    </details>
  );
}

const icons = { article: FileText, video: CirclePlay, file: Paperclip, quiz: HelpCircle } as const;

function LessonRow({
  lesson,
  slug,
  currentLessonId,
  completedLessonIds,
  lockTexts,
  isOpen,
}: Omit<OutlinePanelProps, 'outline'> & { lesson: OutlineLesson }) {
  const t = useTranslations('player');
  const format = useFormat();
  const isCurrent = lesson.id === currentLessonId;
  const lockText = isOpen ? lockTexts.get(lesson.id) : undefined;
  const isLocked = lockText !== undefined || (!isOpen && !lesson.isPreview);
  const Icon = isLocked ? Lock : icons[lesson.kind];
  return (
    <Link
      to={`/learn/${slug}/${lesson.id}`}
      aria-current={isCurrent ? 'page' : undefined}
      className={classes(
        'flex min-h-11 items-start gap-3 border-l-3 py-2.5 pl-4 pr-5 text-sm leading-snug -outline-offset-2',
        isCurrent
          ? 'border-accent bg-accent-soft text-accent-soft-ink'
          : 'border-transparent hover:bg-sunken/60',
      )}
    >
      {completedLessonIds && <Tick isDone={completedLessonIds.has(lesson.id)} />}
      <span className="min-w-0 flex-1">
        <span className={isCurrent ? 'font-semibold' : undefined}>{lesson.title}</span>
        <span
          className={classes(
            'mt-0.5 flex items-center gap-1.5 text-xs',
            isCurrent ? 'text-accent-soft-ink' : 'text-ink-soft',
          )}
        >
          <Icon aria-hidden="true" className="size-3.5 shrink-0" />
          {t(`kind.${lesson.kind}`)}
          {lesson.durationSeconds > 0 && ` · ${format.duration(lesson.durationSeconds)}`}
          {isLocked && !lockText && <span className="sr-only">{t('locked')}</span>}
          {!isOpen && lesson.isPreview && ` · ${t('preview')}`}
        </span>
        {lockText && (
          <span
            className={classes('mt-0.5 block text-xs', isCurrent ? 'text-accent-soft-ink' : 'text-ink-soft')}
          >
            {lockText}
          </span>
        )}
      </span>
    </Link>
  );
}

function Tick({ isDone }: { isDone: boolean }) {
  const t = useTranslations('player');
  return (
    <span
      className={classes(
        'mt-px inline-flex size-5 shrink-0 items-center justify-center rounded-full border',
        isDone ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong',
      )}
    >
      {isDone && <Check aria-label={t('done')} className="size-3.5" strokeWidth={3.2} />}
    </span>
  );
}

/** Scrolls the panel, and nothing but the panel, to the lesson one is in. */
function useCurrentInSight(list: React.RefObject<HTMLOListElement | null>, currentLessonId: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lesson has become the current one.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    const panel = list.current?.closest<HTMLElement>('[data-outline-scroll]');
    if (!current || !panel) return;
    const place = current.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    if (place.top >= frame.top + 40 && place.bottom <= frame.bottom - 40) return;
    panel.scrollTop += place.top - frame.top - frame.height / 3;
  }, [list, currentLessonId]);
}
