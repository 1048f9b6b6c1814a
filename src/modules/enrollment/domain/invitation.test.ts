import { invitationUntil, stateOfInvitation } from './invitation';

const now = new Date('2026-01-05T09:00:00Z');
const later = new Date('2026-04-05T09:00:00Z');

describe('an invitation', () => {
  it('holds for ninety days, or until the access that it gives would end', () => {
    expect(invitationUntil(now, null)).toEqual(later);
    expect(invitationUntil(now, new Date('2027-01-01T00:00:00Z'))).toEqual(later);
    const soon = new Date('2026-02-01T00:00:00Z');
    expect(invitationUntil(now, soon)).toEqual(soon);
  });

  it('is open until it is taken up, taken back, or too old', () => {
    const open = { acceptedAt: null, revokedAt: null, expiresAt: later };
    expect(stateOfInvitation(open, now)).toBe('open');
    expect(stateOfInvitation(open, later)).toBe('expired');
    expect(stateOfInvitation({ ...open, acceptedAt: now }, later)).toBe('taken_up');
    expect(stateOfInvitation({ ...open, revokedAt: now }, now)).toBe('taken_back');
  });
});
