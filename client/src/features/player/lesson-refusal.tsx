import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ApiProblem } from '../../api/problem';

/** Whether the answer is a closed door with a reason, rather than something that broke. */
export function isRefusal(problem: ApiProblem): boolean {
  return problem.status === 401 || problem.status === 403;
}

/** A lesson that is closed to this reader: why, and the way in. */
export function LessonRefusal({
  problem,
  heading,
  children,
}: {
  problem: ApiProblem;
  heading: (title: string) => ReactNode;
  /** What to do about it. */
  children: ReactNode;
}) {
  const t = useTranslations('player');
  const reason = reasons.find((one) => one === problem.code.split('.').at(-1)) ?? 'other';
  return (
    <section className="mx-auto flex w-full max-w-md flex-col gap-4 py-6 sm:py-12">
      <Lock aria-hidden="true" className="size-10 text-line-strong" strokeWidth={1.5} />
      {heading(t(`refusal.${reason}`))}
      <p className="text-ink-soft">
        {reason === 'sign_in_required' ? t('refusal.signInText') : (problem.detail ?? t('refusal.otherText'))}
      </p>
      <div className="mt-2 flex flex-col gap-3">{children}</div>
    </section>
  );
}

const reasons = ['sign_in_required', 'not_enrolled', 'unpaid', 'expired', 'cancelled', 'refunded'] as const;
