import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { classes } from '../design/classes';

export type PageHeadingProps = {
  /** The title of the page and, unless `children` says it otherwise, its heading. */
  title: string;
  children?: ReactNode;
  className?: string;
  hidden?: boolean;
};

/**
 * The heading of a page; every page has one, and draws it when it has something to show. It names the document, and takes
 * the focus after a navigation, so that a screen reader says where one has come. A link with `state={{ keepFocus: true }}`
 * stays where it is: for views inside a page.
 */
export function PageHeading({ title, children, className, hidden = false }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, state } = useLocation();
  const keepsFocus = isKeepingFocus(state);

  useEffect(() => {
    const isArrival = lastPath === undefined;
    const isSamePage = lastPath === pathname;
    lastPath = pathname;
    if (isArrival || isSamePage || keepsFocus) return;
    heading.current?.focus({ preventScroll: true });
  }, [pathname, keepsFocus]);

  return (
    <>
      <title>{`${title} · Stoa`}</title>
      <h1
        ref={heading}
        tabIndex={-1}
        data-page-heading
        className={classes(hidden ? 'sr-only' : 'text-3xl', className)}
      >
        {children ?? title}
      </h1>
    </>
  );
}

/** The path whose heading was drawn last; before the first there is nothing to announce. */
let lastPath: string | undefined;

/** Whether a navigation stays within its page, and moves neither the focus nor the scroll position. */
export function isKeepingFocus(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepFocus' in state && state.keepFocus === true;
}
