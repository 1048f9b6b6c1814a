import { useTranslations } from 'use-intl';
import { Badge } from '../../design/badge';
import type { MailTemplate } from './use-mail-templates';

/** What may stand in the words of a mail, and how its text is laid out. */
export function PlaceholderHelp({ template }: { template: MailTemplate }) {
  const t = useTranslations('mailTemplates');
  return (
    <div className="flex flex-col gap-5">
      <div>
        <h3 className="text-base font-semibold">{t('placeholders')}</h3>
        <dl className="mt-2 flex flex-col gap-2">
          {template.placeholders.map(({ name, isRequired, example }) => (
            <div key={name} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
              <dt className="flex items-center gap-2">
                <code className="font-mono">{`{${name}}`}</code>
                {isRequired && <Badge tone="neutral">{t('needed')}</Badge>}
              </dt>
              <dd lang={template.language} className="min-w-0 break-words text-ink-soft">
                {example ?? t('nothing')}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h3 className="text-base font-semibold">{t('helpTitle')}</h3>
        <dl className="mt-2 flex flex-col gap-2 text-sm">
          {marks.map(({ mark, text }) => (
            <div key={text}>
              <dt>
                <code className="font-mono">{mark}</code>
              </dt>
              <dd className="text-ink-soft">{t(text)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-sm text-ink-soft">{t('helpEmpty')}</p>
      </div>
    </div>
  );
}

const marks = [
  { mark: '[Label]({link})', text: 'helpButton' },
  { mark: '- Label: {course}', text: 'helpFacts' },
  { mark: '> ', text: 'helpSmall' },
] as const;
