import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { PageHeading } from '../../app/page-heading';
import { CourseCover } from '../../design/course-cover';
import { LinkButton } from '../../design/link-button';
import { Skeleton, SkeletonGroup } from '../../design/skeleton';
import { TextLink } from '../../design/text-link';
import { Shelf } from '../../features/catalogue/shelf';
import { EnrollmentCard } from '../../features/learning/enrollment-card';
import { type MyEnrollment, useMyEnrollments } from '../../features/learning/use-enrollments';

export function Page() {
  const { status } = useSession();
  return (
    <>
      {status === 'signed-out' ? <Welcome /> : <WayBack />}
      <Shelf sort="popular" />
      <Shelf sort="newest" count={6} />
    </>
  );
}

/** For who learns already: straight back into it. Whoever has nothing under way is welcomed like a visitor. */
function WayBack() {
  const t = useTranslations('home');
  const { user } = useSession();
  const list = useMyEnrollments();
  const underWay = (list.data?.pages[0]?.items ?? []).filter(({ status }) => status === 'active').slice(0, 2);
  if (!list.isPending && underWay.length === 0) return <Welcome />;
  return (
    <section className="border-b border-line">
      <div className="mx-auto flex w-full max-w-page flex-col gap-6 px-4 py-10 sm:px-6 lg:py-14">
        <div className="flex flex-wrap items-baseline justify-between gap-3">
          {user ? (
            <PageHeading title={t('welcomeBack', { name: user.name })} />
          ) : (
            <Skeleton className="h-10 w-72" />
          )}
          <TextLink to="/learning">{t('allMine')}</TextLink>
        </div>
        {list.isPending ? (
          <SkeletonGroup label={t('loadingMine')} className="grid gap-4 lg:grid-cols-2">
            <Skeleton className="h-40" />
            <Skeleton className="h-40" />
          </SkeletonGroup>
        ) : (
          <UnderWay enrollments={underWay} />
        )}
      </div>
    </section>
  );
}

function UnderWay({ enrollments }: { enrollments: readonly MyEnrollment[] }) {
  const t = useTranslations('learning');
  return (
    <>
      <h2 className="sr-only">{t('underWay')}</h2>
      <ul className="grid gap-4 lg:grid-cols-2">
        {enrollments.map((enrollment) => (
          <li key={enrollment.id}>
            <EnrollmentCard enrollment={enrollment} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Welcome() {
  const t = useTranslations('home');
  const { status } = useSession();
  return (
    <section className="relative overflow-hidden border-b border-line">
      <div className="mx-auto grid w-full max-w-page items-center gap-10 px-4 py-12 sm:px-6 lg:grid-cols-[1.05fr_1fr] lg:py-20">
        <div>
          <p className="inscription text-accent">{t('inscription')}</p>
          <PageHeading title={t('title')} className="mt-4 max-w-xl text-4xl">
            {t('heading')}
          </PageHeading>
          <p className="mt-5 max-w-lg text-lg text-ink-soft">{t('lead')}</p>
          <div className="mt-8 flex flex-wrap gap-3">
            <LinkButton to="/courses" variant="primary" size="large">
              {t('seeCourses')}
              <ArrowRight aria-hidden="true" />
            </LinkButton>
            {status === 'signed-out' && (
              <LinkButton to="/register" size="large">
                {t('register')}
              </LinkButton>
            )}
          </div>
        </div>
        <CourseCover slug="welcome/walk" className="rounded-xl border border-line shadow-card" />
      </div>
    </section>
  );
}
