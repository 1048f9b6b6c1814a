/** What moderators ask for: what waits for them, or what they have hidden. */
export const moderationStatuses = ['reported', 'hidden'] as const;
export type ModerationStatus = (typeof moderationStatuses)[number];

export type ModerationDecision =
  | { readonly kind: 'hide'; readonly reason: string }
  | { readonly kind: 'keep' }
  | { readonly kind: 'restore' };
