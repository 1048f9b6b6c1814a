import { accountOf, boundsOf, monthOf, periodOf, type Statement, statementCsv } from './statement';

describe('a statement', () => {
  it('adds up, and as a table holds nothing that a spreadsheet would compute', () => {
    const account = accountOf({
      currency: 'eur',
      opening: -100,
      courses: [
        { courseId: 'a', title: '=HYPERLINK("x")', earned: 3_430, takenBack: 0 },
        { courseId: 'b', title: 'Bread, at home', earned: 1_000, takenBack: 500 },
      ],
      paidOut: 2_000,
    });
    expect(account.closing).toBe(-100 + 3_430 + 1_000 - 500 - 2_000);
    const payer = { name: 'Stoa', address: [], taxId: null, email: null, note: null };
    const statement: Statement = {
      id: 'statement',
      instructorId: 'instructor',
      year: 2026,
      serial: 7,
      period: '2026-01',
      issuedAt: new Date('2026-02-01T03:00:00.000Z'),
      content: { year: 2026, month: 1, payer, instructorName: 'Tomas', accounts: [account] },
    };
    expect(statementCsv(statement).split('\r\n')).toEqual([
      'statement,month,currency,line,course,amount',
      'S-2026-00007,2026-01,EUR,owed before,,-1.00',
      `S-2026-00007,2026-01,EUR,earned,"'=HYPERLINK(""x"")",34.30`,
      'S-2026-00007,2026-01,EUR,earned,"Bread, at home",10.00',
      'S-2026-00007,2026-01,EUR,taken back,"Bread, at home",-5.00',
      'S-2026-00007,2026-01,EUR,paid out,,-20.00',
      'S-2026-00007,2026-01,EUR,owed now,,18.30',
      '',
    ]);
  });

  it('is of a month by UTC', () => {
    const month = monthOf(new Date('2026-12-31T23:59:59.999Z'));
    expect([periodOf(month), boundsOf(month)]).toEqual([
      '2026-12',
      { from: new Date('2026-12-01T00:00:00.000Z'), until: new Date('2027-01-01T00:00:00.000Z') },
    ]);
  });
});
