import { DndContext, DragOverlay } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { moveLesson, moveSection, stepOf } from './curriculum-order';
import { InlineTitle } from './inline-title';
import { MoveLessonDialog } from './move-lesson-dialog';
import { OpeningDialog } from './opening-dialog';
import { SectionCard } from './section-card';
import type { CourseDraft, DraftLesson, DraftSection, OpeningRule } from './use-course-draft';
import { useCurriculumChanges } from './use-curriculum-changes';
import { useCurriculumDrag } from './use-curriculum-drag';

type OpeningSubject = { kind: 'section'; section: DraftSection } | { kind: 'lesson'; lesson: DraftLesson };

type Question =
  | { kind: 'delete-section'; section: DraftSection }
  | { kind: 'delete-lesson'; lesson: DraftLesson }
  | { kind: 'move-lesson'; lesson: DraftLesson }
  | { kind: 'opening'; subject: OpeningSubject };

/** Sections and lessons, put in order by dragging, by arrow keys, or from a menu. */
export function CurriculumBoard({ draft }: { draft: CourseDraft }) {
  const t = useTranslations('builder');
  const { courseId } = draft;
  const changes = useCurriculumChanges(courseId);
  const [question, setQuestion] = useState<Question>();
  const [isAdding, setIsAdding] = useState(draft.sections.length === 0);
  const [news, setNews] = useState('');
  const lessonCount = draft.sections.reduce((sum, { lessons }) => sum + lessons.length, 0);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(
    () => new Set(lessonCount > manyLessons ? draft.sections.map(({ id }) => id) : []),
  );
  const board = useRef<HTMLDivElement>(null);
  const put = (sections: DraftSection[], movedId: string) => {
    changes.reorder.mutate(sections);
    setNews(placeText(sections, movedId, t));
  };
  const drag = useCurriculumDrag({ sections: draft.sections, onMoved: put });
  const { sections } = drag;

  // A row that is put elsewhere loses the focus, and into another section it is a new row: the focus follows it.
  const focused = useRef<{ id: string; until: number }>(undefined);
  const keepFocus = (id: string) => {
    focused.current = { id, until: performance.now() + 2_000 };
  };
  useLayoutEffect(() => {
    const { id, until } = focused.current ?? { id: '', until: 0 };
    if (performance.now() > until || sections.length === 0) return;
    board.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(id)}"]`)?.focus();
  }, [sections]);
  const stepSection = (id: string, direction: 'up' | 'down') => {
    const at = sections.findIndex((one) => one.id === id);
    const to = at + (direction === 'up' ? -1 : 1);
    if (to < 0 || to >= sections.length) return;
    put(moveSection(sections, id, to), id);
    keepFocus(id);
  };
  const stepLesson = (id: string, direction: 'up' | 'down') => {
    const to = stepOf(sections, id, direction);
    if (!to) return;
    expand(to.sectionId);
    put(moveLesson(sections, id, to), id);
    keepFocus(id);
  };
  const expand = (id: string) => setCollapsed((before) => new Set([...before].filter((one) => one !== id)));
  const toggle = (id: string) =>
    setCollapsed((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  const close = () => setQuestion(undefined);
  const saveOpening = (subject: OpeningSubject, opening: OpeningRule | null) => {
    if (subject.kind === 'section') changes.changeSection.mutate({ sectionId: subject.section.id, opening });
    else {
      const { id: lessonId, version } = subject.lesson;
      changes.changeLesson.mutate({ lessonId, version, opening });
    }
  };

  return (
    <div ref={board} className="flex flex-col gap-4">
      <p role="status" className="sr-only">
        {news}
      </p>
      {sections.length > 2 && (
        <div className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
          <p>{t('extent', { sections: sections.length, lessons: lessonCount })}</p>
          <Button
            size="small"
            variant="quiet"
            onClick={() => setCollapsed(new Set(collapsed.size > 0 ? [] : sections.map(({ id }) => id)))}
          >
            {t(collapsed.size > 0 ? 'expandAll' : 'collapseAll')}
          </Button>
        </div>
      )}
      <DndContext {...drag.context}>
        <SortableContext items={sections.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className="flex flex-col gap-4">
            {sections.map((section, index) => (
              <SectionCard
                key={section.id}
                section={section}
                courseId={courseId}
                isFirst={index === 0}
                isLast={index === sections.length - 1}
                isCollapsed={collapsed.has(section.id)}
                hasOtherSections={sections.length > 1}
                changes={changes}
                onToggle={() => toggle(section.id)}
                onStepSection={(direction) => stepSection(section.id, direction)}
                onStepLesson={stepLesson}
                canStep={(lessonId, direction) => stepOf(sections, lessonId, direction) !== undefined}
                onDeleteSection={() => setQuestion({ kind: 'delete-section', section })}
                onDeleteLesson={(lesson) => setQuestion({ kind: 'delete-lesson', lesson })}
                onOpening={(lesson) =>
                  setQuestion({
                    kind: 'opening',
                    subject: lesson ? { kind: 'lesson', lesson } : { kind: 'section', section },
                  })
                }
                onMoveLesson={(lesson) => setQuestion({ kind: 'move-lesson', lesson })}
              />
            ))}
          </ol>
        </SortableContext>
        <DragOverlay>
          {drag.activeTitle !== undefined && (
            <p className="truncate rounded-md border border-accent bg-raised px-4 py-3 font-medium shadow-high">
              {drag.activeTitle}
            </p>
          )}
        </DragOverlay>
      </DndContext>

      {isAdding ? (
        <div className="rounded-lg border border-dashed border-line-strong p-4">
          <InlineTitle
            label={t('sectionTitle')}
            initial=""
            placeholder={t('sectionPlaceholder')}
            saveText={t('addSection')}
            busy={changes.addSection.isPending}
            onSave={(title) => changes.addSection.mutate(title, { onSuccess: () => setIsAdding(false) })}
            onCancel={() => setIsAdding(false)}
          />
        </div>
      ) : (
        <Button icon={<Plus aria-hidden="true" />} className="self-start" onClick={() => setIsAdding(true)}>
          {t('addSection')}
        </Button>
      )}

      {question?.kind === 'delete-section' && (
        <ConfirmDialog
          open
          onClose={close}
          isDangerous
          title={t('deleteSectionTitle', { title: question.section.title })}
          description={t('deleteSectionText', { count: question.section.lessons.length })}
          confirmText={t('deleteSection')}
          busy={changes.removeSection.isPending}
          onConfirm={() => changes.removeSection.mutate(question.section.id, { onSettled: close })}
        />
      )}
      {question?.kind === 'delete-lesson' && (
        <ConfirmDialog
          open
          onClose={close}
          isDangerous
          title={t('deleteLessonTitle', { title: question.lesson.title })}
          description={t('deleteLessonText')}
          confirmText={t('deleteLesson')}
          busy={changes.removeLesson.isPending}
          onConfirm={() => changes.removeLesson.mutate(question.lesson.id, { onSettled: close })}
        />
      )}
      {question?.kind === 'opening' && (
        <OpeningDialog
          subject={question.subject}
          sections={sections}
          onClose={close}
          onSave={(opening) => {
            saveOpening(question.subject, opening);
            close();
          }}
        />
      )}
      {question?.kind === 'move-lesson' && (
        <MoveLessonDialog
          lesson={question.lesson}
          sections={sections}
          onClose={close}
          onMove={(sectionId) => {
            const index = sections.find(({ id }) => id === sectionId)?.lessons.length ?? 0;
            put(moveLesson(sections, question.lesson.id, { sectionId, index }), question.lesson.id);
            close();
          }}
        />
      )}
    </div>
  );
}

/** From so many on, sections begin closed: the whole is easier to see. */
const manyLessons = 60;

function placeText(
  sections: readonly DraftSection[],
  movedId: string,
  t: ReturnType<typeof useTranslations<'builder'>>,
): string {
  const at = sections.findIndex(({ id }) => id === movedId);
  const moved = sections[at];
  if (moved) return t('sectionMoved', { title: moved.title, place: at + 1, count: sections.length });
  for (const section of sections) {
    const index = section.lessons.findIndex(({ id }) => id === movedId);
    const lesson = section.lessons[index];
    if (!lesson) continue;
    const { title, lessons } = section;
    return t('lessonMoved', { title: lesson.title, section: title, place: index + 1, count: lessons.length });
  }
  return '';
}
