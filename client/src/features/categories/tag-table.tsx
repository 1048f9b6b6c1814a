import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DeedDialog } from '../../api/deed-dialog';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { TextLink } from '../../design/text-link';
import { NameDialog } from './name-dialog';
import { type ManagedTag, useChangeTag } from './use-tags';

/** The tags of courses, to be renamed, merged, and taken away. */
export function TagTable({ tags }: { tags: ManagedTag[] }) {
  const t = useTranslations('categories');
  const change = useChangeTag();
  const [question, setQuestion] = useState<{ kind: 'rename' | 'remove'; tag: ManagedTag }>();
  const close = () => setQuestion(undefined);
  return (
    <>
      <DataTable
        caption={t('tags')}
        rows={tags}
        rowKey={({ tag }) => tag}
        actionsHeader={t('actions')}
        columns={[
          {
            key: 'tag',
            header: t('tag'),
            cell: ({ tag }) => (
              <TextLink to={`/courses?tag=${encodeURIComponent(tag)}`} className="break-words">
                {tag}
              </TextLink>
            ),
          },
          {
            key: 'courses',
            header: t('courses'),
            align: 'end',
            cell: ({ courseCount }) => t('courseCount', { count: courseCount }),
          },
        ]}
        actions={(tag) => (
          <div className="flex flex-wrap justify-end gap-2">
            <Button
              size="small"
              aria-label={t('renameTagOf', { tag: tag.tag })}
              onClick={() => setQuestion({ kind: 'rename', tag })}
            >
              {t('rename')}
            </Button>
            <Button
              size="small"
              aria-label={t('removeTagOf', { tag: tag.tag })}
              onClick={() => setQuestion({ kind: 'remove', tag })}
            >
              {t('remove')}
            </Button>
          </div>
        )}
      />
      {question?.kind === 'rename' && (
        <NameDialog
          onClose={close}
          title={t('renameTitle', { name: question.tag.tag })}
          description={t('renameTagText', { count: question.tag.courseCount })}
          label={t('tag')}
          initial={question.tag.tag}
          longest={50}
          confirmText={t('rename')}
          onSave={(to) => change.mutateAsync({ tag: question.tag.tag, to })}
          done={(name) => t('renamed', { name })}
        />
      )}
      {question?.kind === 'remove' && (
        <DeedDialog
          open
          isDangerous
          onClose={close}
          deed={() => change.mutateAsync({ tag: question.tag.tag, to: null })}
          done={t('removed', { name: question.tag.tag })}
          title={t('removeTitle', { name: question.tag.tag })}
          description={t('removeTagText', { count: question.tag.courseCount })}
          confirmText={t('remove')}
        />
      )}
    </>
  );
}
