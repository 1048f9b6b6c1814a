import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';

type SideLink = { to: string; label: string };

export type SideNavigationProps = {
  label: string;
  /** The page that the others are parts of. */
  first: SideLink;
  groups: readonly { label: string; links: readonly SideLink[] }[];
};

/** The many pages of one area, by groups at the side; where there is no room beside the page, in a row that scrolls. */
export function SideNavigation({ label, first, groups }: SideNavigationProps) {
  const list = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current link.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    // In a row the row scrolls; the page itself stays where it is.
    if (current && list.current) list.current.scrollLeft = current.offsetLeft - list.current.offsetWidth / 2;
  }, [pathname]);

  return (
    <nav aria-label={label} className="min-w-0 max-lg:border-b max-lg:border-line">
      <div
        ref={list}
        className="relative flex max-lg:-mb-px max-lg:overflow-x-auto max-lg:[scrollbar-width:none] lg:sticky lg:top-24 lg:flex-col lg:gap-5"
      >
        <SideNavLink link={first} isExact />
        {groups.map(({ label: group, links }) => (
          <div key={group} className="flex lg:flex-col">
            <p className="mb-1 px-3 text-sm font-semibold text-ink-soft max-lg:sr-only">{group}</p>
            <ul aria-label={group} className="flex lg:flex-col">
              {links.map((link) => (
                <li key={link.to}>
                  <SideNavLink link={link} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function SideNavLink({ link: { to, label }, isExact = false }: { link: SideLink; isExact?: boolean }) {
  return (
    <NavLink
      to={to}
      end={isExact}
      className="flex min-h-11 items-center whitespace-nowrap px-3 font-medium text-ink-soft -outline-offset-2 hover:text-ink max-lg:border-b-3 max-lg:border-transparent aria-[current=page]:text-ink max-lg:aria-[current=page]:border-accent sm:max-lg:px-4 lg:rounded-md lg:hover:bg-sunken lg:aria-[current=page]:bg-accent-soft lg:aria-[current=page]:text-accent-soft-ink"
    >
      {label}
    </NavLink>
  );
}
