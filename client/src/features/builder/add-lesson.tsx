import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { Menu } from '../../design/menu';
import { InlineTitle } from './inline-title';
import { LessonKindIcon } from './lesson-kind-icon';
import type { LessonKind } from './use-course-draft';
import type { CurriculumChanges } from './use-curriculum-changes';

/** Adds a lesson at the end of a section: first its kind, then its title. */
export function AddLesson({ sectionId, changes }: { sectionId: string; changes: CurriculumChanges }) {
  const t = useTranslations('builder');
  const [kind, setKind] = useState<LessonKind>();
  const { addLesson } = changes;

  if (kind) {
    return (
      <div className="flex items-center gap-2 px-2 py-1">
        <LessonKindIcon kind={kind} className="size-4.5 shrink-0 text-accent" />
        <InlineTitle
          label={t('lessonTitleOf', { kind: t(`kind.${kind}`) })}
          initial=""
          placeholder={t('lessonPlaceholder', { kind: t(`kind.${kind}`) })}
          saveText={t('addLesson')}
          busy={addLesson.isPending}
          onSave={(title) =>
            addLesson.mutate({ sectionId, title, kind }, { onSuccess: () => setKind(undefined) })
          }
          onCancel={() => setKind(undefined)}
        />
      </div>
    );
  }
  return (
    <Menu
      align="start"
      trigger={
        <Button variant="quiet" size="small" icon={<Plus aria-hidden="true" />}>
          {t('addLesson')}
        </Button>
      }
      items={kinds.map((one) => ({
        label: (
          <span>
            {t(`kind.${one}`)}
            <span className="block text-sm text-ink-soft">{t(`kindHint.${one}`)}</span>
          </span>
        ),
        icon: <LessonKindIcon kind={one} />,
        onSelect: () => setKind(one),
      }))}
    />
  );
}

const kinds = ['article', 'video', 'file', 'quiz'] as const;
