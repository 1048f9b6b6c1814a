import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { isKeepingFocus } from './page-heading';

/** A new page starts at its top, or at the part its address names; going back finds the place where one was. */
export function useScrollRestoration(): void {
  const { key, pathname, hash, state } = useLocation();
  const kind = useNavigationType();
  const keepsPlace = isKeepingFocus(state);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const remember = () => places.set(key, window.scrollY);
    window.addEventListener('scrollend', remember);
    window.addEventListener('pagehide', remember);
    return () => {
      window.removeEventListener('scrollend', remember);
      window.removeEventListener('pagehide', remember);
    };
  }, [key]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path belongs to the navigation, though only the key tells them apart.
  useEffect(() => {
    if (kind === 'POP') return reach(() => places.get(key) ?? (hash ? topOf(hash) : 0));
    if (kind === 'REPLACE' && !hash) return;
    if (hash) return reach(() => topOf(hash));
    if (!keepsPlace) window.scrollTo(0, 0);
  }, [key, pathname, hash]);
}

/** Where each visited page was scrolled to, in pixels. */
const places = new Map<string, number>();

function topOf(hash: string): number | undefined {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const margin = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return target ? target.getBoundingClientRect().top + window.scrollY - margin : undefined;
}

/** Scrolls there as soon as the page is tall enough, for as long as nobody scrolls by hand and at most two seconds. */
function reach(place: () => number | undefined): () => void {
  const observer = new ResizeObserver(() => tryToReach());
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of byHand) window.removeEventListener(event, stop);
  };
  const timer = setTimeout(stop, 2_000);
  const tryToReach = () => {
    const top = place();
    if (top === undefined) return;
    window.scrollTo(0, top);
    if (Math.abs(window.scrollY - top) < 2) stop();
  };
  for (const event of byHand) window.addEventListener(event, stop, { passive: true });
  observer.observe(document.body);
  tryToReach();
  return stop;
}

const byHand = ['wheel', 'touchstart', 'keydown'] as const;
