import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, ChevronDown, Clock, Ellipsis, FolderInput, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../../design/classes';
import { IconButton, iconButtonClasses } from '../../design/icon-button';
import { Menu } from '../../design/menu';
import { AddLesson } from './add-lesson';
import { DragHandle } from './drag-handle';
import { InlineTitle } from './inline-title';
import { LessonRow } from './lesson-row';
import { OpeningBadge } from './opening-badge';
import type { DraftLesson, DraftSection } from './use-course-draft';
import type { CurriculumChanges } from './use-curriculum-changes';
import type { DragData } from './use-curriculum-drag';

type Direction = 'up' | 'down';

export type SectionCardProps = {
  section: DraftSection;
  courseId: string;
  isFirst: boolean;
  isLast: boolean;
  isCollapsed: boolean;
  hasOtherSections: boolean;
  changes: CurriculumChanges;
  onToggle: () => void;
  onStepSection: (direction: Direction) => void;
  onStepLesson: (lessonId: string, direction: Direction) => void;
  canStep: (lessonId: string, direction: Direction) => boolean;
  onDeleteSection: () => void;
  onDeleteLesson: (lesson: DraftLesson) => void;
  onMoveLesson: (lesson: DraftLesson) => void;
  /** Asks when it opens: the section, or one of its lessons. */
  onOpening: (lesson?: DraftLesson) => void;
};

/** A section with its lessons; it can be dragged, and takes lessons that are dropped on it. */
export function SectionCard(props: SectionCardProps) {
  const { section, changes, isCollapsed } = props;
  const t = useTranslations('builder');
  const [isRenaming, setIsRenaming] = useState(false);
  const data: DragData = { kind: 'section', sectionId: section.id, title: section.title };
  const sortable = useSortable({ id: section.id, data });

  return (
    <li
      ref={sortable.setNodeRef}
      style={shiftOf(sortable)}
      className={classes(
        'overflow-hidden rounded-lg border border-line bg-surface shadow-low',
        sortable.isDragging && 'opacity-40',
      )}
    >
      <div className="flex min-h-14 items-center gap-1 px-1">
        <DragHandle
          {...sortable.listeners}
          data-handle={section.id}
          label={t('moveHandle', { title: section.title })}
          onStep={props.onStepSection}
        />
        {isRenaming ? (
          <InlineTitle
            label={t('renameSection', { title: section.title })}
            initial={section.title}
            saveText={t('rename')}
            onSave={(title) => {
              changes.changeSection.mutate({ sectionId: section.id, title });
              setIsRenaming(false);
            }}
            onCancel={() => setIsRenaming(false)}
          />
        ) : (
          <>
            <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 py-2">
              <h2 className="min-w-0 text-base font-semibold leading-snug">{section.title}</h2>
              <OpeningBadge opening={section.opening} />
            </div>
            <span className="hidden text-sm text-ink-soft sm:block">
              {t('lessonCount', { count: section.lessons.length })}
            </span>
            <button
              type="button"
              aria-expanded={!isCollapsed}
              aria-label={t(isCollapsed ? 'expand' : 'collapse', { title: section.title })}
              onClick={props.onToggle}
              className={iconButtonClasses}
            >
              <ChevronDown
                aria-hidden="true"
                className={classes('transition-transform', isCollapsed && '-rotate-90')}
              />
            </button>
            <Menu
              trigger={
                <IconButton
                  label={t('sectionMenu', { title: section.title })}
                  icon={<Ellipsis />}
                  tooltip={false}
                />
              }
              items={[
                { label: t('rename'), icon: <Pencil />, onSelect: () => setIsRenaming(true) },
                { label: t('opening.menu'), icon: <Clock />, onSelect: () => props.onOpening() },
                {
                  label: t('moveUp'),
                  icon: <ArrowUp />,
                  disabled: props.isFirst,
                  onSelect: () => props.onStepSection('up'),
                },
                {
                  label: t('moveDown'),
                  icon: <ArrowDown />,
                  disabled: props.isLast,
                  onSelect: () => props.onStepSection('down'),
                },
                { kind: 'separator' },
                {
                  label: t('deleteSection'),
                  icon: <Trash2 />,
                  isDangerous: true,
                  onSelect: props.onDeleteSection,
                },
              ]}
            />
          </>
        )}
      </div>
      {!isCollapsed && (
        <>
          <SortableContext items={section.lessons.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
            <ol aria-label={section.title} className="divide-y divide-line border-t border-line">
              {section.lessons.map((lesson) => (
                <SortableLesson key={lesson.id} lesson={lesson} {...props} />
              ))}
            </ol>
          </SortableContext>
          <div className={classes('px-2 py-2', section.lessons.length > 0 && 'border-t border-line')}>
            {section.lessons.length === 0 && (
              <p className="px-2 pt-1 text-sm text-ink-soft">{t('sectionEmpty')}</p>
            )}
            <AddLesson sectionId={section.id} changes={changes} />
          </div>
        </>
      )}
    </li>
  );
}

function SortableLesson({
  lesson,
  section,
  courseId,
  hasOtherSections,
  changes,
  canStep,
  onStepLesson,
  onDeleteLesson,
  onMoveLesson,
  onOpening,
}: SectionCardProps & { lesson: DraftLesson }) {
  const t = useTranslations('builder');
  const data: DragData = { kind: 'lesson', sectionId: section.id, title: lesson.title };
  const sortable = useSortable({ id: lesson.id, data });
  const { id: lessonId, version } = lesson;

  return (
    <li
      ref={sortable.setNodeRef}
      style={shiftOf(sortable)}
      className={classes(sortable.isDragging && 'relative opacity-40')}
    >
      <LessonRow
        lesson={lesson}
        courseId={courseId}
        handle={
          <DragHandle
            {...sortable.listeners}
            data-handle={lessonId}
            label={t('moveHandle', { title: lesson.title })}
            onStep={(direction) => onStepLesson(lessonId, direction)}
          />
        }
        moves={[
          {
            label: t('moveUp'),
            icon: <ArrowUp />,
            disabled: !canStep(lessonId, 'up'),
            onSelect: () => onStepLesson(lessonId, 'up'),
          },
          {
            label: t('moveDown'),
            icon: <ArrowDown />,
            disabled: !canStep(lessonId, 'down'),
            onSelect: () => onStepLesson(lessonId, 'down'),
          },
          {
            label: t('moveToSection'),
            icon: <FolderInput />,
            disabled: !hasOtherSections,
            onSelect: () => onMoveLesson(lesson),
          },
        ]}
        onRename={(title) => changes.changeLesson.mutate({ lessonId, version, title })}
        onOpening={() => onOpening(lesson)}
        onPreview={(isPreview) => changes.changeLesson.mutate({ lessonId, version, isPreview })}
        onRemove={() => onDeleteLesson(lesson)}
      />
    </li>
  );
}

/** Where a row is drawn while others make way; rows are never scaled. */
function shiftOf({ transform, transition }: ReturnType<typeof useSortable>) {
  if (!transform) return { transition };
  return { transform: `translate3d(${transform.x}px, ${transform.y}px, 0)`, transition };
}
