import { useTranslations } from 'use-intl';
import { ProblemState } from '../api/problem-state';
import { LinkButton } from '../design/link-button';
import { PageHeading } from './page-heading';

/** A page that broke: what it was, and the ways on. */
export function BrokenPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useTranslations('shell');
  return (
    <div className="mx-auto flex w-full max-w-prose flex-col gap-6 px-4 py-16">
      <PageHeading title={t('brokenTitle')} />
      <ProblemState error={error} onRetry={onRetry} action={<LinkButton to="/">{t('toHome')}</LinkButton>} />
    </div>
  );
}
