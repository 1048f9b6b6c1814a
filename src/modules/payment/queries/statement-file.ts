import { createHash } from 'node:crypto';
import { inject, injectable } from 'tsyringe';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { PlatformSettings } from '../../../platform/config/platform-settings';
import { Database } from '../../../platform/database/tokens';
import { DrawnDocuments } from '../../../platform/storage/drawn-documents';
import { StatementsRepository } from '../data/statements.repository';
import { type Statement, statementCsv, statementNumber } from '../domain/statement';
import { maySeeStatement } from '../http/payment.policy';
import { paymentErrors } from '../payment.errors';
import { renderStatement } from '../pdf/render-statement';

/** Raised when the drawing changes. What was issued keeps its words whatever it looks like. */
const designVersion = 1;

interface Request {
  readonly reader: Person;
  readonly statementId: string;
}

interface File {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** A statement as a file, from what was frozen when it was issued. */
@injectable()
export class StatementFile {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(StatementsRepository) private readonly statements: StatementsRepository,
    @inject(DrawnDocuments) private readonly drawn: DrawnDocuments,
    @inject(PlatformSettings) private readonly settings: PlatformSettings,
  ) {}

  /** @throws payment.statement_not_found, also for those whom it does not concern */
  async pdf(request: Request): Promise<File> {
    const statement = await this.find(request);
    const { rootFolder } = this.settings;
    const contentType = 'application/pdf';
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([designVersion, statement]))
      .digest('hex');
    const bytes = await this.drawn.keep({ key: `drawn/${fingerprint}.pdf`, contentType }, () =>
      renderStatement(statement, { rootFolder }),
    );
    return { fileName: `${nameOf(statement)}.pdf`, contentType, bytes };
  }

  /** @throws payment.statement_not_found, also for those whom it does not concern */
  async csv(request: Request): Promise<File> {
    const statement = await this.find(request);
    // Spreadsheets take a table without this mark for another encoding.
    const bytes = Buffer.from(`\uFEFF${statementCsv(statement)}`);
    return { fileName: `${nameOf(statement)}.csv`, contentType: 'text/csv; charset=utf-8', bytes };
  }

  private async find({ reader, statementId }: Request): Promise<Statement> {
    const statement = await this.statements.find(this.database, statementId);
    if (!statement) throw paymentErrors.statementNotFound();
    permit(maySeeStatement(reader, statement));
    return statement;
  }
}

function nameOf(statement: Statement): string {
  return `statement-${statement.period}-${statementNumber(statement)}`;
}
