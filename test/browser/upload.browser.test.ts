import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Doors } from './pages/doors';
import { StudioCourse } from './pages/studio-course';
import { describeInBrowser } from './support/browser';
import { demoPeople } from './support/people';
import { Site } from './support/site';
import { pageProblems } from './support/sound-page';
import { story } from './support/story';

const partBytes = 8 * 1024 ** 2;
const partAddress = /\/files\/parts\/[^/]+\/(\d+)\?/;

describeInBrowser('a file on its way', () => {
  let site: Site;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    site = await Site.open();
    folder = await mkdtemp(path.join(tmpdir(), 'stoa-upload-'));
    file = path.join(folder, 'tide-tables.txt');
    await writeFile(file, 'high water and low water\n'.repeat((3.5 * partBytes) / 25));
  }, 120_000);

  afterAll(async () => {
    await site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  story(
    'is paused and gone on with, waits for the line, and after a reload sends what is missing alone',
    () => site,
    async () => {
      const { page, context } = await site.visitor();
      await new Doors(page).signIn(demoPeople.instructor);
      const course = new StudioCourse(page);
      await course.create('The sea, twice a day');
      await course.show('Curriculum');
      await course.addSection('Tides');
      await course.addLesson({ section: 'Tides', kind: 'File', title: 'Tide tables' });
      await course.openLesson('Tide tables');

      const line = await heldLine(page);
      await page.getByLabel(/^Choose a file/).setInputFiles(file);
      await page.getByText(/^8\.4 MB of 29\.4 MB/).waitFor();
      await page.getByRole('button', { name: 'Pause the upload of tide-tables.txt' }).click();
      await page.getByText('Paused. What has arrived is kept.').waitFor();
      expect(await pageProblems(page, 'upload-paused')).toEqual([]);

      await context.setOffline(true);
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('The line is down. This goes on by itself when it is back.').waitFor();
      await context.setOffline(false);
      await page.getByRole('button', { name: /^Pause/ }).waitFor();

      page.once('dialog', (dialog) => void dialog.accept());
      await page.reload();
      await page.getByText(/^tide-tables.txt, .* Choose the same file again/).waitFor();
      expect(await pageProblems(page, 'upload-unfinished')).toEqual([]);
      line.release();
      await page.getByLabel(/^Choose a file/).setInputFiles(file);
      await page.getByRole('button', { name: 'Remove', exact: true }).waitFor();
      await expect(page.getByText(/Choose the same file again/).count()).resolves.toBe(0);
      expect(line.arrived).toEqual([1, 2, 3, 4]);
    },
  );
});

/** Lets the first part through and holds the others until they are released. */
async function heldLine(page: Page) {
  const arrived: number[] = [];
  let isHeld = true;
  await page.route(partAddress, async (route) => {
    const partNumber = Number(partAddress.exec(route.request().url())?.[1]);
    // What is held is never answered: it ends with its page.
    if (isHeld && partNumber > 1) return;
    await route.continue();
    arrived.push(partNumber);
    arrived.sort((one, other) => one - other);
  });
  return {
    arrived: arrived as readonly number[],
    release: () => {
      isHeld = false;
    },
  };
}
