import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/use-session';
import { PageHeading } from '../../app/page-heading';
import { CourseCover } from '../../design/course-cover';
import { LinkButton } from '../../design/link-button';
import { Shelf } from '../../features/catalogue/shelf';

export function Page() {
  const t = useTranslations('home');
  const { status } = useSession();
  return (
    <>
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
      <Shelf sort="popular" />
      <Shelf sort="newest" count={6} />
    </>
  );
}
