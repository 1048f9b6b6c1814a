import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Dialog } from '../../design/dialog';
import { Select } from '../../design/select';
import type { DraftLesson, DraftSection } from './use-course-draft';

/** Asks into which section a lesson goes; it becomes the last one there. */
export function MoveLessonDialog({
  lesson,
  sections,
  onClose,
  onMove,
}: {
  lesson: DraftLesson;
  sections: readonly DraftSection[];
  onClose: () => void;
  onMove: (sectionId: string) => void;
}) {
  const t = useTranslations('builder');
  const others = sections.filter(({ lessons }) => !lessons.some(({ id }) => id === lesson.id));
  const [sectionId, setSectionId] = useState(others[0]?.id ?? '');
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('moveLessonTitle', { title: lesson.title })}
      description={t('moveLessonText')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" disabled={sectionId === ''} onClick={() => onMove(sectionId)}>
            {t('move')}
          </Button>
        </>
      }
    >
      <Select
        className="mt-4"
        label={t('section')}
        value={sectionId}
        onChange={setSectionId}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Dialog>
  );
}
