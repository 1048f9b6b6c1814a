import type { z } from 'zod';
import type { BalanceRow, CourseEarnings } from '../data/earnings.reads';
import type { Payout } from '../data/shares.repository';
import type { ShareRule } from '../domain/shares';
import { type Statement, statementNumber } from '../domain/statement';
import type { BalanceView, MyEarnings, PayoutView, ShareRuleView, StatementView } from './shares.schemas';

export function presentShareRule(rule: ShareRule, title: string | null): z.input<typeof ShareRuleView> {
  const { id, courseId, basisPoints, effectiveFrom, createdAt } = rule;
  return {
    id,
    course: courseId === null ? null : { id: courseId, title },
    basisPoints,
    effectiveFrom: effectiveFrom.toISOString(),
    createdAt: createdAt.toISOString(),
  };
}

export function presentBalance(row: BalanceRow): z.input<typeof BalanceView> {
  const { currency, earned, takenBack, paidOut } = row;
  return { currency, earned, takenBack, paidOut, balance: earned - takenBack - paidOut };
}

export function presentCourseEarnings(row: CourseEarnings): z.input<typeof MyEarnings>['thisMonth'][number] {
  const { courseId, title, currency, earned, takenBack } = row;
  return { course: { id: courseId, title }, currency, earned, takenBack };
}

export function presentPayout(payout: Payout, name: string | null): z.input<typeof PayoutView> {
  const { id, instructorId, amount, currency, reference, createdAt } = payout;
  return {
    id,
    instructor: { id: instructorId, name },
    amount: { amount, currency },
    reference,
    createdAt: createdAt.toISOString(),
  };
}

export function presentStatement(statement: Statement): z.input<typeof StatementView> {
  const { id, instructorId, period, issuedAt, content } = statement;
  return {
    id,
    instructor: { id: instructorId, name: content.instructorName },
    number: statementNumber(statement),
    period,
    issuedAt: issuedAt.toISOString(),
    accounts: content.accounts.map(({ currency, opening, paidOut, closing }) => ({
      currency,
      opening,
      change: closing + paidOut - opening,
      paidOut,
      closing,
    })),
  };
}
