import { type Dispute, holdsMoney, newsOfDispute, phaseOf } from './dispute';

function aDispute(status: string): Dispute {
  return {
    id: 'dispute',
    orderId: 'order',
    stripeDisputeId: 'du_1',
    amount: 4_900,
    currency: 'eur',
    reason: 'fraudulent',
    status,
    respondBy: null,
    hasEvidence: false,
    openedAt: new Date('2026-01-05T09:00:00.000Z'),
    decidedAt: null,
  };
}

describe('a dispute', () => {
  it.each([
    ['warning_needs_response', 'inquiry', false],
    ['warning_under_review', 'inquiry', false],
    ['warning_closed', 'closed', false],
    ['prevented', 'closed', false],
    ['needs_response', 'open', true],
    ['under_review', 'open', true],
    ['appeal_under_review', 'open', true],
    ['a_word_of_next_year', 'open', true],
    ['won', 'won', false],
    ['lost', 'lost', true],
  ])('that is %s counts as %s; the bank has the money: %s', (status, phase, holds) => {
    expect([phaseOf({ status }), holdsMoney({ status })]).toEqual([phase, holds]);
  });

  it.each([
    [undefined, 'needs_response', { isTakenBack: true, isAsked: false, outcome: null }],
    [undefined, 'warning_needs_response', { isTakenBack: false, isAsked: true, outcome: null }],
    [undefined, 'lost', { isTakenBack: true, isAsked: false, outcome: 'lost' }],
    [undefined, 'won', { isTakenBack: false, isAsked: false, outcome: null }],
    ['warning_needs_response', 'needs_response', { isTakenBack: true, isAsked: false, outcome: null }],
    ['needs_response', 'under_review', { isTakenBack: false, isAsked: false, outcome: null }],
    ['under_review', 'won', { isTakenBack: false, isAsked: false, outcome: 'won' }],
    ['under_review', 'lost', { isTakenBack: false, isAsked: false, outcome: 'lost' }],
    ['lost', 'lost', { isTakenBack: false, isAsked: false, outcome: null }],
    ['lost', 'won', { isTakenBack: false, isAsked: false, outcome: 'won' }],
    ['won', 'lost', { isTakenBack: true, isAsked: false, outcome: 'lost' }],
  ])('from %s to %s is told once', (before, after, news) => {
    const known = before === undefined ? undefined : aDispute(before);
    const held = { wasHeld: known !== undefined && holdsMoney(known), isHeld: holdsMoney({ status: after }) };
    expect(newsOfDispute(known, aDispute(after), held)).toEqual(news);
  });
});
