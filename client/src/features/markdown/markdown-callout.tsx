import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Callout, type CalloutKind } from '../../design/callout';

/** A callout in a text, under the name of its kind. */
export function MarkdownCallout({ kind, children }: { kind: CalloutKind; children: ReactNode }) {
  const t = useTranslations('markdown');
  return (
    <div className="markdown-callout">
      <Callout kind={kind} title={t(`callouts.${kind}`)}>
        {children}
      </Callout>
    </div>
  );
}

/** The answer to an exercise, folded away until one has tried. */
export function MarkdownSolution({ children }: { children: ReactNode }) {
  const t = useTranslations('markdown');
  return (
    <details className="markdown-solution">
      <summary>{t('solution')}</summary>
      <div>{children}</div>
    </details>
  );
}
