import type { Seller } from './billing-document';

/** A month, by UTC. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** What one course brought to an instructor in a month; minor units, none below zero. */
export interface CourseLine {
  readonly courseId: string;
  readonly title: string;
  readonly earned: number;
  /** Of refunds and disputes. */
  readonly takenBack: number;
}

/** A month in one currency: what was owed before, and what comes of it. Minor units. */
export interface StatementAccount {
  /** ISO 4217, in lower case. */
  readonly currency: string;
  readonly opening: number;
  readonly courses: readonly CourseLine[];
  readonly paidOut: number;
  readonly closing: number;
}

/** All that stands on a statement, frozen when it was issued. */
export interface StatementContent extends Month {
  readonly payer: Seller;
  readonly instructorName: string | null;
  readonly accounts: readonly StatementAccount[];
}

export interface Statement {
  readonly id: string;
  readonly instructorId: string;
  /** The year that its number counts in, by UTC. */
  readonly year: number;
  /** Counts from 1 in each year, without gaps. */
  readonly serial: number;
  /** `2026-11`: one for each instructor and month. */
  readonly period: string;
  readonly issuedAt: Date;
  readonly content: StatementContent;
}

/** `S-2026-00007` */
export function statementNumber({ year, serial }: Pick<Statement, 'year' | 'serial'>): string {
  return `S-${year}-${String(serial).padStart(5, '0')}`;
}

/** `2026-11` */
export function periodOf({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function monthOf(instant: Date): Month {
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1 };
}

/** From when to before when a month lasts. */
export function boundsOf({ year, month }: Month): { readonly from: Date; readonly until: Date } {
  return { from: new Date(Date.UTC(year, month - 1, 1)), until: new Date(Date.UTC(year, month, 1)) };
}

/** An account of a month from what was owed before it and what happened in it. */
export function accountOf(facts: Omit<StatementAccount, 'closing'>): StatementAccount {
  const { opening, courses, paidOut } = facts;
  const change = courses.reduce((sum, { earned, takenBack }) => sum + earned - takenBack, 0);
  return { ...facts, closing: opening + change - paidOut };
}

const csvHeader = ['statement', 'month', 'currency', 'line', 'course', 'amount'];

/** The statement for a spreadsheet (RFC 4180); amounts in the currency's own unit, below zero for what was taken or paid. */
export function statementCsv(statement: Statement): string {
  const about = [statementNumber(statement), statement.period];
  const rows = statement.content.accounts.flatMap(({ currency, opening, courses, paidOut, closing }) => {
    const row = (line: string, course: string, amount: number) => [
      ...about,
      currency.toUpperCase(),
      line,
      course,
      decimal(amount, currency),
    ];
    return [
      row('owed before', '', opening),
      ...courses.flatMap(({ title, earned, takenBack }) => [
        row('earned', title, earned),
        ...(takenBack > 0 ? [row('taken back', title, -takenBack)] : []),
      ]),
      ...(paidOut > 0 ? [row('paid out', '', -paidOut)] : []),
      row('owed now', '', closing),
    ];
  });
  return [csvHeader, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Quoted where it must be. What a spreadsheet would take for a formula is made text by an apostrophe; numbers stay numbers. */
function csvCell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function decimal(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: currency.toUpperCase() });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return (amount / 10 ** digits).toFixed(digits);
}
