import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inject, injectable } from 'tsyringe';
import { parse } from 'yaml';
import { z } from 'zod';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import type { Transaction } from '../../../platform/database/tokens';
import { ReviewWriter } from '../commands/review-writer';
import { type KnownCourse, ReviewRepository } from '../data/review.repository';

const DemoFile = z.object({
  reviewers: z.array(z.object({ id: z.uuid(), name: z.string().min(1) })),
  reviews: z.array(
    z.object({
      course: z.string().min(1),
      reviewer: z.uuid(),
      stars: z.int().min(1).max(5),
      text: z.string().max(4_000),
    }),
  ),
});
export type DemoFile = z.infer<typeof DemoFile>;

/** What the demo's invented learners say of its courses. */
@injectable()
export class DemoReviews {
  constructor(
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
    @inject(ReviewRepository) private readonly reviews: ReviewRepository,
    @inject(ReviewWriter) private readonly writer: ReviewWriter,
  ) {}

  /** Nothing outside of a demo. */
  async read(): Promise<DemoFile | undefined> {
    if (!this.settings.isDemo) return undefined;
    const file = await readFile(path.join(this.settings.rootFolder, 'demo/people.yaml'), 'utf8');
    return DemoFile.parse(parse(file));
  }

  /** Writes what there is to say of a course, as soon as there is one. What was written before stays. */
  async plantFor(tx: Transaction, course: KnownCourse, { reviews, reviewers }: DemoFile): Promise<void> {
    const { courseId, slug, isOpen } = course;
    const wanted = isOpen ? reviews.filter((review) => review.course === slug) : [];
    for (const { reviewer: learnerId, stars, text } of wanted) {
      const author = reviewers.find(({ id }) => id === learnerId);
      if (!author || (await this.reviews.find(tx, courseId, learnerId))) continue;
      await this.reviews.saveAuthor(tx, { authorId: author.id, name: author.name });
      await this.writer.write(tx, { courseId, learnerId, stars, text: text.trim() });
    }
  }
}
