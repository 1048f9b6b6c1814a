import type { Page } from 'playwright-core';
import { AdminOrders } from './pages/admin-orders';
import { Catalogue } from './pages/catalogue';
import { CoursePage } from './pages/course-page';
import { Doors } from './pages/doors';
import { HostedCheckout } from './pages/hosted-checkout';
import { Learning } from './pages/learning';
import { Mailbox } from './pages/mailbox';
import { Player } from './pages/player';
import { describeInBrowser } from './support/browser';
import { demoPeople, newPerson } from './support/people';
import { Site } from './support/site';
import { pageProblems } from './support/sound-page';
import { story } from './support/story';

const course = { slug: 'read-a-balance-sheet', title: 'Read a balance sheet' };

describeInBrowser('buying a course', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.open();
  }, 120_000);

  afterAll(() => site?.close());

  story(
    'opens what was paid though the buyer never came back, and keeps progress over a refund',
    () => site,
    async () => {
      const buyer = newPerson('Berta Castellan');
      const first = await site.visitor();
      await chooseAndRegister(first.page, buyer);
      await new CoursePage(first.page).buy();
      expect(await pageProblems(first.page, 'hosted-checkout')).toEqual([]);
      await payAndLeave(first.page, buyer);
      await first.context.close();

      const later = await site.visitor();
      await new Doors(later.page).signIn(buyer);
      const learning = new Learning(later.page);
      await learning.open();
      expect(await pageProblems(later.page, 'learning-after-purchase')).toEqual([]);
      await learning.goOnWith(course.title);
      const player = new Player(later.page);
      await player.waitForLesson();
      await player.completeAndGoOn();
      const reached = await player.percent();
      expect(reached).toBeGreaterThan(0);

      await refund(buyer.name);
      await waitForMail(later.page, buyer.email, /^Your refund/);
      const coursePage = new CoursePage(later.page);
      await coursePage.open(course.slug);
      await coursePage.waitForOffer(
        'The payment for this course went back. Enrol again to go on; your progress is kept.',
      );
      await later.page.goto(`/learn/${course.slug}`);
      await player.waitForRefusal('The payment for this course went back');
      expect(await pageProblems(later.page, 'player-refunded')).toEqual([]);

      await coursePage.open(course.slug);
      await coursePage.buy();
      await new HostedCheckout(later.page).payAs(buyer.email, HostedCheckout.goodCard);
      await later.page.getByRole('link', { name: 'Open the course' }).click();
      await player.waitForLesson();
      expect(await player.percent()).toBe(reached);
    },
  );

  story(
    'charges nothing when the buyer turns back, and lets her try again',
    () => site,
    async () => {
      const { page } = await site.visitor({ size: 'phone' });
      const buyer = newPerson('Carla Umbria');
      await new Doors(page).register(buyer);
      const coursePage = new CoursePage(page);
      await coursePage.open(course.slug);
      await coursePage.buy();
      expect(await pageProblems(page, 'hosted-checkout-phone')).toEqual([]);
      await new HostedCheckout(page).cancel();
      await page.getByText('You have not paid').waitFor();
      expect(await pageProblems(page, 'checkout-cancelled')).toEqual([]);
      await page.getByRole('link', { name: 'Go to payment again' }).click();
      await page.waitForURL(/\/sandbox\/checkout\//);

      const checkout = new HostedCheckout(page);
      await checkout.payAs(buyer.email, HostedCheckout.declinedCard);
      await checkout.waitForAlert('Your card was declined.');
      expect(await pageProblems(page, 'hosted-checkout-declined')).toEqual([]);
      await checkout.payAs(buyer.email, HostedCheckout.goodCard);
      await page.getByText('Paid. The course is yours').waitFor();
      expect(await pageProblems(page, 'checkout-paid')).toEqual([]);
    },
  );

  story(
    'closes the course while a bank has the money, and opens it again when the shop wins',
    () => site,
    async () => {
      const { page } = await site.visitor();
      const buyer = newPerson('Dora Mendel');
      await new Doors(page).register(buyer);
      const coursePage = new CoursePage(page);
      await coursePage.open(course.slug);
      await coursePage.buy();
      await new HostedCheckout(page).payAs(buyer.email, HostedCheckout.disputedCard);
      await page.waitForURL(/\/checkout\/return/);

      const staff = await site.visitor();
      await new Doors(staff.page).signIn(demoPeople.admin);
      await new Mailbox(staff.page).read({ to: demoPeople.admin.email, subject: /^A payment is disputed/ });
      await page.goto('/purchases');
      await page.getByText('Your bank has taken this payment back').waitFor();
      await page.goto(`/learn/${course.slug}`);
      await new Player(page).waitForRefusal('The payment for this course went back');

      const orders = new AdminOrders(staff.page);
      await orders.open();
      await orders.openOrder({ course: course.title, learner: buyer.name });
      await orders.answerDispute();
      expect(await pageProblems(staff.page, 'sandbox-dispute')).toEqual([]);
      await staff.page.getByRole('button', { name: /^The shop is right/ }).click();
      await staff.page.getByRole('heading', { name: /was won$/ }).waitFor();

      await new Mailbox(staff.page).read({ to: demoPeople.admin.email, subject: /^A dispute was won/ });
      await page.goto(`/learn/${course.slug}`);
      await new Player(page).waitForLesson();
    },
  );

  async function chooseAndRegister(page: Page, person: ReturnType<typeof newPerson>): Promise<void> {
    const catalogue = new Catalogue(page);
    await catalogue.open();
    await catalogue.search('balanse sheet');
    expect(await pageProblems(page, 'catalogue-misspelt')).toEqual([]);
    await catalogue.openCourse(course.title);
    await new CoursePage(page).signInToBuy();
    await page.getByRole('main').getByRole('link', { name: 'Create account' }).click();
    await new Doors(page).fillRegistration(person);
    await page.waitForURL(`**/courses/${course.slug}`);
  }

  async function payAndLeave(page: Page, { email }: { email: string }): Promise<void> {
    const checkout = new HostedCheckout(page);
    await checkout.payAs(email, HostedCheckout.declinedCard);
    await checkout.waitForAlert('Your card was declined.');
    // The answer to the payment leads back to us; the buyer is gone before that page comes.
    const isLedBack = page.waitForRequest('**/checkout/return**');
    await checkout.payAs(email, HostedCheckout.goodCard);
    await isLedBack;
  }

  async function refund(learner: string): Promise<void> {
    const { page } = await site.visitor();
    await new Doors(page).signIn(demoPeople.admin);
    const orders = new AdminOrders(page);
    await orders.open();
    await orders.openOrder({ course: course.title, learner });
    await orders.giveEverythingBack({ reason: 'It was the wrong course.' });
    expect(await pageProblems(page, 'admin-order-refunded')).toEqual([]);
  }

  async function waitForMail(page: Page, to: string, subject: RegExp): Promise<void> {
    await new Mailbox(page).read({ to, subject });
  }
});
