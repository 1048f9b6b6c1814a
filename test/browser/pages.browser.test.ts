import { Doors } from './pages/doors';
import { describeInBrowser, type Visit } from './support/browser';
import { clientRoutes } from './support/client-routes';
import { type Furniture, furnish } from './support/furnish';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { problemsInEveryLook } from './support/sound-page';

type Who = 'visitor' | keyof typeof demoPeople;

interface Look {
  /** Whom the page is for. */
  readonly as: Who;
  /** Where it is; the route's own path unless it has something to fill in. */
  readonly at?: (furniture: Furniture) => string;
  /** Where the same route shows several faces, what tells them apart in the name of the picture. */
  readonly face?: string;
}

/** Every page there is, and who looks at it: a route of the client without a row here fails the first test. */
const table: Record<string, readonly Look[]> = {
  '/': [{ as: 'visitor' }, { as: 'learner', face: 'signed-in' }],
  '/courses': [
    { as: 'visitor' },
    { as: 'visitor', at: () => '/courses?query=zzzzqqqq', face: 'nothing' },
    { as: 'visitor', at: () => '/courses?price=free&level=beginner', face: 'filtered' },
  ],
  '/courses/:slug': [
    { as: 'visitor', at: () => '/courses/how-the-night-sky-works' },
    { as: 'learner', at: () => '/courses/how-the-night-sky-works', face: 'enrolled' },
    { as: 'learner', at: () => '/courses/bread-at-home', face: 'before' },
    { as: 'visitor', at: () => '/courses/there-is-none', face: 'missing' },
  ],
  '/paths': [{ as: 'visitor' }],
  '/paths/:slug': [
    { as: 'visitor', at: ({ pathSlug }) => `/paths/${pathSlug}` },
    { as: 'learner', at: ({ pathSlug }) => `/paths/${pathSlug}`, face: 'under-way' },
    { as: 'visitor', at: () => '/paths/there-is-none', face: 'missing' },
  ],
  '/learning': [{ as: 'learner' }, { as: 'admin', face: 'empty' }],
  '/learning/:courseId/access': [{ as: 'learner', at: ({ courseId }) => `/learning/${courseId}/access` }],
  '/checkout/return': [
    { as: 'learner', at: ({ paidEnrollmentId }) => `/checkout/return?enrollment=${paidEnrollmentId}` },
    {
      as: 'learner',
      at: ({ pendingEnrollmentId }) => `/checkout/return?enrollment=${pendingEnrollmentId}&cancelled`,
      face: 'cancelled',
    },
  ],
  '/checkout/:enrollmentId': [
    { as: 'learner', at: ({ paidEnrollmentId }) => `/checkout/${paidEnrollmentId}` },
    {
      as: 'learner',
      at: ({ pendingEnrollmentId }) => `/checkout/${pendingEnrollmentId}?coupon=SPRING`,
      face: 'coupon',
    },
  ],
  '/learn/:slug/completed': [
    { as: 'learner', at: ({ completedSlug }) => `/learn/${completedSlug}/completed` },
    { as: 'learner', at: () => '/learn/how-the-night-sky-works/completed', face: 'not-yet' },
  ],
  '/learn/:slug/notes': [
    { as: 'learner', at: () => '/learn/how-the-night-sky-works/notes' },
    { as: 'admin', at: () => '/learn/how-the-night-sky-works/notes', face: 'empty' },
  ],
  '/learn/:slug/questions': [
    { as: 'learner', at: () => '/learn/how-the-night-sky-works/questions' },
    {
      as: 'learner',
      at: () => '/learn/how-the-night-sky-works/questions?query=zzzzqqqq',
      face: 'nothing',
    },
  ],
  '/learn/:slug/questions/:questionId': [
    { as: 'learner', at: ({ questionId }) => `/learn/how-the-night-sky-works/questions/${questionId}` },
  ],
  '/learn/:slug/:lessonId?': [
    {
      as: 'learner',
      at: ({ lessons }) => `/learn/how-the-night-sky-works/${lessons.article}`,
      face: 'article',
    },
    { as: 'learner', at: ({ lessons }) => `/learn/how-the-night-sky-works/${lessons.video}`, face: 'video' },
    { as: 'learner', at: ({ lessons }) => `/learn/how-the-night-sky-works/${lessons.file}`, face: 'file' },
    { as: 'learner', at: ({ lessons }) => `/learn/how-the-night-sky-works/${lessons.quiz}`, face: 'quiz' },
    {
      as: 'learner',
      at: ({ completedSlug, attempt }) =>
        `/learn/${completedSlug}/${attempt.lessonId}?attempt=${attempt.attemptId}`,
      face: 'quiz-result',
    },
    {
      as: 'visitor',
      at: ({ lessons }) => `/learn/how-the-night-sky-works/${lessons.video}`,
      face: 'preview',
    },
    { as: 'visitor', at: ({ lessons }) => `/learn/how-the-night-sky-works/${lessons.quiz}`, face: 'refused' },
    {
      as: 'learner',
      at: ({ lockedLessonId }) => `/learn/how-the-night-sky-works/${lockedLessonId}`,
      face: 'locked',
    },
  ],
  '/certificates': [{ as: 'learner' }, { as: 'admin', face: 'empty' }],
  '/verify': [{ as: 'visitor' }],
  '/verify/:code': [
    { as: 'visitor', at: ({ certificateCode }) => `/verify/${certificateCode}` },
    { as: 'visitor', at: ({ replacedCode }) => `/verify/${replacedCode}`, face: 'replaced' },
    { as: 'visitor', at: () => '/verify/7K3MQ-9XPA2-4D8RT-HW6BE', face: 'unknown' },
  ],
  '/join/:token': [
    { as: 'visitor', at: ({ joinToken }) => `/join/${joinToken}` },
    { as: 'learner', at: ({ joinToken }) => `/join/${joinToken}`, face: 'signed-in' },
    { as: 'visitor', at: () => '/join/incomplete', face: 'incomplete' },
  ],
  '/rewards': [{ as: 'learner' }],
  '/purchases': [{ as: 'learner' }, { as: 'admin', face: 'empty' }],
  '/sign-in': [
    { as: 'visitor' },
    { as: 'visitor', at: () => '/sign-in?returnTo=%2Flearning', face: 'first' },
  ],
  '/register': [{ as: 'visitor' }],
  '/forgot-password': [{ as: 'visitor' }],
  '/reset-password': [
    { as: 'visitor', face: 'incomplete' },
    { as: 'visitor', at: () => '/reset-password?token=something' },
  ],
  '/verify-email': [
    { as: 'visitor' },
    { as: 'visitor', at: () => '/verify-email?token=wrong', face: 'failed' },
  ],
  '/profile': [{ as: 'learner' }],
  '/security': [{ as: 'learner' }],
  '/notifications': [{ as: 'learner' }, { as: 'instructor', face: 'quiet-hours' }],
  '/unsubscribe/:token': [
    { as: 'visitor', at: ({ unsubscribeToken }) => `/unsubscribe/${unsubscribeToken}` },
    { as: 'visitor', at: () => '/unsubscribe/incomplete', face: 'incomplete' },
  ],
  '/security/second-factor': [{ as: 'learner' }],
  '/account/teach': [{ as: 'learner' }, { as: 'instructor', face: 'teaches' }],
  '/account/privacy': [{ as: 'learner' }, { as: 'instructor', face: 'duties' }],
  '/inbox': [{ as: 'learner' }, { as: 'instructor', face: 'instructor' }],
  '/studio': [{ as: 'instructor' }, { as: 'learner', face: 'forbidden' }],
  '/studio/grading': [{ as: 'instructor' }],
  // With an answer in it: grading.browser.test.ts.
  '/studio/grading/:taskId': [
    {
      as: 'instructor',
      at: () => '/studio/grading/0199aaaa-0000-7000-8000-000000000000',
      face: 'missing',
    },
  ],
  '/studio/earnings': [{ as: 'instructor' }, { as: 'admin', face: 'empty' }],
  '/studio/import': [{ as: 'instructor' }],
  '/studio/courses/:courseId': [
    'curriculum',
    'banks',
    'details',
    'pricing',
    'publish',
    'students',
    'announcements',
    'certificates',
    'questions',
    'reviews',
  ].map((tab) => ({
    as: 'instructor',
    at: ({ courseId }: Furniture) => `/studio/courses/${courseId}?tab=${tab}`,
    face: tab,
  })),
  '/studio/courses/:courseId/people/:importId?': [
    { as: 'instructor', at: ({ courseId }) => `/studio/courses/${courseId}/people` },
    {
      as: 'instructor',
      at: ({ courseId, peopleImports }) => `/studio/courses/${courseId}/people/${peopleImports.checked}`,
      face: 'checked',
    },
    {
      as: 'instructor',
      at: ({ courseId, peopleImports }) => `/studio/courses/${courseId}/people/${peopleImports.applied}`,
      face: 'applied',
    },
  ],
  '/studio/courses/:courseId/quizzes/:quizId/statistics': [
    {
      as: 'instructor',
      at: ({ courseId, answeredQuizId }) =>
        `/studio/courses/${courseId}/quizzes/${answeredQuizId}/statistics`,
    },
    {
      as: 'instructor',
      at: ({ courseId, emptyQuizId }) => `/studio/courses/${courseId}/quizzes/${emptyQuizId}/statistics`,
      face: 'empty',
    },
  ],
  '/studio/courses/:courseId/banks/:bankId': [
    { as: 'instructor', at: ({ courseId, bankId }) => `/studio/courses/${courseId}/banks/${bankId}` },
    {
      as: 'instructor',
      at: ({ courseId, bankId }) => `/studio/courses/${courseId}/banks/${bankId}?text=zzzz`,
      face: 'nothing',
    },
  ],
  '/studio/courses/:courseId/lessons/:lessonId': (['article', 'video', 'file', 'quiz'] as const).map(
    (kind) => ({
      as: 'instructor',
      at: ({ courseId, lessons }: Furniture) => `/studio/courses/${courseId}/lessons/${lessons[kind]}`,
      face: kind,
    }),
  ),
  '/admin': [{ as: 'admin' }],
  '/admin/people': [{ as: 'admin' }],
  '/admin/people/:userId': [{ as: 'admin', at: ({ learnerId }) => `/admin/people/${learnerId}` }],
  '/admin/people/:userId/courses/:courseId': [
    { as: 'admin', at: ({ learnerId, courseId }) => `/admin/people/${learnerId}/courses/${courseId}` },
  ],
  '/admin/orders': [{ as: 'admin' }],
  '/admin/orders/:orderId': [
    { as: 'admin', at: ({ orderId }) => `/admin/orders/${orderId}` },
    { as: 'admin', at: ({ disputedOrderId }) => `/admin/orders/${disputedOrderId}`, face: 'disputed' },
  ],
  '/admin/certificates': [
    { as: 'admin' },
    { as: 'admin', at: () => '/admin/certificates?query=nobodybearsthisname', face: 'nothing' },
  ],
  '/admin/applications': [{ as: 'admin' }],
  '/admin/erasures': [{ as: 'admin' }],
  '/admin/audit': [
    { as: 'admin' },
    { as: 'admin', at: () => '/admin/audit?act=recovery_codes_renewed', face: 'nothing' },
  ],
  '/admin/categories': [{ as: 'admin' }],
  '/admin/paths': [{ as: 'admin' }],
  '/admin/paths/:pathId': [{ as: 'admin', at: ({ pathId }) => `/admin/paths/${pathId}` }],
  '/admin/tags': [{ as: 'admin' }, { as: 'admin', at: () => '/admin/tags?query=zzzz', face: 'nothing' }],
  '/admin/coupons': [{ as: 'admin' }],
  '/admin/coupons/new': [{ as: 'admin' }],
  '/admin/questions': [
    { as: 'admin' },
    { as: 'admin', at: () => '/admin/questions?status=hidden', face: 'hidden' },
  ],
  '/admin/rewards': [{ as: 'admin' }],
  '/admin/reviews': [
    { as: 'admin' },
    { as: 'admin', at: () => '/admin/reviews?status=hidden', face: 'hidden' },
  ],
  '/admin/shares': [{ as: 'admin' }],
  '/admin/ledger': [{ as: 'admin' }],
  '/admin/messages': [{ as: 'admin' }],
  '/admin/messages/:messageId': [{ as: 'admin', at: ({ messageId }) => `/admin/messages/${messageId}` }],
  '/admin/mail-templates': [{ as: 'admin' }],
  '/admin/mail-templates/:template': [
    { as: 'admin', at: () => '/admin/mail-templates/payment_receipt' },
    { as: 'admin', at: () => '/admin/mail-templates/digest?language=de', face: 'german' },
    { as: 'admin', at: () => '/admin/mail-templates/there_is_none', face: 'missing' },
  ],
  '/mailbox/:messageId?': [
    { as: 'visitor', at: () => '/mailbox' },
    { as: 'admin', at: () => '/mailbox', face: 'admin' },
    { as: 'visitor', at: ({ mailId }) => `/mailbox/${mailId}`, face: 'mail' },
  ],
  '/ops': ['modules', 'events', 'dead-letters', 'jobs', 'health'].map((tab) => ({
    as: 'admin',
    at: () => `/ops?tab=${tab}`,
    face: tab,
  })),
};

