import type { PageRoute } from '../page-route';

const teachers = ['instructor', 'admin'] as const;

export const studioRoutes: readonly PageRoute[] = [
  { path: '/studio', page: () => import('../../pages/studio/courses'), access: teachers },
  { path: '/studio/grading', page: () => import('../../pages/studio/grading'), access: teachers },
  {
    path: '/studio/grading/:taskId',
    page: () => import('../../pages/studio/grading-task'),
    access: teachers,
  },
  { path: '/studio/earnings', page: () => import('../../pages/studio/earnings'), access: teachers },
  { path: '/studio/import', page: () => import('../../pages/studio/import'), access: teachers },
  { path: '/studio/courses/:courseId', page: () => import('../../pages/studio/course'), access: teachers },
  {
    path: '/studio/courses/:courseId/people/:importId?',
    page: () => import('../../pages/studio/people'),
    access: teachers,
  },
  {
    path: '/studio/courses/:courseId/lessons/:lessonId',
    page: () => import('../../pages/studio/lesson'),
    access: teachers,
  },
  {
    path: '/studio/courses/:courseId/quizzes/:quizId/statistics',
    page: () => import('../../pages/studio/quiz-statistics'),
    access: teachers,
  },
  {
    path: '/studio/courses/:courseId/banks/:bankId',
    page: () => import('../../pages/studio/bank'),
    access: teachers,
  },
];
