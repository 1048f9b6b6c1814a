import type { Page } from 'playwright-core';
import { Doors } from './pages/doors';
import { accessibilityProblems, describeInBrowser, keepPicture, sizes, type Visit } from './support/browser';
import { type Furniture, furnish } from './support/furnish';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { looks, waitUntilDrawn } from './support/sound-page';

interface Row {
  readonly as: keyof typeof demoPeople;
  readonly at: (furniture: Furniture) => string;
  readonly opener: string | RegExp;
  /** What is said beside the first field that lacks something; absent where the form may be sent as it opens. */
  readonly refusal?: string;
}

const studio =
  (tab: string) =>
  ({ courseId }: Furniture) =>
    `/studio/courses/${courseId}?tab=${tab}`;

const table: Record<string, Row> = {
  archive: {
    as: 'learner',
    at: () => '/account/privacy',
    opener: 'Put my archive together',
    refusal: 'Please enter the password you have now.',
  },
  erasure: {
    as: 'learner',
    at: () => '/account/privacy',
    opener: 'Erase my account',
    refusal: 'Please enter the password you have now.',
  },
  'api-key': {
    as: 'learner',
    at: () => '/security',
    opener: 'New API key',
    refusal: 'Please give the key a name.',
  },
  report: {
    as: 'learner',
    at: () => '/courses/how-the-night-sky-works',
    opener: /^Report/,
    refusal: 'Choose what is wrong with it.',
  },
  course: {
    as: 'instructor',
    at: () => '/studio',
    opener: 'New course',
    refusal: 'Please give the course a title.',
  },
  bank: {
    as: 'instructor',
    at: studio('banks'),
    opener: 'New bank',
    refusal: 'Please give the bank a title.',
  },
  enrolment: {
    as: 'instructor',
    at: studio('students'),
    opener: 'Enrol somebody',
    refusal: 'Type an address.',
  },
  cohort: {
    as: 'instructor',
    at: studio('students'),
    opener: 'Make a cohort',
    refusal: 'Give it a name.',
  },
  removal: { as: 'instructor', at: studio('students'), opener: /^Remove/, refusal: 'Say why.' },
  'extra-time': {
    as: 'instructor',
    at: studio('students'),
    opener: /^Extra time/,
    refusal: 'Type a whole number from 1 to 300.',
  },
  link: { as: 'instructor', at: studio('students'), opener: 'Make a link' },
  move: { as: 'instructor', at: studio('students'), opener: /^Cohort\s*:/ },
  category: {
    as: 'admin',
    at: () => '/admin/categories',
    opener: 'Add a category',
    refusal: 'Please type a name.',
  },
  path: {
    as: 'admin',
    at: () => '/admin/paths',
    opener: 'New learning path',
    refusal: 'Please give it a title.',
  },
  payout: {
    as: 'admin',
    at: () => '/admin/shares',
    opener: /^Record payout/,
    refusal: 'Enter how the bank calls it.',
  },
  hiding: {
    as: 'admin',
    at: () => '/admin/reviews',
    opener: /^Hide/,
    refusal: 'Say why: whoever wrote it deserves to know.',
  },
};

describeInBrowser('every form in a dialog, on a phone and on a desk, in light and dark', () => {
  const visits = new Map<Row['as'], Visit>();
  let site: Site;
  let furniture: Furniture;

  beforeAll(async () => {
    site = await Site.open();
    furniture = await furnish(site.url);
    for (const who of ['learner', 'instructor', 'admin'] as const) {
      const newcomer = await site.visitor();
      visits.set(who, newcomer);
      await new Doors(newcomer.page).signIn(demoPeople[who]);
    }
  }, 180_000);

  afterAll(() => site?.close());

  it.each(Object.entries(table))(
    '%s',
    async (name, { as, at, opener, refusal }) => {
      const { page, problems } = visits.get(as) as Visit;
      problems.length = 0;
      await page.goto(at(furniture));
      await waitUntilDrawn(page);
      await page.getByRole('main').getByRole('button', { name: opener }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();

      const found: string[] = [];
      for (const { size, theme } of looks) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.setViewportSize(sizes[size]);
        await keepPicture(page, `dialog.${name}.${size}.${theme}`);
        found.push(...(await accessibilityProblems(page)));
        if (await page.evaluate(isTooWide)) found.push(`too wide on a ${size}`);
      }
      expect([...found, ...problems]).toEqual([]);

      if (refusal === undefined) return;
      await sendByKeyboard(page);
      await dialog.getByText(refusal, { exact: true }).waitFor();
      expect(await page.evaluate(descriptionOfFocus)).toContain(refusal);
    },
    60_000,
  );
});

/** Enter in a field of one line sends the form; where there is none, its button does. */
async function sendByKeyboard(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  const field = dialog.locator('input:not([type="radio"], [type="checkbox"])').first();
  const target = (await field.count()) > 0 ? field : dialog.locator('button[type="submit"]');
  await target.press('Enter');
}

// These are given as text, because they run in the page.
const isTooWide = `[...document.querySelectorAll('dialog[open], dialog[open] *')]
  .some(({ scrollWidth, clientWidth, tagName }) =>
    ['DIALOG', 'DIV', 'FORM', 'FOOTER'].includes(tagName) && scrollWidth > clientWidth)`;

const descriptionOfFocus = `(document.activeElement.getAttribute('aria-describedby') ?? '').split(' ')
  .map((id) => document.getElementById(id)?.textContent ?? '').join(' ')`;
