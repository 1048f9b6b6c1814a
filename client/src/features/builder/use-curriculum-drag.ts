import {
  type Active,
  type CollisionDetection,
  closestCenter,
  closestCorners,
  type DndContextProps,
  type DragEndEvent,
  type DragOverEvent,
  type Over,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { moveLesson, moveSection } from './curriculum-order';
import type { DraftSection } from './use-course-draft';

/** What a row tells of itself while it is dragged or dragged over. */
export type DragData =
  | { kind: 'section'; sectionId: string; title: string }
  | { kind: 'lesson'; sectionId: string; title: string };

/**
 * Dragging sections among each other, and lessons within and between sections. While something is dragged, `sections` shows
 * where it would go; `onMoved` gets the new order when it is let go.
 */
export function useCurriculumDrag({
  sections,
  onMoved,
}: {
  sections: DraftSection[];
  onMoved: (sections: DraftSection[], movedId: string) => void;
}) {
  const t = useTranslations('builder');
  const [drag, setDrag] = useState<{ title: string; sections: DraftSection[] }>();
  // A short way before it counts, so that a press stays a press.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const shown = drag?.sections ?? sections;

  const dragOver = ({ active, over }: DragOverEvent) => {
    const to = over && placeIn(shown, active, over);
    if (!to || dataOf(active)?.kind !== 'lesson') return;
    // Within a section the rows make way by themselves; into another one the lesson must go.
    if (shown.some(({ id, lessons }) => id === to.sectionId && lessons.some((one) => one.id === active.id)))
      return;
    setDrag((now) => now && { ...now, sections: moveLesson(now.sections, String(active.id), to) });
  };

  const dragEnd = ({ active, over }: DragEndEvent) => {
    setDrag(undefined);
    const id = String(active.id);
    const next = over ? orderAfter(shown, active, over) : shown;
    if (orderOf(next) !== orderOf(sections)) onMoved(next, id);
  };

  const context: DndContextProps = {
    sensors,
    collisionDetection: detectCollisions,
    // Arrow keys on a handle tell what they did themselves.
    accessibility: {
      screenReaderInstructions: { draggable: t('dragInstructions') },
      announcements: {
        onDragStart: () => undefined,
        onDragOver: () => undefined,
        onDragEnd: () => undefined,
        onDragCancel: () => undefined,
      },
    },
    onDragStart: ({ active }) => setDrag({ title: dataOf(active)?.title ?? '', sections }),
    onDragOver: dragOver,
    onDragEnd: dragEnd,
    onDragCancel: () => setDrag(undefined),
  };
  return { sections: shown, activeTitle: drag?.title, context };
}

/** Sections meet sections. A lesson meets the lesson under the pointer, else the section there, else what is nearest. */
const detectCollisions: CollisionDetection = (request) => {
  const among = (kind: DragData['kind']) =>
    request.droppableContainers.filter(({ data }) => (data.current as DragData | undefined)?.kind === kind);
  if (dataOf(request.active)?.kind === 'section')
    return closestCenter({ ...request, droppableContainers: among('section') });
  const lesson = pointerWithin({ ...request, droppableContainers: among('lesson') });
  if (lesson.length > 0) return lesson;
  const section = pointerWithin({ ...request, droppableContainers: among('section') });
  return section.length > 0 ? section : closestCorners({ ...request, droppableContainers: among('lesson') });
};

function orderAfter(sections: DraftSection[], active: Active, over: Over): DraftSection[] {
  const id = String(active.id);
  if (dataOf(active)?.kind === 'section') {
    const to = sections.findIndex((one) => one.id === over.id);
    return to < 0 ? sections : moveSection(sections, id, to);
  }
  if (dataOf(over)?.kind !== 'lesson' || over.id === active.id) return sections;
  const section = sections.find(({ lessons }) => lessons.some((one) => one.id === over.id));
  const index = section?.lessons.findIndex((one) => one.id === over.id) ?? -1;
  return section ? moveLesson(sections, id, { sectionId: section.id, index }) : sections;
}

function placeIn(
  sections: readonly DraftSection[],
  active: Active,
  over: Over,
): { sectionId: string; index: number } | undefined {
  if (dataOf(over)?.kind === 'section') {
    const section = sections.find(({ id }) => id === over.id);
    return section && { sectionId: section.id, index: section.lessons.length };
  }
  const section = sections.find(({ lessons }) => lessons.some(({ id }) => id === over.id));
  if (!section) return undefined;
  const index = section.lessons.findIndex(({ id }) => id === over.id);
  const top = active.rect.current.translated?.top ?? 0;
  const isBelow = top > over.rect.top + over.rect.height / 2;
  return { sectionId: section.id, index: index + (isBelow ? 1 : 0) };
}

function orderOf(sections: readonly DraftSection[]): string {
  return sections.map(({ id, lessons }) => [id, ...lessons.map((one) => one.id)].join()).join(';');
}

function dataOf(one: Active | Over): DragData | undefined {
  return one.data.current as DragData | undefined;
}
