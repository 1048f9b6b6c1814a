import { CirclePlay, FileText, HelpCircle, Lock, Paperclip } from 'lucide-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../messages/use-format';
import type { Outline, OutlineLesson } from './use-course';
import { useOpeningText } from './use-opening-text';

const icons = { article: FileText, video: CirclePlay, file: Paperclip, quiz: HelpCircle } as const;

/** What the course teaches. Previews lead into the lesson; for whoever has the course, all of them do. */
export function OutlineList({ outline, slug, isOpen }: { outline: Outline; slug: string; isOpen: boolean }) {
  const openingText = useOpeningText(outline);
  return (
    <ol className="flex flex-col gap-3">
      {outline.sections.map((section, index) => (
        <li key={section.id}>
          <details
            open={index === 0 || outline.sections.length < 4}
            className="group rounded-lg border border-line bg-surface"
          >
            <summary className="flex min-h-12 cursor-pointer items-center justify-between gap-4 px-4 py-3 font-semibold">
              <h3 className="text-base">{section.title}</h3>
              <SectionExtent lessons={section.lessons} />
            </summary>
            <ol className="border-t border-line">
              {section.lessons.map((lesson) => (
                <OutlineRow
                  key={lesson.id}
                  lesson={lesson}
                  slug={slug}
                  isOpen={isOpen || lesson.isPreview}
                  openingText={openingText(lesson)}
                  isMarked={!isOpen && lesson.isPreview}
                />
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ol>
  );
}

function SectionExtent({ lessons }: { lessons: readonly OutlineLesson[] }) {
  const t = useTranslations('course');
  const format = useFormat();
  const seconds = lessons.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0);
  return (
    <span className="shrink-0 text-sm font-normal text-ink-soft">
      {t('sectionExtent', { lessons: lessons.length, duration: format.duration(seconds) })}
    </span>
  );
}

function OutlineRow({
  lesson,
  slug,
  isOpen,
  openingText,
  isMarked,
}: {
  lesson: OutlineLesson;
  slug: string;
  isOpen: boolean;
  openingText: string | undefined;
  isMarked: boolean;
}) {
  const t = useTranslations('course');
  const format = useFormat();
  const Icon = icons[lesson.kind];
  return (
    <li className="flex min-h-11 items-center gap-3 px-4 py-2 not-last:border-b not-last:border-line/60">
      <Icon aria-hidden="true" className="size-4.5 shrink-0 text-ink-soft" />
      <span className="min-w-0 flex-1">
        <span className="sr-only">{t(`kind.${lesson.kind}`)}: </span>
        {isOpen ? (
          <Link
            to={`/learn/${slug}/${lesson.id}`}
            className="rounded-sm underline decoration-line-strong underline-offset-4 hover:text-accent hover:decoration-accent"
          >
            {lesson.title}
          </Link>
        ) : (
          lesson.title
        )}
        {openingText && <span className="block text-sm text-ink-soft">{openingText}</span>}
      </span>
      {isMarked && <span className="text-sm font-medium text-accent">{t('preview')}</span>}
      {!isOpen && <Lock aria-label={t('locked')} className="size-4 shrink-0 text-ink-soft" />}
      <span className="shrink-0 text-sm tabular-nums text-ink-soft">
        {format.duration(lesson.durationSeconds)}
      </span>
    </li>
  );
}
