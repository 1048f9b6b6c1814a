import { DomainError, type ErrorExtras, type ErrorFactory } from '../errors/domain-error';

/** The answer of a policy: yes, or no with the refusal that says why. */
export type Decision =
  | { readonly kind: 'granted' }
  | { readonly kind: 'denied'; readonly because: DomainError };

export const granted: Decision = { kind: 'granted' };

export function denied(refusal: ErrorFactory, extras?: ErrorExtras): Decision {
  return { kind: 'denied', because: refusal(extras) };
}

/** The first line of a use case: throws the refusal of a policy that said no. */
export function permit(decision: Decision): void {
  if (decision.kind === 'denied') throw decision.because;
}

export function isGranted(decision: Decision): boolean {
  return decision.kind === 'granted';
}
