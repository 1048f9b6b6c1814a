import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import type { TestApplication } from '../../../platform/testing/start-test-application';
import { CourseRepository, rowOf } from '../data/course.repository';
import { courseInstructors, courses } from '../data/course.tables';
import { type CourseDetails, publishCourse, startCourse } from '../domain/course';
import { slugFor } from '../domain/slug';

export interface SeededCourse extends Partial<CourseDetails> {
  readonly title: string;
  readonly publishedAt?: Date;
  readonly learnerCount?: number;
  readonly ratingCount?: number;
  readonly ratingSum?: number;
  readonly instructorId?: string;
}

/** Puts published courses in place by the hundred, past the events that would bring them one by one. */
export async function seedCatalogue(
  platform: TestApplication,
  seeds: readonly SeededCourse[],
): Promise<string[]> {
  const container = platform.application.containerOf('course');
  const work = container.resolve(UnitOfWork);
  const repository = container.resolve(CourseRepository);
  const ids: string[] = [];
  for (let from = 0; from < seeds.length; from += 500) {
    const made = seeds
      .slice(from, from + 500)
      .map((seed, index) => makeCourse(seed, from + index, platform.clock.now()));
    await work.step(async (tx) => {
      await tx.insert(courses).values(made.map(({ row }) => row));
      await tx
        .insert(courseInstructors)
        .values(made.map(({ row, instructorId }) => ({ courseId: row.id, instructorId, position: 0 })));
      await repository.learnWords(
        tx,
        made.map(({ row }) => row.id),
      );
    });
    ids.push(...made.map(({ row }) => row.id));
  }
  return ids;
}

function makeCourse(seed: SeededCourse, number: number, now: Date) {
  const {
    publishedAt = now,
    learnerCount,
    ratingCount,
    ratingSum,
    instructorId = newId(),
    ...details
  } = seed;
  const draft = startCourse({
    id: newId(),
    details: { ...plain, ...details, slug: `${slugFor(seed.title)}-${number}` },
    instructorId,
    now: publishedAt,
  });
  const course = publishCourse(draft, { lessonCount: 1, durationSeconds: 60, publishedAt });
  const counts = {
    learnerCount: learnerCount ?? 0,
    ratingCount: ratingCount ?? 0,
    ratingSum: ratingSum ?? 0,
  };
  return { row: { id: course.id, createdAt: publishedAt, ...rowOf(course), ...counts }, instructorId };
}

const plain: Omit<CourseDetails, 'title' | 'slug'> = {
  subtitle: '',
  description: '',
  level: null,
  language: 'en',
  categorySlug: null,
  tags: [],
  outcomes: [],
  requirements: [],
  price: null,
};
