import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { toProblem } from '../../api/problem';
import { useProblemText } from '../../api/use-problem-text';
import { useSession } from '../../api/use-session';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { ErrorState } from '../../design/error-state';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { AuthFrame } from '../../features/auth/auth-frame';
import { useConfirmEmail, useSendVerification } from '../../features/auth/email-verification';

export function Page() {
  const t = useTranslations('auth');
  const [parameters] = useSearchParams();
  const token = parameters.get('token');
  const confirmation = useConfirmEmail(token);
  const problemText = useProblemText();

  if (token === null) {
    return (
      <AuthFrame title={t('verifyTitle')} lead={t('verifyLead')}>
        <SendAgain />
      </AuthFrame>
    );
  }
  if (confirmation.isPending) {
    return (
      <AuthFrame title={t('verifyingTitle')}>
        <SkeletonGroup label={t('verifyingTitle')}>
          <Skeleton className="h-11" />
        </SkeletonGroup>
      </AuthFrame>
    );
  }
  if (confirmation.isError) {
    const { isTemporary } = toProblem(confirmation.error);
    const { text, correlationId } = problemText(confirmation.error);
    return (
      <AuthFrame title={t('verifyFailedTitle')}>
        <ErrorState
          title={text}
          correlationId={correlationId}
          onRetry={isTemporary ? () => void confirmation.refetch() : undefined}
          isRetrying={confirmation.isFetching}
        />
        <div className="mt-6">
          <SendAgain />
        </div>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('verifiedTitle')} lead={t('verifiedText')}>
      <LinkButton to="/courses" variant="primary">
        {t('findCourse')}
      </LinkButton>
    </AuthFrame>
  );
}

function SendAgain() {
  const t = useTranslations('auth');
  const { status, user } = useSession();
  const sending = useSendVerification();
  const problemText = useProblemText();

  if (status !== 'signed-in') {
    return (
      <LinkButton to="/sign-in?returnTo=%2Fverify-email" variant="primary">
        {t('signInToSendAgain')}
      </LinkButton>
    );
  }
  return (
    <div className="flex flex-col items-start gap-4">
      <div role="status">
        {sending.isSuccess && (
          <Callout kind="tip" title={t('verificationSent', { email: user.email })}>
            {t('lookInInbox')}
          </Callout>
        )}
        {sending.isError && <Callout kind="caution">{problemText(sending.error).text}</Callout>}
      </div>
      <Button variant="primary" busy={sending.isPending} onClick={() => sending.mutate()}>
        {t('sendVerification')}
      </Button>
    </div>
  );
}
