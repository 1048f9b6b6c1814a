/**
 * The keys under which answers are kept, as functions, from the general to the special: invalidating `courses()` also
 * renews every `course(…)`. A feature adds its own here.
 */
export const keys = {
  profile: () => ['profile'] as const,
  courses: () => ['courses'] as const,
  courseList: (filters: object) => ['courses', 'list', filters] as const,
  course: (idOrSlug: string) => ['courses', 'one', idOrSlug] as const,
  outline: (courseId: string) => ['courses', 'outline', courseId] as const,
  enrollments: () => ['enrollments'] as const,
  enrollmentList: () => ['enrollments', 'list'] as const,
  enrollmentOf: (courseId: string) => ['enrollments', 'of', courseId] as const,
  enrollment: (enrollmentId: string) => ['enrollments', 'one', enrollmentId] as const,
  emailConfirmation: (token: string) => ['email-confirmation', token] as const,
};
