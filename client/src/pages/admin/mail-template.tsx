import { useParams, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { NotFound } from '../../app/not-found';
import { Breadcrumbs } from '../../design/breadcrumbs';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { Tabs } from '../../design/tabs';
import { AdminFrame } from '../../features/admin/admin-frame';
import { TemplateEditor } from '../../features/mail-templates/template-editor';
import {
  languages,
  type TemplateName,
  useMailTemplate,
  useMailTemplates,
  type WordsKey,
} from '../../features/mail-templates/use-mail-templates';

export function Page() {
  const t = useTranslations('mailTemplates');
  const { template = '' } = useParams();
  const templates = useMailTemplates();
  const name = templates.data?.items.find((known) => known.template === template)?.template;
  if (templates.data && name === undefined) return <NotFound />;
  const title = name ? t(`names.${name}`) : t('title');
  return (
    <AdminFrame
      title={title}
      lead={t('templateLead')}
      above={<Breadcrumbs items={[{ label: t('title'), to: '/admin/mail-templates' }, { label: title }]} />}
    >
      {templates.isPending && <Loading />}
      {templates.isError && !templates.data && (
        <ProblemState
          error={templates.error}
          onRetry={() => void templates.refetch()}
          isRetrying={templates.isFetching}
        />
      )}
      {name && <InLanguages template={name} />}
    </AdminFrame>
  );
}

function InLanguages({ template }: { template: TemplateName }) {
  const t = useTranslations('mailTemplates');
  const [parameters, setParameters] = useSearchParams();
  const chosen = languages.find((language) => language === parameters.get('language')) ?? 'en';
  return (
    <Tabs
      label={t('language')}
      value={chosen}
      onChange={(language) => setParameters({ language }, { state: { keepFocus: true }, replace: true })}
      tabs={languages.map((language) => ({
        value: language,
        label: t(`languages.${language}`),
        content: <Words key={language} wordsKey={{ template, language }} />,
      }))}
    />
  );
}

function Words({ wordsKey }: { wordsKey: WordsKey }) {
  const words = useMailTemplate(wordsKey);
  if (words.isPending) return <Loading />;
  if (words.isError && !words.data)
    return (
      <ProblemState error={words.error} onRetry={() => void words.refetch()} isRetrying={words.isFetching} />
    );
  return <TemplateEditor template={words.data} />;
}

function Loading() {
  const t = useTranslations('mailTemplates');
  return (
    <SkeletonGroup label={t('loading')} className="flex flex-col gap-6">
      <Skeleton className="h-96" />
      <Skeleton className="h-96" />
    </SkeletonGroup>
  );
}
