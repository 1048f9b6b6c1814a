import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem';
import { ProblemState } from '../../api/problem-state';
import { PageHeading } from '../../app/page-heading';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { CodeForm } from '../../features/certificate/code-form';
import { useCertificateVerification } from '../../features/certificate/use-certificates';
import { VerifiedCertificate } from '../../features/certificate/verified-certificate';

/** The public word on a certificate: genuine, no longer valid, or unknown and what to check. */
export function Page() {
  const t = useTranslations('certificate');
  const { code = '' } = useParams();
  const verification = useCertificateVerification(code);
  const isUnknown =
    verification.error instanceof ApiProblem && [400, 404].includes(verification.error.status);
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-8 px-4 py-10 sm:px-6 lg:py-14">
      {verification.isPending && (
        <SkeletonGroup label={t('checking')} className="flex flex-col gap-6">
          <Skeleton className="h-12" />
          <Skeleton className="h-80" />
        </SkeletonGroup>
      )}
      {verification.data && (
        <>
          <VerifiedCertificate
            certificate={verification.data}
            heading={(name) => (
              <PageHeading
                title={t(titles[verification.data.status], { name })}
                className="text-balance text-3xl"
              >
                {name}
              </PageHeading>
            )}
          />
          <p>
            <TextLink to="/verify">{t('another')}</TextLink>
          </p>
        </>
      )}
      {isUnknown && <Unknown code={code} />}
      {verification.isError && !isUnknown && (
        <ProblemState
          error={verification.error}
          onRetry={() => void verification.refetch()}
          isRetrying={verification.isFetching}
        />
      )}
    </div>
  );
}

const titles = { valid: 'verifiedPage', revoked: 'revokedPage', replaced: 'replacedPage' } as const;

function Unknown({ code }: { code: string }) {
  const t = useTranslations('certificate');
  return (
    <>
      <div className="flex flex-col gap-4">
        <PageHeading title={t('unknownTitle')} />
        <p className="break-words text-ink-soft">{t('unknownText', { code: code.slice(0, 64) })}</p>
        <ul className="flex list-disc flex-col gap-2 pl-5 marker:text-accent">
          <li>{t('unknownChecks.typing')}</li>
          <li>{t('unknownChecks.page')}</li>
          <li>{t('unknownChecks.link')}</li>
        </ul>
      </div>
      <CodeForm key={code} initial={code.slice(0, 64)} />
    </>
  );
}
