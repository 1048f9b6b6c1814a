import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person, Principal } from '../../../platform/auth/principal';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { courseCreated } from '../course.contract';
import { courseErrors } from '../course.errors';
import { CourseRepository } from '../data/course.repository';
import { type Course, type CourseDetails, factsOf, startCourse } from '../domain/course';
import { numberedSlug, slugFor } from '../domain/slug';
import { mayCreateCourse } from '../http/course.policy';
import type { CreateCourseRequest } from '../http/course.schemas';
import { requireCategory } from './require-category';

/** After these, an address is made that nobody else can have. */
const mostNumbers = 20;

/** Makes a draft, taught by whoever makes it, and tells it. */
@injectable()
export class DraftMaker {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseRepository) private readonly courses: CourseRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether there may be such a draft at all; asked before the unit of work that makes it. */
  async check(instructor: Principal, details: CreateCourseRequest): Promise<Person> {
    permit(mayCreateCourse(instructor));
    if (instructor.kind !== 'person') throw courseErrors.instructorRequired();
    await requireCategory(this.courses, this.database, details.categorySlug);
    return instructor;
  }

  /** @param request.isSlugFree whether another address may be taken where the one that is asked for is not free */
  async make(
    tx: Transaction,
    request: { instructor: Person; details: CreateCourseRequest; isSlugFree: boolean },
  ): Promise<Course> {
    const { instructor, details, isSlugFree } = request;
    const draft = startCourse({
      id: newId(),
      details: completed(details),
      instructorId: instructor.id,
      now: this.clock.now(),
    });
    const course = await this.insert(tx, draft, isSlugFree || details.slug === undefined);
    await tx.publish(courseCreated, factsOf(course));
    return course;
  }

  private async insert(tx: Transaction, draft: Course, isSlugFree: boolean): Promise<Course> {
    if (await this.courses.insert(tx, draft)) return draft;
    if (!isSlugFree) throw courseErrors.slugTaken({ facts: { slug: draft.slug } });
    const taken = await this.courses.slugsLike(tx, numberedSlug(draft.slug, 1));
    const numbers = Array.from({ length: mostNumbers }, (_, index) => index + 2);
    const numbered = numbers.map((number) => numberedSlug(draft.slug, number));
    const own = `${draft.slug.slice(0, 80)}-${draft.id.slice(-12)}`;
    for (const slug of [...numbered.filter((slug) => !taken.has(slug)), own]) {
      const course = { ...draft, slug };
      if (await this.courses.insert(tx, course)) return course;
    }
    throw courseErrors.slugTaken({ facts: { slug: draft.slug } });
  }
}

function completed(details: CreateCourseRequest): CourseDetails {
  return {
    title: details.title,
    slug: details.slug ?? slugFor(details.title),
    subtitle: details.subtitle ?? '',
    description: details.description ?? '',
    level: details.level ?? null,
    language: details.language ?? 'en',
    categorySlug: details.categorySlug ?? null,
    tags: details.tags ?? [],
    outcomes: details.outcomes ?? [],
    requirements: details.requirements ?? [],
    price: details.price ?? null,
  };
}
