import { DomainError, type ErrorExtras, type ErrorFactory } from '../errors/domain-error';

/** The answer of a policy: yes, or no with the refusal that says why. */
export type Decision =
  | { readonly kind: 'granted' }
  | { readonly kind: 'denied'; readonly because: DomainError };

export const granted: Decision = { kind: 'granted' };

/** A no, with the refusal that a person reads and the facts that block. */
export function denied(refusal: ErrorFactory, extras?: ErrorExtras): Decision {
  return { kind: 'denied', because: refusal(extras) };
}

/** The first line of a use case: throws the refusal of a policy that said no. */
export function permit(decision: Decision): void {
  if (decision.kind === 'denied') throw decision.because;
}

/** Whether a policy said yes, for answers that carry what the reader may do. */
export function isGranted(decision: Decision): boolean {
  return decision.kind === 'granted';
}
