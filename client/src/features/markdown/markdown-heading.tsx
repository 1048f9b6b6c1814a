import { createElement, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** A heading that can be linked to. */
export function MarkdownHeading({ level, id, children }: { level: number; id: string; children: ReactNode }) {
  const t = useTranslations('markdown');
  return createElement(
    `h${level}`,
    { id, className: 'markdown-heading' },
    children,
    <a href={`#${id}`} aria-label={t('linkToSection')} className="markdown-anchor">
      #
    </a>,
  );
}
