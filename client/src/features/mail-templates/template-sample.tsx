import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import { Card } from '../../design/card';
import { RadioGroup } from '../../design/radio-group';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { MailSheet } from './mail-sheet';
import { type MailWords, useMailSample, type WordsKey } from './use-mail-templates';

const looks = ['phone', 'desk', 'text'] as const;
const widths = { phone: 360, desk: 680 };

/** What words come to with made-up values: as a mail on a phone and at a desk, and as plain text. */
export function TemplateSample({
  wordsKey,
  words,
  isStale,
}: {
  wordsKey: WordsKey;
  words: MailWords;
  isStale: boolean;
}) {
  const t = useTranslations('mailTemplates');
  const sample = useMailSample(wordsKey, words);
  const [look, setLook] = useState<(typeof looks)[number]>('phone');
  return (
    <Card padding="large" className="min-w-0">
      <h2 className="text-xl">{t('previewTitle')}</h2>
      <p className="mt-1 text-ink-soft">{t('previewLead')}</p>
      <p role="status" className="mt-2 font-medium empty:mt-0">
        {isStale && t('stale')}
      </p>
      <div className="mt-4">
        <RadioGroup
          label={t('look')}
          value={look}
          onChange={setLook}
          options={looks.map((value) => ({ value, label: t(`looks.${value}`) }))}
        />
      </div>
      <div className="mt-4">
        {sample.isPending && (
          <SkeletonGroup label={t('loadingPreview')}>
            <Skeleton className="h-80" />
          </SkeletonGroup>
        )}
        {sample.isError && !sample.data && (
          <ProblemState
            error={sample.error}
            onRetry={() => void sample.refetch()}
            isRetrying={sample.isFetching}
          />
        )}
        {sample.data && (
          <div lang={wordsKey.language}>
            <p className="mb-3 break-words text-lg font-semibold">{sample.data.subject}</p>
            {look === 'text' ? (
              <p className="whitespace-pre-wrap break-words rounded-lg border border-line bg-sunken p-4 font-mono text-sm">
                {sample.data.text}
              </p>
            ) : (
              <MailSheet html={sample.data.html} width={widths[look]} title={t('frameTitle')} />
            )}
          </div>
        )}
      </div>
    </Card>
  );
}
