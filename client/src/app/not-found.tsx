import { useTranslations } from 'use-intl';
import { LinkButton } from '../design/link-button';
import { PageHeading } from './page-heading';

/** There is no such page. Pages show it too, when what they are about does not exist. */
export function NotFound() {
  const t = useTranslations('shell');
  return (
    <div className="mx-auto flex w-full max-w-page flex-1 flex-col items-center justify-center gap-3 px-4 py-20 text-center">
      <FallenColumn />
      <p className="inscription text-accent">404</p>
      <PageHeading title={t('notFoundTitle')} />
      <p className="max-w-md text-ink-soft">{t('notFoundText')}</p>
      <div className="mt-4 flex flex-wrap justify-center gap-3">
        <LinkButton to="/" variant="primary">
          {t('toHome')}
        </LinkButton>
        <LinkButton to="/courses">{t('allCourses')}</LinkButton>
      </div>
    </div>
  );
}

function FallenColumn() {
  return (
    <svg viewBox="0 0 240 110" aria-hidden="true" className="mb-4 w-60 text-line-strong">
      <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round">
        <path d="M8 102h224M30 102v-8h44v8M36 94V40l8-7 6 6 9-9 9 8v56M44 94V36M52 94V40M60 94V33" />
        <g transform="translate(0 -7) rotate(6 110 98)">
          <path d="M104 66h26v32h-26zM134 65h34v34h-34zM172 66h30v32h-30zM206 60h9v34h-9z" />
          <path d="M104 74h26M104 82h26M104 90h26M134 74h34M134 82h34M134 91h34M172 74h30M172 82h30M172 90h30" />
        </g>
      </g>
    </svg>
  );
}
