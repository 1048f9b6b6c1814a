import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AdminFrame } from '../../features/admin/admin-frame';
import { TemplateTable } from '../../features/mail-templates/template-table';
import { useMailTemplates } from '../../features/mail-templates/use-mail-templates';

export function Page() {
  const t = useTranslations('mailTemplates');
  const templates = useMailTemplates();
  return (
    <AdminFrame title={t('title')} lead={t('lead')}>
      {templates.isPending && (
        <SkeletonGroup label={t('loading')} className="flex flex-col gap-3">
          {[1, 2, 3, 4, 5].map((row) => (
            <Skeleton key={row} className="h-14" />
          ))}
        </SkeletonGroup>
      )}
      {templates.isError && !templates.data && (
        <ProblemState
          error={templates.error}
          onRetry={() => void templates.refetch()}
          isRetrying={templates.isFetching}
        />
      )}
      {templates.data && <TemplateTable templates={templates.data.items} />}
    </AdminFrame>
  );
}
