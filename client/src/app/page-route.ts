import type { ComponentType } from 'react';
import type { Role } from '../api/session-store';

/** Who may see a page. The server decides what they may do there. */
export type PageAccess = 'public' | 'signed-in' | readonly Role[];

export type PageRoute = {
  /** From the root, as `/courses/:slug`. */
  path: string;
  /** `() => import('../../pages/learner/course')`; the file exports its component as `Page`. */
  page: () => Promise<{ Page: ComponentType }>;
  access: PageAccess;
  /** Shown to whoever has still to set up a second factor too: what it does asks for no session. */
  worksBeforeSetUp?: true;
  /** `full` is the page alone, without header and footer: the player, a checkout. */
  frame?: 'shell' | 'full';
};
