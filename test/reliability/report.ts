import type { Fault, Finding } from './audit/compare';
import type { Tally } from './journeys/run-journeys';
import type { KillReport } from './killer';

const mostFaultsShown = 8;

/** One line for each kind of journey. */
export function describeJourneys(tallies: readonly Tally[]): string[] {
  return tallies.flatMap(({ name, finished, failures }) => [
    `  ${name.padEnd(22)} ${String(finished).padStart(5)} finished${failures.length > 0 ? `, ${failures.length} failed` : ''}`,
    ...failures.map((failure) => `    ${failure}`),
  ]);
}

export function describeKills({ kills, recoveries }: KillReport): string[] {
  const sorted = [...recoveries].sort((left, right) => left - right);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const kinds = [...kills].map(([kind, count]) => `${count} × ${kind}`).join(', ');
  return [
    `  Killed: ${kinds}.`,
    `  From start to ready: ${seconds(median)} in the median, ${seconds(sorted.at(-1) ?? 0)} at worst.`,
  ];
}

/** One line for each check, and what was wrong beneath it; `none` for one that found nothing to look at. */
export function describeFindings(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ name, count, faults }) => {
    const mark = faults.length > 0 ? 'FAIL' : count > 0 ? 'ok  ' : 'none';
    const line = `  ${mark} ${name.padEnd(54)} ${String(count).padStart(7)}${summary(faults)}`;
    const shown = faults.slice(0, mostFaultsShown).map(({ kind, what }) => `         ${kind}: ${what}`);
    const more = faults.length - shown.length;
    return [line, ...shown, ...(more > 0 ? [`         and ${more} more`] : [])];
  });
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

function summary(faults: readonly Fault[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of faults) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `  ${count} ${kind}`).join(',');
}
