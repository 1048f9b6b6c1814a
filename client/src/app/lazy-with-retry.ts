import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

type LoadPage = () => Promise<{ Page: ComponentType }>;

/**
 * A page loaded when it is first needed. A file that does not come is asked for once more; after a deployment it may be
 * gone for good, and then the page is reloaded, once, to get the new names. What failed is not remembered: drawing it again tries again.
 */
export function lazyWithRetry(load: LoadPage): LazyExoticComponent<ComponentType> {
  const known = pages.get(load);
  if (known) return known;
  const page = lazy(() => loadPage(load));
  pages.set(load, page);
  return page;
}

const pages = new Map<LoadPage, LazyExoticComponent<ComponentType>>();

async function loadPage(load: LoadPage): Promise<{ default: ComponentType }> {
  try {
    const { Page } = await load().catch(() => wait(800).then(load));
    allowReload();
    return { default: Page };
  } catch (error) {
    pages.delete(load);
    if (!mayReload()) throw error;
    location.reload();
    // The page is going away: nothing more to show.
    return new Promise<never>(() => undefined);
  }
}

const reloadedKey = 'stoa.reloaded-for-missing-file';

function mayReload(): boolean {
  try {
    if (!navigator.onLine || sessionStorage.getItem(reloadedKey) !== null) return false;
    sessionStorage.setItem(reloadedKey, 'yes');
    return true;
  } catch {
    return false;
  }
}

function allowReload(): void {
  try {
    sessionStorage.removeItem(reloadedKey);
  } catch {
    // Without storage no reload was made either.
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
