import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/card';
import { LinkButton } from '../../design/link-button';

/** A quiet page for the steps around a payment. */
export function CheckoutFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-10 sm:px-6 lg:py-16">
      <Card padding="large" className="flex flex-col gap-6">
        {children}
      </Card>
    </div>
  );
}

export function OpenCourse({ courseId }: { courseId: string }) {
  const t = useTranslations('checkout');
  return (
    <LinkButton to={`/learn/${courseId}`} variant="primary">
      {t('openCourse')}
    </LinkButton>
  );
}

export function StartAgain({ courseId }: { courseId: string }) {
  const t = useTranslations('checkout');
  return <LinkButton to={`/courses/${courseId}`}>{t('startAgain')}</LinkButton>;
}
