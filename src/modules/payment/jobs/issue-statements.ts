import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Logger } from '../../../platform/logging/logger';
import type { Job } from '../../../platform/module/define-module';
import { Clock } from '../../../platform/time/clock';
import { IssueStatement } from '../commands/issue-statement';
import { EarningsReads } from '../data/earnings.reads';
import { boundsOf, monthOf } from '../domain/statement';

const mostPerRun = 200;
/** What begins before a month's end has long been committed by then. */
const settlingMilliseconds = 60 * 60_000;
/** A platform that slept for so long still issues what it missed. */
const longestSleepMilliseconds = 400 * 24 * 60 * 60_000;

/** Issues the statements of months that are over, for whoever something moved for; what is left is first in the next run. */
@injectable()
export class IssueStatements implements Job {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(EarningsReads) private readonly earnings: EarningsReads,
    @inject(IssueStatement) private readonly issueStatement: IssueStatement,
    @inject(Logger) private readonly logger: Logger,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    const until = boundsOf(monthOf(new Date(now - settlingMilliseconds))).from;
    const since = new Date(now - longestSleepMilliseconds);
    const due = await this.earnings.monthsWithoutStatement(this.database, {
      since,
      until,
      limit: mostPerRun,
    });
    for (const { instructorId, period } of due) {
      const [year = 0, month = 0] = period.split('-').map(Number);
      try {
        await this.work.step((tx) => this.issueStatement.issue(tx, instructorId, { year, month }));
      } catch (error) {
        // One that fails keeps nobody else waiting; it is tried again in the next run.
        this.logger.error('A statement could not be issued.', { instructorId, period, error });
      }
    }
  }
}
