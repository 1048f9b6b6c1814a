import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { FormDialog } from '../../api/form-dialog';
import { useApiForm } from '../../api/use-api-form';
import { Badge } from '../../design/badge';
import { Button } from '../../design/button';
import { DataTable } from '../../design/data-table';
import { EmptyState } from '../../design/empty-state';
import { TextField } from '../../design/text-field';
import { TextLink } from '../../design/text-link';
import { AdminFrame } from '../../features/admin/admin-frame';
import { ListStates } from '../../features/admin/list-states';
import { createPath, useManagedPaths } from '../../features/paths/use-managed-paths';
import { useFormat } from '../../messages/use-format';

export function Page() {
  const t = useTranslations('paths');
  const format = useFormat();
  const list = useManagedPaths();
  const [isCreating, setIsCreating] = useState(false);
  return (
    <AdminFrame title={t('title')} lead={t('adminLead')}>
      <Button variant="primary" className="self-start" onClick={() => setIsCreating(true)}>
        {t('create')}
      </Button>
      <ListStates
        list={list}
        loadingText={t('loading')}
        empty={<EmptyState title={t('none')}>{t('adminNoneText')}</EmptyState>}
      >
        {(paths) => (
          <DataTable
            caption={t('title')}
            rows={paths}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                header: t('name'),
                cell: ({ id, title }) => (
                  <TextLink to={`/admin/paths/${id}`} className="break-words font-semibold">
                    {title}
                  </TextLink>
                ),
              },
              {
                key: 'state',
                header: t('state'),
                cell: ({ isPublished }) => (
                  <Badge tone={isPublished ? 'success' : 'neutral'}>
                    {t(isPublished ? 'published' : 'notPublished')}
                  </Badge>
                ),
              },
              {
                key: 'courses',
                header: t('courses'),
                cell: ({ courseCount }) => t('courseCount', { count: courseCount }),
              },
              { key: 'changed', header: t('changed'), cell: ({ changedAt }) => format.date(changedAt) },
            ]}
          />
        )}
      </ListStates>
      {isCreating && <CreateDialog onClose={() => setIsCreating(false)} />}
    </AdminFrame>
  );
}

function CreateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('paths');
  const navigate = useNavigate();
  const form = useApiForm({
    initial: { title: '' },
    validate: ({ title }) => (title.trim() === '' ? { title: t('nameMissing') } : {}),
    submit: ({ title }, { idempotencyKey }) => createPath({ title, summary: '' }, idempotencyKey),
    onSuccess: ({ id }) => void navigate(`/admin/paths/${id}`),
  });
  return (
    <FormDialog
      form={form}
      size="small"
      onClose={onClose}
      title={t('create')}
      description={t('createText')}
      submitText={t('createConfirm')}
    >
      <TextField label={t('name')} maxLength={200} autoComplete="off" {...form.field('title')} />
    </FormDialog>
  );
}
