import { checkCatalogue } from './check-catalogue';
import { checkEvents } from './check-events';
import { checkFiles } from './check-files';
import { checkLearning } from './check-learning';
import { checkMessages } from './check-messages';
import { checkMoney } from './check-money';
import { checkPeople } from './check-people';
import { checkPoints } from './check-points';
import { checkQuizzes } from './check-quizzes';
import type { Finding } from './compare';
import type { Scene } from './scene';

const checks = [
  checkPeople,
  checkLearning,
  checkQuizzes,
  checkMoney,
  checkCatalogue,
  checkFiles,
  checkPoints,
  checkMessages,
  checkEvents,
];

/** Compares what was acknowledged, what was told, what was received and what came of it. Changes nothing. */
export async function audit(scene: Scene): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(scene)));
  return findings;
}
