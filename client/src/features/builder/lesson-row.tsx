import { Clock, Ellipsis, Eye, Pencil, Trash2, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { IconButton } from '../../design/icon-button';
import { Menu, type MenuItem } from '../../design/menu';
import { useFormat } from '../../messages/use-format';
import { InlineTitle } from './inline-title';
import { LessonKindIcon } from './lesson-kind-icon';
import { OpeningBadge } from './opening-badge';
import type { DraftLesson } from './use-course-draft';

export type LessonRowProps = {
  lesson: DraftLesson;
  courseId: string;
  /** What it is grabbed by. */
  handle: ReactNode;
  moves: readonly MenuItem[];
  onRename: (title: string) => void;
  onPreview: (isPreview: boolean) => void;
  onOpening: () => void;
  onRemove: () => void;
};

/** A lesson in the curriculum: a press opens it, the menu does the rest. */
export function LessonRow({
  lesson,
  courseId,
  handle,
  moves,
  onRename,
  onPreview,
  onOpening,
  onRemove,
}: LessonRowProps) {
  const t = useTranslations('builder');
  const format = useFormat();
  const [isRenaming, setIsRenaming] = useState(false);
  const missing = whatIsMissing(lesson);

  return (
    <div className="flex min-h-13 items-center gap-1 bg-raised px-1">
      {handle}
      <LessonKindIcon kind={lesson.kind} className="mx-1 size-4.5 shrink-0 text-ink-soft" />
      {isRenaming ? (
        <InlineTitle
          label={t('renameLesson', { title: lesson.title })}
          initial={lesson.title}
          saveText={t('rename')}
          onSave={(title) => {
            onRename(title);
            setIsRenaming(false);
          }}
          onCancel={() => setIsRenaming(false)}
        />
      ) : (
        <>
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 py-2">
            <Link
              to={`/studio/courses/${courseId}/lessons/${lesson.id}`}
              className="min-w-0 font-medium underline-offset-4 hover:text-accent hover:underline"
            >
              {lesson.title}
              <span className="sr-only">, {t(`kind.${lesson.kind}`)}</span>
            </Link>
            {lesson.isPreview && (
              <Badge tone="info" icon={<Eye aria-hidden="true" />}>
                {t('preview')}
              </Badge>
            )}
            <OpeningBadge opening={lesson.opening} />
            {missing && (
              <span className="inline-flex items-center gap-1 text-sm text-warning">
                <TriangleAlert aria-hidden="true" className="size-3.5" />
                {t(`missing.${missing}`)}
              </span>
            )}
          </div>
          <span className="hidden shrink-0 text-sm tabular-nums text-ink-soft sm:block">
            {lesson.kind === 'quiz' && lesson.quiz && lesson.quiz.questionCount > 0
              ? t('questions', { count: lesson.quiz.questionCount })
              : lesson.durationSeconds > 0 && format.duration(lesson.durationSeconds)}
          </span>
          <Menu
            trigger={
              <IconButton
                label={t('lessonMenu', { title: lesson.title })}
                icon={<Ellipsis />}
                tooltip={false}
              />
            }
            items={[
              { label: t('rename'), icon: <Pencil />, onSelect: () => setIsRenaming(true) },
              {
                label: t(lesson.isPreview ? 'endPreview' : 'makePreview'),
                icon: <Eye />,
                onSelect: () => onPreview(!lesson.isPreview),
              },
              { label: t('opening.menu'), icon: <Clock />, onSelect: onOpening },
              ...moves,
              { kind: 'separator' },
              { label: t('deleteLesson'), icon: <Trash2 />, isDangerous: true, onSelect: onRemove },
            ]}
          />
        </>
      )}
    </div>
  );
}

/** The first thing that a lesson of its kind cannot do without. The publishing checklist has the last word. */
function whatIsMissing(lesson: DraftLesson): 'text' | 'video' | 'file' | 'questions' | 'mending' | undefined {
  switch (lesson.kind) {
    case 'article':
      return lesson.hasText ? undefined : 'text';
    case 'video':
      return lesson.asset ? undefined : 'video';
    case 'file':
      return lesson.asset ? undefined : 'file';
    case 'quiz':
      if (!lesson.quiz || lesson.quiz.questionCount === 0) return 'questions';
      return lesson.quiz.problems.length > 0 ? 'mending' : undefined;
  }
}
