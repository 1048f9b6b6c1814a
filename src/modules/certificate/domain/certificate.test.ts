import { newId } from '../../../platform/identifiers/identifier';
import { type Certificate, reissueCertificate, revokeCertificate, statusOf } from './certificate';

const now = new Date('2026-03-01T10:00:00Z');
const intervention = { by: newId(), reason: 'The name was misspelt.', now };

function aCertificate(changes: Partial<Certificate> = {}): Certificate {
  return {
    id: newId(),
    code: '7K3MQ9XPA24D8RTHW6BE',
    enrollmentId: newId(),
    courseId: newId(),
    learnerId: newId(),
    learnerName: 'Elena Marcheti',
    courseTitle: 'The night sky',
    instructorNames: ['Ada Byron'],
    completedAt: new Date('2026-01-04T20:00:00Z'),
    issuedAt: new Date('2026-01-04T20:00:01Z'),
    predecessorId: null,
    revokedAt: null,
    revocationReason: null,
    revokedById: null,
    successorCode: null,
    ...changes,
  };
}

describe('a certificate', () => {
  it('is revoked once, with who did it and why', () => {
    const revoked = revokeCertificate(aCertificate(), intervention);
    if (revoked.kind !== 'revoked') throw new Error('It was not revoked.');
    expect(revoked.certificate).toMatchObject({
      revokedAt: now,
      revokedById: intervention.by,
      revocationReason: intervention.reason,
    });
    expect(statusOf(revoked.certificate)).toBe('revoked');
    expect(revokeCertificate(revoked.certificate, intervention)).toEqual({
      kind: 'refused',
      status: 'revoked',
    });
  });

  it('is issued anew under a corrected name, and says what took its place', () => {
    const old = aCertificate();
    const next = { id: newId(), code: '8K3MQ9XPA24D8RTHW6BE', learnerName: 'Elena Marchetti' };
    const reissued = reissueCertificate(old, { ...intervention, ...next });
    if (reissued.kind !== 'reissued') throw new Error('It was not issued anew.');
    expect(statusOf(reissued.replaced)).toBe('replaced');
    expect(reissued.replaced).toMatchObject({ learnerName: 'Elena Marcheti', successorCode: next.code });
    expect(statusOf(reissued.successor)).toBe('valid');
    expect(reissued.successor).toEqual({ ...old, ...next, issuedAt: now, predecessorId: old.id });
    expect(reissueCertificate(reissued.replaced, { ...intervention, ...next })).toEqual({
      kind: 'refused',
      because: 'replaced',
    });
    expect(revokeCertificate(reissued.replaced, intervention)).toEqual({
      kind: 'refused',
      status: 'replaced',
    });
  });

  it('is issued anew under the same name only where it was revoked, whose reason stays', () => {
    const same = { ...intervention, id: newId(), code: '8K3MQ9XPA24D8RTHW6BE' };
    const { learnerName } = aCertificate();
    expect(reissueCertificate(aCertificate(), { ...same, learnerName })).toEqual({
      kind: 'refused',
      because: 'same_name',
    });
    const revoked = aCertificate({ revokedAt: now, revocationReason: 'By mistake.' });
    expect(reissueCertificate(revoked, { ...same, learnerName })).toMatchObject({
      kind: 'reissued',
      replaced: { revocationReason: 'By mistake.' },
    });
  });
});
