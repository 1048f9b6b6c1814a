import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProblemText } from '../../api/use-problem-text';
import { Button } from '../../design/button';
import { ConfirmDialog } from '../../design/confirm-dialog';
import { Switch } from '../../design/switch';
import { toast } from '../../design/toast';
import { type EditableCourse, useChangeStanding } from './use-editable-course';

/** Who can find the course: all, those who know its address, or nobody new. */
export function StandingPanel({ course, isPublished }: { course: EditableCourse; isPublished: boolean }) {
  const t = useTranslations('builder');
  const problemText = useProblemText();
  const change = useChangeStanding(course.id);
  const [isAsking, setIsAsking] = useState(false);
  const { archive, restore } = course.may;
  const isArchived = course.status === 'archived';
  if (!isPublished && !archive && !restore) return null;

  const apply = (deed: Parameters<typeof change.mutate>[0]) =>
    change.mutate(deed, {
      onSuccess: () => toast.success(t(`standing.did.${deed}`)),
      onError: (error) => toast.error(problemText(error).text),
      onSettled: () => setIsAsking(false),
    });

  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-lg">{t('standing.title')}</h2>
      <div className="divide-y divide-line rounded-lg border border-line bg-surface px-5 py-1">
        {isPublished && !isArchived && (
          <Switch
            label={t('standing.listed')}
            hint={t('standing.listedHint')}
            value={course.isListed}
            disabled={change.isPending}
            onChange={(isListed) => apply(isListed ? 'list' : 'unlist')}
            className="py-3"
          />
        )}
        {archive && (
          <Row title={t('standing.archive')} text={t('standing.archiveHint')}>
            <Button onClick={() => setIsAsking(true)}>{t('standing.archiveButton')}</Button>
          </Row>
        )}
        {restore && (
          <Row title={t('standing.archived')} text={t('standing.restoreHint')}>
            <Button busy={change.isPending} onClick={() => apply('restore')}>
              {t('standing.restoreButton')}
            </Button>
          </Row>
        )}
      </div>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('standing.archiveTitle', { title: course.title })}
        description={t('standing.archiveText')}
        confirmText={t('standing.archiveButton')}
        busy={change.isPending}
        onConfirm={() => apply('archive')}
      />
    </section>
  );
}

function Row({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <p className="min-w-0 flex-1 basis-64">
        <span className="font-medium">{title}</span>
        <span className="block text-sm text-ink-soft">{text}</span>
      </p>
      {children}
    </div>
  );
}
