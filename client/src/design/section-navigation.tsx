import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

export type SectionLink = { to: string; label: string; isExact?: boolean };

/** The pages of one area, beside each other; each is a page of its own, unlike the views of `Tabs`. */
export function SectionNavigation({ label, links }: { label: string; links: readonly SectionLink[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current link.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    // On a phone the row scrolls; the page itself stays where it is.
    if (current && list.current) list.current.scrollLeft = current.offsetLeft - list.current.offsetWidth / 2;
  }, [pathname]);

  return (
    <nav aria-label={label} className="border-b border-line">
      <ul ref={list} className="relative -mb-px flex gap-1 overflow-x-auto [scrollbar-width:none]">
        {links.map(({ to, label: text, isExact = false }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={isExact}
              className="inline-flex min-h-11 items-center whitespace-nowrap border-b-3 border-transparent px-3 font-medium text-ink-soft -outline-offset-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink sm:px-4"
            >
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
