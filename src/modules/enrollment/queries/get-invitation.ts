import { inject, injectable } from 'tsyringe';
import { Database } from '../../../platform/database/tokens';
import { Clock } from '../../../platform/time/clock';
import { InvitationRepository } from '../data/invitation.repository';
import { stateOfInvitation } from '../domain/invitation';
import type { Invitee } from '../enrollment.contract';
import { enrollmentErrors } from '../enrollment.errors';

/** Whom an invitation asks, and whether it still does: for whoever writes to her. */
@injectable()
export class GetInvitation {
  constructor(
    @inject(Database) private readonly database: Database,
    @inject(InvitationRepository) private readonly invitations: InvitationRepository,
    @inject(Clock) private readonly clock: Clock,
  ) {}

  async execute({ invitationId }: { invitationId: string }): Promise<Invitee> {
    const invitation = await this.invitations.find(this.database, invitationId);
    if (!invitation) throw enrollmentErrors.invitationNotFound();
    const { courseId, email } = invitation;
    return { invitationId, courseId, email, state: stateOfInvitation(invitation, this.clock.now()) };
  }
}
