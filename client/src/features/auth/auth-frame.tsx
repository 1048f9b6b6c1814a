import type { ReactNode } from 'react';
import { PageHeading } from '../../app/page-heading';
import { CourseCover } from '../../design/course-cover';

export type AuthFrameProps = { title: string; lead?: ReactNode; children: ReactNode; below?: ReactNode };

/** What the pages of signing in and up have in common: a form at the left, the porch in the light at the right. */
export function AuthFrame({ title, lead, children, below }: AuthFrameProps) {
  return (
    <div className="grid flex-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)]">
      <div className="flex flex-col justify-center px-4 py-10 sm:px-10 lg:py-16">
        <div className="mx-auto w-full max-w-md">
          <PageHeading title={title} className="text-2xl" />
          {lead && <div className="mt-2 text-ink-soft">{lead}</div>}
          <div className="mt-7">{children}</div>
          {below && <div className="mt-8 border-t border-line pt-5 text-ink-soft">{below}</div>}
        </div>
      </div>
      <div aria-hidden="true" className="relative hidden overflow-hidden border-l border-line lg:block">
        <CourseCover slug="welcome/evening" className="absolute inset-0 h-full" />
      </div>
    </div>
  );
}
