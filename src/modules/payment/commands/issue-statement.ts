import { inject, injectable } from 'tsyringe';
import type { Transaction } from '../../../platform/database/tokens';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { DocumentsRepository } from '../data/documents.repository';
import { type BalanceRow, EarningsReads } from '../data/earnings.reads';
import { StatementsRepository } from '../data/statements.repository';
import { Seller } from '../domain/billing-document';
import {
  accountOf,
  boundsOf,
  type Month,
  periodOf,
  type StatementAccount,
  statementNumber,
} from '../domain/statement';
import { paymentStatementIssued } from '../payment.contract';

/** Issues the statement of one instructor for one month that is over, from the ledger. */
@injectable()
export class IssueStatement {
  constructor(
    @inject(EarningsReads) private readonly earnings: EarningsReads,
    @inject(DocumentsRepository) private readonly documents: DocumentsRepository,
    @inject(StatementsRepository) private readonly statements: StatementsRepository,
    @inject(Seller) private readonly seller: Seller,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async issue(tx: Transaction, instructorId: string, month: Month): Promise<void> {
    const issuedAt = this.clock.now();
    const year = issuedAt.getUTCFullYear();
    const serial = await this.documents.nextSerial(tx, 'statement', year);
    const names = await this.earnings.names(tx, [instructorId]);
    const content = {
      ...month,
      payer: { ...this.seller },
      instructorName: names.get(instructorId) ?? null,
      accounts: await this.accounts(tx, instructorId, month),
    };
    const period = periodOf(month);
    const statement = { id: newId(), instructorId, year, serial, period, issuedAt, content };
    const isNew = await this.statements.insert(tx, statement);
    // Its number goes back with the transaction, so that there are no gaps.
    if (!isNew) throw new Error(`There is a statement of ${period} for ${instructorId} already.`);
    await tx.publish(paymentStatementIssued, {
      statementId: statement.id,
      instructorId,
      number: statementNumber(statement),
      period,
      issuedAt: issuedAt.toISOString(),
    });
  }

  private async accounts(tx: Transaction, instructorId: string, month: Month): Promise<StatementAccount[]> {
    const { from, until } = boundsOf(month);
    const before = await this.earnings.balances(tx, [instructorId], from);
    const after = await this.earnings.balances(tx, [instructorId], until);
    const courses = await this.earnings.ofCourses(tx, instructorId, { from, until });
    return after.map(({ currency, paidOut }) => {
      const then = before.find((row) => row.currency === currency);
      return accountOf({
        currency,
        opening: then ? balanceOf(then) : 0,
        courses: courses
          .filter((row) => row.currency === currency)
          .map(({ courseId, title, earned, takenBack }) => ({ courseId, title, earned, takenBack })),
        paidOut: paidOut - (then?.paidOut ?? 0),
      });
    });
  }
}

function balanceOf({ earned, takenBack, paidOut }: BalanceRow): number {
  return earned - takenBack - paidOut;
}
