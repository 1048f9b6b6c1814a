import { useEffect, useMemo, useRef, useState } from 'react';
import { dressMail, soundMail } from './sound-mail';

/** A mail as its reader sees it, so many pixels wide. Nothing in it acts: its frame lets no script run, and no link leads anywhere. */
export function MailSheet({ html, width, title }: { html: string; width: number; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  const source = useMemo(() => soundMail(html), [html]);

  const measure = () => {
    const page = frame.current?.contentDocument;
    if (!page?.body) return;
    dressMail(page);
    setHeight(page.body.scrollHeight);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: at another width the mail has another height.
  useEffect(measure, [width]);

  return (
    <section
      aria-label={title}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the page, the keyboard scrolls it.
      tabIndex={0}
      className="overflow-x-auto rounded-lg border border-line bg-sunken"
    >
      <iframe
        ref={frame}
        title={title}
        sandbox="allow-same-origin"
        srcDoc={source}
        onLoad={measure}
        tabIndex={-1}
        className="mx-auto block bg-surface"
        style={{ width, height }}
      />
    </section>
  );
}
