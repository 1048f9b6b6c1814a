import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { keys } from '../../api/keys';
import { PageHeading } from '../../app/page-heading';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { ArchiveUpload } from '../../features/import/archive-upload';
import { ImportList } from '../../features/import/import-list';
import { ImportPanel } from '../../features/import/import-panel';

export function Page() {
  const t = useTranslations('courseImport');
  const queryClient = useQueryClient();
  const [parameters, setParameters] = useSearchParams();
  const importId = parameters.get('id');

  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-8 px-4 py-6 sm:px-6 lg:py-9">
      <div className="flex flex-col gap-2">
        <Breadcrumbs items={[{ label: t('studio'), to: '/studio' }, { label: t('title') }]} />
        <PageHeading title={t('title')} className="text-2xl" />
        <p className="max-w-prose text-ink-soft">{t('lead')}</p>
      </div>
      {importId === null ? (
        <ArchiveUpload
          onStarted={(id) => {
            setParameters({ id });
            void queryClient.invalidateQueries({ queryKey: keys.imports() });
            void queryClient.invalidateQueries({ queryKey: keys.studioCourses() });
          }}
        />
      ) : (
        <ImportPanel key={importId} importId={importId} onAnother={() => setParameters({})} />
      )}
      <ImportList current={importId} />
    </div>
  );
}
