import { inject, injectable } from 'tsyringe';
import { currentContext } from '../../../platform/context/call-context';
import type { Transaction } from '../../../platform/database/tokens';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { newId } from '../../../platform/identifiers/identifier';
import { Clock } from '../../../platform/time/clock';
import { AuditRepository } from '../data/audit.repository';
import type { AuditAct, AuditDetails, AuditProof } from '../domain/audit';
import { describeDevice } from '../domain/device';

/** Writes down who did what to whom, from where, in the transaction that does it. */
@injectable()
export class AuditLog {
  constructor(
    @inject(UnitOfWork) private readonly work: UnitOfWork,
    @inject(AuditRepository) private readonly entries: AuditRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * @param userId whose account it is about.
   * @param provenId who acts, where that was proved by the act itself; else the context of the call knows.
   */
  async record(
    tx: Transaction,
    act: AuditAct,
    userId: string | null,
    details: AuditDetails = {},
    provenId?: string,
  ): Promise<void> {
    const { principal, origin, correlationId } = currentContext();
    const isPerson = principal.kind === 'person';
    await this.entries.insert(tx, {
      id: newId(),
      act,
      userId,
      actorId: isPerson ? principal.id : (provenId ?? null),
      sessionId: isPerson ? principal.sessionId : null,
      device: origin ? describeDevice(origin.userAgent) : null,
      address: origin?.address.slice(0, 64) ?? null,
      details,
      correlationId: correlationId.slice(0, 128),
      occurredAt: this.clock.now(),
    });
  }

  /**
   * A refusal, in a transaction of its own: nothing else is written. For an address that has no account too, so that it takes
   * as long; the address itself is not kept, because people type passwords into the wrong field.
   */
  async refused(
    act: Extract<AuditAct, 'sign_in_refused' | 'proof_refused'>,
    userId: string | undefined,
    proof: AuditProof,
  ): Promise<void> {
    await this.work.step((tx) => this.record(tx, act, userId ?? null, { proof }));
  }
}
