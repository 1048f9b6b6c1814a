import { Check, FileText, Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/button';
import { buttonClasses } from '../../design/button-classes';
import { Callout } from '../../design/callout';
import { LinkButton } from '../../design/link-button';
import { useFormat } from '../../messages/use-format';
import { CertificateSeal } from './certificate-seal';
import type { MyCertificate } from './use-certificates';

/** One of the reader's own certificates, and what to do with it. */
export function CertificateCard({ certificate }: { certificate: MyCertificate }) {
  const t = useTranslations('certificate');
  const format = useFormat();
  return (
    <article className="flex h-full flex-col gap-4 rounded-lg border border-line bg-surface p-5 shadow-low sm:p-6">
      <div className="flex items-start gap-4">
        <CertificateSeal className="size-12 shrink-0 text-accent" />
        <div className="min-w-0">
          <h2 className="text-lg leading-snug">{certificate.courseTitle}</h2>
          <p className="text-sm text-ink-soft">
            {t('madeOutTo', { name: certificate.learnerName, date: format.date(certificate.issuedAt) })}
          </p>
          <p className="mt-1 break-all font-mono text-sm tabular-nums">{certificate.code}</p>
        </div>
      </div>
      {certificate.revocation && (
        <Callout kind="caution">
          {t('ownRevoked', {
            date: format.date(certificate.revocation.revokedAt),
            reason: certificate.revocation.reason,
          })}
        </Callout>
      )}
      <div className="mt-auto flex flex-wrap gap-2.5">
        {certificate.pdfUrl && (
          <a
            href={certificate.pdfUrl}
            target="_blank"
            rel="noopener"
            className={`${buttonClasses({ variant: 'primary', size: 'medium' })} max-sm:flex-1`}
          >
            <FileText aria-hidden="true" />
            {t('openPdf')}
          </a>
        )}
        <LinkButton to={`/verify/${certificate.code}`} className="max-sm:flex-1">
          {t('publicPage')}
        </LinkButton>
        <CopyLink url={certificate.verifyUrl} />
      </div>
    </article>
  );
}

function CopyLink({ url }: { url: string }) {
  const t = useTranslations('certificate');
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  // Without a secure connection there is no clipboard; the public page has the same address.
  if (!navigator.clipboard) return null;
  const copy = () => navigator.clipboard.writeText(url).then(() => setIsCopied(true));
  return (
    <Button
      variant="quiet"
      icon={isCopied ? <Check aria-hidden="true" /> : <Link2 aria-hidden="true" />}
      onClick={() => void copy().catch(() => undefined)}
    >
      <span aria-live="polite">{t(isCopied ? 'copied' : 'copyLink')}</span>
    </Button>
  );
}
