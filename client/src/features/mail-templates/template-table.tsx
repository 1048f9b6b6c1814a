import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import { DataTable } from '../../design/data-table';
import { TextLink } from '../../design/text-link';
import type { MailTemplateSummary } from './use-mail-templates';

/** Every mail, with its subject in each language. */
export function TemplateTable({ templates }: { templates: readonly MailTemplateSummary[] }) {
  const t = useTranslations('mailTemplates');
  const subjectIn = (language: 'en' | 'de') => ({
    key: language,
    header: t(`languages.${language}`),
    cell: ({ languages }: MailTemplateSummary) => (
      <span lang={language} className="break-words">
        {languages.find((words) => words.language === language)?.subject}
      </span>
    ),
  });
  return (
    <DataTable
      caption={t('title')}
      rows={templates}
      rowKey={({ template }) => template}
      columns={[
        {
          key: 'mail',
          header: t('mail'),
          cell: ({ template }) => (
            <TextLink to={`/admin/mail-templates/${template}`}>{t(`names.${template}`)}</TextLink>
          ),
        },
        subjectIn('en'),
        subjectIn('de'),
        {
          key: 'state',
          header: t('state'),
          cell: ({ languages }) =>
            languages.some(({ isBuiltIn }) => !isBuiltIn) ? (
              <Badge tone="info">{t('changed')}</Badge>
            ) : (
              <span className="text-ink-soft">{t('builtIn')}</span>
            ),
        },
      ]}
    />
  );
}
