import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemState } from '../../api/problem-state';
import type { components } from '../../api/schema.gen';
import { useProblemText } from '../../api/use-problem-text';
import { useSession } from '../../api/use-session';
import { PageHeading } from '../../app/page-heading';
import { signInPath } from '../../app/return-path';
import { Button } from '../../design/button';
import { Callout } from '../../design/callout';
import { Card } from '../../design/card';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { toast } from '../../design/toast';
import { useJoin, useLinkOffer } from '../../features/learning/use-link-offer';
import { useFormat } from '../../messages/use-format';

type Offer = components['schemas']['LinkOffer'];

/** Where an invitation link leads. Opening it changes nothing; the button lets one in. */
export function Page() {
  const t = useTranslations('join');
  const { token = '' } = useParams();
  const offer = useLinkOffer(token);
  if (offer.isPending) {
    return (
      <Frame title={t('title')}>
        <SkeletonGroup label={t('loading')}>
          <Skeleton className="h-40" />
        </SkeletonGroup>
      </Frame>
    );
  }
  if (offer.isError) {
    return (
      <Frame title={t('failedTitle')}>
        <ProblemState
          error={offer.error}
          onRetry={() => void offer.refetch()}
          isRetrying={offer.isFetching}
          action={<LinkButton to="/courses">{t('toCourses')}</LinkButton>}
        />
      </Frame>
    );
  }
  const { course, state } = offer.data;
  if (state !== 'open') {
    return (
      <Frame title={t('failedTitle')}>
        <Card padding="large" className="flex flex-col items-start gap-5">
          <p className="text-lg font-semibold">{course.title}</p>
          <p>{t(`closed.${state}`)}</p>
          <LinkButton to={`/courses/${course.slug}`}>{t('toCourse')}</LinkButton>
        </Card>
      </Frame>
    );
  }
  return (
    <Frame title={t('title')} lead={t('lead')}>
      <Card padding="large" className="flex flex-col gap-5">
        <Terms offer={offer.data} />
        <Join token={token} />
      </Card>
    </Frame>
  );
}

function Terms({ offer }: { offer: Offer }) {
  const t = useTranslations('join');
  const format = useFormat();
  const { course, cohort, accessEndsAt, expiresAt } = offer;
  const terms = [
    { name: t('course'), value: course.title },
    ...(cohort
      ? [
          {
            name: t('cohort'),
            value: t('cohortStarts', { name: cohort.name, date: format.date(cohort.startsAt) }),
          },
        ]
      : []),
    ...(accessEndsAt ? [{ name: t('accessUntil'), value: format.date(accessEndsAt) }] : []),
    { name: t('holdsUntil'), value: format.date(expiresAt) },
  ];
  return (
    <dl className="flex flex-col gap-3">
      {terms.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-sm text-ink-soft">{name}</dt>
          <dd className="break-words font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Join({ token }: { token: string }) {
  const t = useTranslations('join');
  const { status } = useSession();
  const location = useLocation();
  const navigate = useNavigate();
  const join = useJoin(token);
  const explain = useProblemText();
  if (status === 'signed-out') {
    const returnTo = encodeURIComponent(location.pathname);
    return (
      <div className="flex flex-wrap gap-3">
        <LinkButton to={signInPath(location)} variant="primary">
          {t('signIn')}
        </LinkButton>
        <LinkButton to={`/register?returnTo=${returnTo}`}>{t('register')}</LinkButton>
      </div>
    );
  }
  const enter = () =>
    join.mutate(undefined, {
      onSuccess: ({ outcome, course }) => {
        toast.success(t(outcome === 'joined' ? 'joined' : 'alreadyIn'));
        void navigate(`/learn/${course.slug}`);
      },
    });
  return (
    <div className="flex flex-col items-start gap-4">
      <div role="alert" className="w-full empty:hidden">
        {join.isError && <Callout kind="caution">{explain(join.error).text}</Callout>}
      </div>
      <Button variant="primary" busy={join.isPending} onClick={enter}>
        {t('join')}
      </Button>
    </div>
  );
}

function Frame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className="mx-auto flex w-full max-w-[40rem] flex-col gap-6 px-4 py-8 sm:px-6 lg:py-12">
      <div>
        <PageHeading title={title} />
        {lead && <p className="mt-2 text-ink-soft">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
