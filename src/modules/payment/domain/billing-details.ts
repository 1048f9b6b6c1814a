import type { Buyer } from './billing-document';

/** Whom a learner's invoices are made out to, from the next one on. */
export interface BillingDetails {
  readonly learnerId: string;
  readonly name: string | null;
  /** As it is written on an envelope, line by line. */
  readonly address: string | null;
  readonly taxId: string | null;
  readonly updatedAt: Date;
}

/** The buyer on a document: who she wants to be there, or else who she is here. */
export function buyerOf(details: BillingDetails | undefined, profileName: string | undefined): Buyer {
  return {
    name: details?.name ?? profileName ?? null,
    address: linesOf(details?.address ?? ''),
    taxId: details?.taxId ?? null,
  };
}

/** What was written on lines, or between bars where there can be no lines; empty ones do not count. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
