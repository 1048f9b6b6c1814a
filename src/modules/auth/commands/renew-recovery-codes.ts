import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditLog } from './audit-log';
import { RecoveryCodeBook } from './recovery-code-book';
import { type Proof, SecondFactorProof } from './second-factor-proof';

/** Gives new recovery codes, for password and code. Those before do not work any more. */
@injectable()
export class RenewRecoveryCodes {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SecondFactorProof) private readonly proof: SecondFactorProof,
    @inject(AuditLog) private readonly audit: AuditLog,
    @inject(RecoveryCodeBook) private readonly book: RecoveryCodeBook,
  ) {}

  async execute(request: Proof): Promise<{ recoveryCodes: string[] }> {
    const known = await this.proof.check(request);
    return this.work.run(async (tx) => {
      await this.proof.use(tx, known, request.code);
      await this.audit.record(tx, 'recovery_codes_renewed', known.id);
      return { recoveryCodes: await this.book.write(tx, known.id) };
    });
  }
}
