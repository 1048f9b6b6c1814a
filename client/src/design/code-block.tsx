import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import './code-block.css';

export type CodeBlockProps = {
  code: string;
  /** As after the three backticks: `rust`, `ts`. Unknown ones stay plain. */
  language?: string | undefined;
};

/** Code to read and to copy. It is plain at once, and coloured when the highlighter has come. */
export function CodeBlock({ code, language }: CodeBlockProps) {
  const t = useTranslations('design');
  const highlighted = useHighlighted(code, language);
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setIsCopied(true);
  };

  return (
    <div className="code-block">
      <div className="code-block-head">
        <span>{language ?? ''}</span>
        <button
          type="button"
          onClick={() => void copy().catch(() => undefined)}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-md px-2.5 font-sans hover:bg-sunken hover:text-ink pointer-coarse:min-h-11"
        >
          {isCopied ? (
            <Check aria-hidden="true" className="size-4" />
          ) : (
            <Copy aria-hidden="true" className="size-4" />
          )}
          <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>
        {highlighted === undefined ? (
          <code>{code}</code>
        ) : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the highlighter escapes the code and adds spans alone.
          <code dangerouslySetInnerHTML={{ __html: highlighted }} />
        )}
      </pre>
    </div>
  );
}

function useHighlighted(code: string, language: string | undefined): string | undefined {
  const [highlighted, setHighlighted] = useState<{ code: string; html: string }>();
  useEffect(() => {
    if (language === undefined) return;
    let isCurrent = true;
    import('./highlight')
      .then(({ highlight }) => highlight(code, language))
      .then((html) => {
        if (isCurrent && html !== undefined) setHighlighted({ code, html });
      })
      // Without the highlighter the code is plain, and as readable.
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [code, language]);
  return highlighted?.code === code ? highlighted.html : undefined;
}
