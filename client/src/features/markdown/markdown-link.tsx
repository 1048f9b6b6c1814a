import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';

/** A link in a text: within the page, within the house, or out of it, where it opens beside and says so. */
export function MarkdownLink({ href, children }: { href: string; children: ReactNode }) {
  const t = useTranslations('markdown');
  if (href.startsWith('#'))
    return <a href={`#section-${href.slice(1).replace(/^section-/, '')}`}>{children}</a>;
  if (href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/files/')) {
    return <Link to={href}>{children}</Link>;
  }
  if (href.startsWith('mailto:')) return <a href={href}>{children}</a>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <ExternalLink aria-hidden="true" className="markdown-external" />
      <span className="sr-only"> {t('opensBeside')}</span>
    </a>
  );
}
