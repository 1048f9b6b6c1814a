import { inject, injectable } from 'tsyringe';
import type { EventOf } from '../../../platform/contract/define-event';
import type { Transaction } from '../../../platform/database/tokens';
import type { EventConsumer } from '../../../platform/module/define-module';
import { AuthApi, type userEmailVerified } from '../../auth/auth.contract';
import type { CourseSummary } from '../../course/course.contract';
import { TakeUpInvitations } from '../commands/take-up-invitations';

interface Prepared {
  readonly email: string | null;
  readonly courses: readonly CourseSummary[];
}

/** Whoever proves an address gets into the courses to which it was invited. */
@injectable()
export class OnEmailVerified implements EventConsumer<typeof userEmailVerified, Prepared> {
  constructor(
    @inject(AuthApi) private readonly auth: AuthApi,
    @inject(TakeUpInvitations) private readonly takeUp: TakeUpInvitations,
  ) {}

  async prepare(event: EventOf<typeof userEmailVerified>): Promise<Prepared> {
    const { email } = await this.auth.getVerifiedAddress({ userId: event.payload.userId });
    return { email, courses: email === null ? [] : await this.takeUp.coursesFor(email) };
  }

  async handle(tx: Transaction, event: EventOf<typeof userEmailVerified>, prepared: Prepared): Promise<void> {
    const { email, courses } = prepared;
    if (email !== null) await this.takeUp.execute(tx, { email, learnerId: event.payload.userId }, courses);
  }
}
