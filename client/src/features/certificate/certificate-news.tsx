import { FileText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { buttonClasses } from '../../design/button-classes';
import { LinkButton } from '../../design/link-button';
import { Spinner } from '../../design/spinner';
import { TextLink } from '../../design/text-link';
import { useCertificateOf } from './use-certificates';

/** The certificate of a course that has just been completed: on its way, or here. */
export function CertificateNews({ courseId }: { courseId: string }) {
  const t = useTranslations('certificate');
  const { certificate, isLate } = useCertificateOf(courseId);
  return (
    <section
      aria-live="polite"
      className="flex flex-col items-center gap-4 rounded-lg border border-line bg-surface p-6 text-center shadow-card"
    >
      {certificate ? (
        <>
          <div>
            <h2 className="text-xl">{t('ready')}</h2>
            <p className="text-ink-soft">{t('readyText', { name: certificate.learnerName })}</p>
          </div>
          <div className="flex flex-wrap justify-center gap-3">
            {certificate.pdfUrl && (
              <a
                href={certificate.pdfUrl}
                target="_blank"
                rel="noopener"
                className={buttonClasses({ variant: 'primary', size: 'medium' })}
              >
                <FileText aria-hidden="true" />
                {t('openPdf')}
              </a>
            )}
            <LinkButton to={`/verify/${certificate.code}`}>{t('publicPage')}</LinkButton>
          </div>
        </>
      ) : isLate ? (
        <p className="text-ink-soft">
          {t('late')} <TextLink to="/certificates">{t('title')}</TextLink>
        </p>
      ) : (
        <p className="flex items-center gap-2.5 text-ink-soft">
          <Spinner />
          {t('coming')}
        </p>
      )}
    </section>
  );
}
