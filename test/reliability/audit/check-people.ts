import { type Finding, same } from './compare';
import type { Scene } from './scene';

/** One account and one profile for each address that was taken, and the name wherever it is kept. */
export async function checkPeople({ acknowledged, keys }: Scene): Promise<Finding[]> {
  const accounts = acknowledged.accounts.map(({ userId, email }) => `${userId} ${email}`);
  const all = await keys(`select id || ' ' || email || ' ' || name from auth.accounts`);
  const names = await keys(`select user_id || ' ' || name from "user".profiles`);
  const nameCopies = [
    ['course.people', 'person_id'],
    ['enrollment.learners', 'learner_id'],
    ['payment.learners', 'learner_id'],
  ] as const;
  const findings = [
    same(
      'accounts that were registered',
      accounts,
      await keys(`select id || ' ' || email from auth.accounts where email like '%@chaos.example'`),
    ),
    same(
      'a profile for each account',
      all,
      await keys(`select user_id || ' ' || email || ' ' || name from "user".profiles`),
    ),
    same(
      'accounts told of once',
      await keys(`select id from auth.accounts`),
      await keys(`select payload->>'userId' from auth.outbox where type = 'user.created'`),
    ),
  ];
  for (const [table, id] of nameCopies) {
    findings.push(same(`names in ${table}`, names, await keys(`select ${id} || ' ' || name from ${table}`)));
  }
  return findings;
}