it('looks at every page of the client', () => {
  expect(Object.keys(table).sort()).toEqual(clientRoutes().sort());
});

describeInBrowser('every page, on a phone and on a desk, in light and dark', () => {
  const rows = Object.entries(table).flatMap(([path, looks]) =>
    looks.map((look) => ({ path, name: [nameOf(path), look.face].filter(Boolean).join('.'), ...look })),
  );
  const visits = new Map<Who, Visit>();
  let site: Site;
  let furniture: Furniture;

  beforeAll(async () => {
    site = await Site.open();
    furniture = await furnish(site.url);
    for (const who of ['visitor', 'learner', 'instructor', 'admin'] as const) {
      const newcomer = await site.visitor();
      visits.set(who, newcomer);
      if (who !== 'visitor') await new Doors(newcomer.page).signIn(demoPeople[who]);
    }
  }, 180_000);

  afterAll(() => site?.close());

  it.each(rows)(
    '$path, as $as: $name',
    async ({ path, as, at, face, name }) => {
      const { page, problems } = visits.get(as) as Visit;
      problems.length = 0;
      await page.goto(at ? at(furniture) : path);
      const found = await problemsInEveryLook(page, name);
      const isMissing = await page.getByRole('heading', { name: 'There is no page here' }).isVisible();
      expect(isMissing).toBe(face === 'missing');
      expect([...found, ...problems]).toEqual([]);
    },
    60_000,
  );
});

function nameOf(path: string): string {
  return path === '/' ? 'home' : path.replace(/^\//, '').replaceAll(/[:?]/g, '').replaceAll('/', '_');
}
