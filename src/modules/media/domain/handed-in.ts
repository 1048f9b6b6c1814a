import type { AssetPurpose } from '../media.contract';

/** Purposes of files that learners hand in. They are their own: kept as they came, shown to nobody but as a download. */
export const handedInPurposes = ['answer_file'] as const satisfies readonly AssetPurpose['kind'][];

const largestHandedIn = 500_000_000;

export function isHandedIn(purpose: AssetPurpose | null | undefined): boolean {
  return handedInPurposes.some((kind) => kind === purpose?.kind);
}

/** How large a file for this may be, in bytes. */
export function maximumFor(purpose: AssetPurpose | undefined, maximumBytes: number): number {
  return isHandedIn(purpose) ? Math.min(largestHandedIn, maximumBytes) : maximumBytes;
}
