import { inject, injectable } from 'tsyringe';
import type { z } from 'zod';
import { permit } from '../../../platform/auth/decision';
import type { Person } from '../../../platform/auth/principal';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { SharesRepository } from '../data/shares.repository';
import { mayManageShares } from '../http/payment.policy';
import { presentShareRule } from '../http/shares.presenter';
import type { ShareRuleRequest, ShareRuleView } from '../http/shares.schemas';
import { paymentErrors } from '../payment.errors';

/** Says what instructors get of sales. A rule never changes what was agreed for an order before. */
@injectable()
export class AddShareRule {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(SharesRepository) private readonly shares: SharesRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws payment.share_rule_in_past */
  async execute(request: {
    admin: Person;
    rule: z.output<typeof ShareRuleRequest>;
  }): Promise<z.input<typeof ShareRuleView>> {
    permit(mayManageShares(request.admin));
    const { courseId, basisPoints, effectiveFrom } = request.rule;
    const now = this.clock.now();
    const from = effectiveFrom ? new Date(effectiveFrom) : now;
    if (from < now) throw paymentErrors.shareRuleInPast({ facts: { now: now.toISOString() } });
    const rule = {
      id: newId(),
      courseId,
      basisPoints,
      effectiveFrom: from,
      createdBy: request.admin.id,
      createdAt: now,
    };
    return this.work.run(async (tx) => {
      await this.shares.insertRule(tx, rule);
      const course = courseId ? await this.shares.findCourse(tx, courseId) : undefined;
      return presentShareRule(rule, course?.title ?? null);
    });
  }
}
