import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/card';
import { DateTime } from '../../design/date-time';
import { SkeletonText } from '../../design/skeleton';
import { LinkedText } from './linked-text';
import type { Mail } from './use-mailbox';

const CodeBlock = lazy(() => import('../../design/code-block').then((code) => ({ default: code.CodeBlock })));

/**
 * A mail as text, with its head. Its HTML is shown as source: the content security policy lets no foreign page into ours,
 * and the text says the same.
 */
export function MailView({ mail }: { mail: Mail }) {
  const t = useTranslations('mailbox');
  const { from, to, subject, receivedAt } = mail;
  return (
    <Card padding="none" className="min-w-0">
      <header className="border-b border-line px-5 py-4 sm:px-6">
        <h2 className="break-words text-xl">{subject}</h2>
        <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
          <dt className="text-ink-soft">{t('from')}</dt>
          <dd className="break-words">{written(from)}</dd>
          <dt className="text-ink-soft">{t('to')}</dt>
          <dd className="break-words">{written(to)}</dd>
          <dt className="text-ink-soft">{t('received')}</dt>
          <dd>
            <DateTime value={receivedAt} look="dateTime" />
          </dd>
        </dl>
      </header>
      <div className="px-5 py-5 sm:px-6">
        <LinkedText text={mail.text} />
      </div>
      <details className="border-t border-line px-5 py-2 sm:px-6">
        <summary className="flex min-h-11 items-center text-sm font-semibold text-ink-soft hover:text-ink">
          {t('html')}
        </summary>
        <div className="pb-4">
          <Suspense fallback={<SkeletonText />}>
            <CodeBlock code={mail.html} language="html" />
          </Suspense>
        </div>
      </details>
    </Card>
  );
}

function written({ address, name }: { address: string; name?: string }): string {
  return name ? `${name} <${address}>` : address;
}
