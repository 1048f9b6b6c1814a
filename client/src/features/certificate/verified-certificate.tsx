import { BadgeCheck, Braces, CircleCheck, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { buttonClasses } from '../../design/button-classes';
import { Callout } from '../../design/callout';
import { classes } from '../../design/classes';
import { LinkButton } from '../../design/link-button';
import { useFormat } from '../../messages/use-format';
import { CertificateSeal } from './certificate-seal';
import type { CertificateVerification } from './use-certificates';

/** What a certificate says and whether it holds, as anyone may see it who has its code. */
export function VerifiedCertificate({
  certificate,
  heading,
}: {
  certificate: CertificateVerification;
  heading: (text: string) => ReactNode;
}) {
  const t = useTranslations('certificate');
  const format = useFormat();
  const { isValid } = certificate;
  return (
    <div className="flex flex-col gap-6">
      <Standing certificate={certificate} />
      <section className="rounded-lg border border-line bg-surface p-2 shadow-card">
        <div className="flex flex-col items-center gap-2 rounded-md border border-line px-5 py-10 text-center sm:px-10">
          <CertificateSeal className={classes('mb-3 size-20', isValid ? 'text-accent' : 'text-ink-soft')} />
          <p className="text-ink-soft">{t(isValid ? 'certifies' : 'certified')}</p>
          {heading(certificate.learnerName)}
          <p className="text-ink-soft">{t(isValid ? 'hasCompleted' : 'hadCompleted')}</p>
          <p className="text-balance text-2xl font-semibold">{certificate.courseTitle}</p>
          <p className="mt-2 text-ink-soft">
            {certificate.instructorNames.length > 0 &&
              t('taughtBy', { names: format.list(certificate.instructorNames) })}
          </p>
          <div aria-hidden="true" className="flutes mt-5 h-2.5 w-44" />
        </div>
      </section>
      <dl className="grid gap-x-10 gap-y-3 sm:grid-cols-[auto_auto_auto_1fr]">
        <Fact name={t('completedOn')}>{format.date(certificate.completedAt)}</Fact>
        <Fact name={t('issuedOn')}>{format.date(certificate.issuedAt)}</Fact>
        {certificate.revokedAt && <Fact name={t('revokedOn')}>{format.date(certificate.revokedAt)}</Fact>}
        <Fact name={t('code')}>
          <span className="break-all font-mono text-sm">{certificate.code}</span>
        </Fact>
      </dl>
      {certificate.predecessorIssuedAt && (
        <p className="text-sm text-ink-soft">
          {t('replacesText', { date: format.date(certificate.predecessorIssuedAt) })}
        </p>
      )}
      {certificate.pdfUrl && certificate.badgeUrl && certificate.badgeImageUrl && (
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap gap-3">
            <a
              href={certificate.pdfUrl}
              target="_blank"
              rel="noopener"
              className={`${buttonClasses({ variant: 'secondary', size: 'medium' })} max-sm:w-full`}
            >
              <FileText aria-hidden="true" />
              {t('openPdf')}
            </a>
            <a
              href={certificate.badgeImageUrl}
              download={`badge-${certificate.code}.png`}
              className={`${buttonClasses({ variant: 'secondary', size: 'medium' })} max-sm:w-full`}
            >
              <BadgeCheck aria-hidden="true" />
              {t('openBadge')}
            </a>
            <a
              href={certificate.badgeUrl}
              download
              className={`${buttonClasses({ variant: 'quiet', size: 'medium' })} max-sm:w-full`}
            >
              <Braces aria-hidden="true" />
              {t('openBadgeJson')}
            </a>
          </div>
          <p className="text-sm text-ink-soft">{t('badgeText')}</p>
        </div>
      )}
    </div>
  );
}

/** Whether it holds, which is what one has come for. */
function Standing({ certificate }: { certificate: CertificateVerification }) {
  const t = useTranslations('certificate');
  const format = useFormat();
  const { status, revokedAt, successorCode } = certificate;
  if (status === 'valid') {
    return (
      <p className="flex items-center gap-2.5 rounded-md border-l-4 border-success bg-success-soft px-4 py-3 font-semibold text-success-soft-ink">
        <CircleCheck aria-hidden="true" className="size-5 shrink-0" />
        {t('isGenuine')}
      </p>
    );
  }
  const date = revokedAt ? format.date(revokedAt) : '';
  if (status === 'revoked') {
    return (
      <Callout kind="caution" title={t('isRevoked')}>
        {t('isRevokedText', { date })}
      </Callout>
    );
  }
  return (
    <Callout kind="warning" title={t('isReplaced')}>
      <p>{t('isReplacedText', { date })}</p>
      <LinkButton to={`/verify/${successorCode}`} className="mt-3 max-sm:w-full">
        {t('toSuccessor')}
      </LinkButton>
    </Callout>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{name}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}
