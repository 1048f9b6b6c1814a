import type { PageRoute } from '../page-route';

export const learnerRoutes: readonly PageRoute[] = [
  { path: '/', page: () => import('../../pages/learner/home'), access: 'public' },
  { path: '/courses', page: () => import('../../pages/learner/catalogue'), access: 'public' },
  { path: '/courses/:slug', page: () => import('../../pages/learner/course'), access: 'public' },
  { path: '/paths', page: () => import('../../pages/learner/paths'), access: 'public' },
  { path: '/paths/:slug', page: () => import('../../pages/learner/path'), access: 'public' },
  { path: '/learning', page: () => import('../../pages/learner/learning'), access: 'signed-in' },
  {
    path: '/learning/:courseId/access',
    page: () => import('../../pages/learner/access'),
    access: 'signed-in',
  },
  {
    path: '/checkout/return',
    page: () => import('../../pages/learner/checkout-return'),
    access: 'signed-in',
  },
  {
    path: '/checkout/:enrollmentId',
    page: () => import('../../pages/learner/checkout'),
    access: 'signed-in',
  },
  {
    path: '/learn/:slug/completed',
    page: () => import('../../pages/learner/course-completed'),
    access: 'signed-in',
  },
  { path: '/learn/:slug/notes', page: () => import('../../pages/learner/notes'), access: 'signed-in' },
  {
    path: '/learn/:slug/questions',
    page: () => import('../../pages/learner/questions'),
    access: 'signed-in',
  },
  {
    path: '/learn/:slug/questions/:questionId',
    page: () => import('../../pages/learner/question'),
    access: 'signed-in',
  },
  {
    path: '/learn/:slug/:lessonId?',
    page: () => import('../../pages/learner/player'),
    access: 'public',
    frame: 'full',
  },
  { path: '/certificates', page: () => import('../../pages/learner/certificates'), access: 'signed-in' },
  { path: '/verify', page: () => import('../../pages/learner/verify'), access: 'public' },
  { path: '/verify/:code', page: () => import('../../pages/learner/verify-certificate'), access: 'public' },
  // Opened from a link that was passed on: what it leads to is shown before a session is asked for.
  { path: '/join/:token', page: () => import('../../pages/learner/join'), access: 'public' },
  { path: '/rewards', page: () => import('../../pages/learner/rewards'), access: 'signed-in' },
  { path: '/purchases', page: () => import('../../pages/learner/purchases'), access: 'signed-in' },
];
