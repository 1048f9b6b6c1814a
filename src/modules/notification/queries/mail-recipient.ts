import { inject, injectable } from 'tsyringe';
import { z } from 'zod';
import { DomainError } from '../../../platform/errors/domain-error';
import { EnrollmentApi } from '../../enrollment/enrollment.contract';
import { UserApi } from '../../user/user.contract';
import type { Message } from '../data/messages.repository';

/** Whom a mail goes to. */
export interface Recipient {
  /** Empty where it is not known. */
  readonly name: string;
  readonly address: string;
  /** BCP 47. */
  readonly language: string;
  /** IANA. */
  readonly timeZone: string;
}

export type Reached =
  | { readonly kind: 'reached'; readonly recipient: Recipient }
  | { readonly kind: 'gone'; readonly reason: string };

const Invited = z.object({ invitationId: z.uuid() });

/** Finds where a message goes: to a person, or to somebody who is only invited and may have no account. */
@injectable()
export class MailRecipient {
  constructor(
    @inject(UserApi) private readonly users: UserApi,
    @inject(EnrollmentApi) private readonly enrollments: EnrollmentApi,
  ) {}

  async of(message: Pick<Message, 'personId' | 'variables'>): Promise<Reached> {
    const { personId, variables } = message;
    return personId === null ? this.invited(Invited.parse(variables).invitationId) : this.person(personId);
  }

  private async person(userId: string): Promise<Reached> {
    const contact = await unlessGone('user.not_found', this.users.getContact({ userId }));
    if (!contact) return { kind: 'gone', reason: 'The person is not there any more.' };
    const { name, email, language, timeZone } = contact;
    return { kind: 'reached', recipient: { name, address: email, language, timeZone } };
  }

  private async invited(invitationId: string): Promise<Reached> {
    const asked = this.enrollments.getInvitation({ invitationId });
    const invitation = await unlessGone('enrollment.invitation_not_found', asked);
    if (invitation?.state !== 'open') {
      const fate = invitation ? fates[invitation.state] : 'is not there any more';
      return { kind: 'gone', reason: `The invitation ${fate}.` };
    }
    // Nothing is known of her yet, not even her language.
    const recipient = { name: '', address: invitation.email, language: 'en', timeZone: 'UTC' };
    return { kind: 'reached', recipient };
  }
}

const fates = {
  taken_up: 'was taken up before the mail could be sent',
  taken_back: 'was taken back before the mail could be sent',
  expired: 'had run out before the mail could be sent',
};

/** The answer, or undefined where the refusal says that there is none any more. */
export async function unlessGone<Answer>(code: string, answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && error.code === code) return undefined;
    throw error;
  }
}
