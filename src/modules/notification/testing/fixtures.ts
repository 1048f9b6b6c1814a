import { DomainError } from '../../../platform/errors/domain-error';
import { platformErrors } from '../../../platform/errors/platform-errors';
import type { Invitee } from '../../enrollment/enrollment.contract';
import type { Contact } from '../../user/user.contract';

/** User as notification needs it: contacts that a test put there; others are still on their way. */
export function fakeUsers() {
  const contacts = new Map<string, Contact>();
  const gone = new Set<string>();
  return {
    add(userId: string, changes: Partial<Contact> = {}): Contact {
      const contact: Contact = {
        userId,
        name: 'Lena Okafor',
        email: `lena.${userId}@example.org`,
        isEmailVerified: false,
        language: 'en',
        timeZone: 'Europe/Berlin',
        ...changes,
      };
      contacts.set(userId, contact);
      return contact;
    },
    remove(userId: string): void {
      contacts.delete(userId);
      gone.add(userId);
    },
    async getPeople({ userIds }: { userIds: string[] }) {
      const known = userIds.flatMap((userId) => contacts.get(userId) ?? []);
      return { people: known.map(({ userId, name }) => ({ userId, name, headline: null })) };
    },
    async getContact({ userId }: { userId: string }): Promise<Contact> {
      const contact = contacts.get(userId);
      if (contact) return contact;
      if (gone.has(userId))
        throw new DomainError({ code: 'user.not_found', status: 404, message: 'There is no such person.' });
      throw platformErrors.unavailable();
    },
  };
}

/** The part of a secret link that must not be found anywhere but in the mail. */
export const tokenMark = 'token-that-nobody-keeps';

/** Auth as notification needs it: a link for every request, until a test lets it expire. */
export function fakeAuth() {
  const expired = new Set<string>();
  const link = (page: string) => async (input: { requestId: string }) => {
    if (expired.has(input.requestId))
      throw new DomainError({ code: 'auth.link_expired', status: 410, message: 'This link is too old.' });
    return {
      url: `http://localhost/${page}?token=${tokenMark}-${input.requestId}`,
      expiresAt: '2026-01-06T09:00:00.000Z',
    };
  };
  return {
    expire(requestId: string): void {
      expired.add(requestId);
    },
    getEmailVerificationLink: link('verify-email'),
    getPasswordResetLink: link('reset-password'),
  };
}

/** Enrollment as notification needs it: invitations that a test put there. */
export function fakeEnrollments() {
  const invitations = new Map<string, Invitee>();
  return {
    invite(invitation: Invitee): void {
      invitations.set(invitation.invitationId, invitation);
    },
    async getInvitation({ invitationId }: { invitationId: string }): Promise<Invitee> {
      const invitation = invitations.get(invitationId);
      if (invitation) return invitation;
      throw new DomainError({
        code: 'enrollment.invitation_not_found',
        status: 404,
        message: 'There is no such invitation.',
      });
    },
  };
}
