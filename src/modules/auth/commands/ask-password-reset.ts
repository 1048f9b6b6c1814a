import { inject, injectable } from 'tsyringe';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { passwordResetAsked } from '../auth.contract';
import { LinkRequestRepository } from '../data/link-request.repository';

/** Takes the wish for a new password. Whether the address has an account is looked up later, and told to nobody. */
@injectable()
export class AskPasswordReset {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(LinkRequestRepository) private readonly links: LinkRequestRepository,
  ) {}

  async execute(request: { email: string }): Promise<void> {
    await this.work.run(async (tx) => {
      const inquiryId = newId();
      await this.links.insertInquiry(tx, { id: inquiryId, email: request.email });
      await tx.publish(passwordResetAsked, { inquiryId });
    });
  }
}
