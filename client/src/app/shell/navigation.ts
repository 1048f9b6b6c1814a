import type { Role, SessionUser } from '../../api/session-store';
import { hasRole } from '../require-role';

export type NavigationEntry = {
  to: string;
  text: 'courses' | 'myLearning' | 'studio' | 'admin' | 'ops';
};

/** The parts of the house that this reader has a door to. */
export function navigationFor(user: SessionUser | null): NavigationEntry[] {
  const entries: (NavigationEntry & { roles?: readonly Role[]; isPrivate?: boolean })[] = [
    { to: '/courses', text: 'courses' },
    { to: '/learning', text: 'myLearning', isPrivate: true },
    { to: '/studio', text: 'studio', roles: ['instructor', 'admin'] },
    { to: '/admin', text: 'admin', roles: ['support', 'admin'] },
    { to: '/ops', text: 'ops', roles: ['ops'] },
  ];
  return entries
    .filter(({ roles, isPrivate }) => (roles ? hasRole(user, roles) : !isPrivate || user !== null))
    .map(({ to, text }) => ({ to, text }));
}
