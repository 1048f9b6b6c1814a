import { useTranslations } from 'use-intl';
import { PageHeading } from '../../app/page-heading';
import { CertificateSeal } from '../../features/certificate/certificate-seal';
import { CodeForm } from '../../features/certificate/code-form';

export function Page() {
  const t = useTranslations('certificate');
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-10 sm:px-6 lg:py-16">
      <CertificateSeal className="size-16 text-accent" />
      <div className="flex flex-col gap-2">
        <PageHeading title={t('verifyTitle')} />
        <p className="max-w-xl text-ink-soft">{t('verifyText')}</p>
      </div>
      <CodeForm />
    </div>
  );
}
