import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import { Database, type Transaction } from '../../../platform/database/tokens';
import { DomainError } from '../../../platform/errors/domain-error';
import type { EventConsumer } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { AuthApi } from '../../auth/auth.contract';
import { CourseApi, type CourseSummary } from '../../course/course.contract';
import { LetInByAddress } from '../commands/let-in-by-address';
import { CohortRepository } from '../data/cohort.repository';
import { PeopleImportRepository } from '../data/people-import.repository';
import { mostCohorts } from '../domain/cohort';
import type { ListedPerson, PersonOutcome } from '../domain/people-list';
import { peopleToLetIn } from '../enrollment.contract';

/** So many are let in by one transaction; the rest follow by an event of its own. */
const batch = 50;

interface Prepared {
  /** Undefined where the course has gone. */
  readonly course: CourseSummary | undefined;
  /** Of those who have proved their address, by address. */
  readonly learnerIds: ReadonlyMap<string, string>;
}

/** Lets people of a list in, some at a time. A row that was done is not done again. */
@injectable()
export class OnPeopleToLetIn implements EventConsumer<typeof peopleToLetIn, Prepared> {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(CourseApi) private readonly courses: CourseApi,
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(PeopleImportRepository) private readonly imports: PeopleImportRepository,
    @inject(CohortRepository) private readonly cohorts: CohortRepository,
    @inject(LetInByAddress) private readonly letIn: LetInByAddress,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async prepare(event: EventOf<typeof peopleToLetIn>): Promise<Prepared> {
    const { importId, courseId } = event.payload;
    const people = await this.imports.next(this.database, importId, batch);
    const course = await this.findCourse(courseId);
    const emails = people.map(({ email }) => email);
    const { accounts } = await this.auth.findAccounts({ emails });
    const proved = accounts.filter(({ isEmailVerified }) => isEmailVerified);
    return { course, learnerIds: new Map(proved.map(({ email, userId }) => [email, userId])) };
  }

  async handle(tx: Transaction, event: EventOf<typeof peopleToLetIn>, prepared: Prepared): Promise<void> {
    const { importId, courseId, batch: number } = event.payload;
    const list = await this.imports.lock(tx, importId);
    if (list?.status !== 'applying') return;
    const people = await this.imports.next(tx, importId, batch);
    const known = await this.cohorts.ofCourse(tx, { courseId, after: undefined, limit: mostCohorts });
    const cohortIds = new Set(known.map(({ id }) => id));
    for (const person of people) {
      const outcome = await this.letInOne(tx, person, { ...prepared, cohortIds, actorId: list.createdBy });
      await this.imports.note(tx, importId, person.line, outcome);
    }
    if (people.length === batch) await tx.publish(peopleToLetIn, { importId, courseId, batch: number + 1 });
    else await this.imports.change(tx, importId, { status: 'applied', appliedAt: this.clock.now() });
  }

  /** What has changed since the list was checked keeps one of its rows back, not the others. */
  private async letInOne(
    tx: Transaction,
    { email, cohortId, accessEndsAt }: ListedPerson,
    context: Prepared & { readonly cohortIds: ReadonlySet<string>; readonly actorId: string },
  ): Promise<PersonOutcome> {
    const { course, learnerIds, cohortIds, actorId } = context;
    if (!course || course.status === 'draft') return 'course_closed';
    if (cohortId && !cohortIds.has(cohortId)) return 'cohort_gone';
    if (accessEndsAt && accessEndsAt <= this.clock.now()) return 'date_passed';
    const terms = { actorId, accessEndsAt, cohortId };
    const learnerId = learnerIds.get(email);
    const { outcome } = learnerId
      ? await this.letIn.enroll(tx, course, { ...terms, learnerId })
      : await this.letIn.invite(tx, course, { ...terms, email });
    return outcome;
  }

  private async findCourse(courseId: string): Promise<CourseSummary | undefined> {
    try {
      return await this.courses.getCourse({ courseId });
    } catch (error) {
      if (error instanceof DomainError && error.code === 'course.not_found') return undefined;
      throw error;
    }
  }
}
