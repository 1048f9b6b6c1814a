/** What of a question was taken in another way than it was written, and what was left out. */
export const changeCodes = [
  'files_left_out',
  'markup_simplified',
  'weights_by_our_rules',
  'partial_answers_left_out',
  'wildcard_left_out',
  'case_ignored',
  'feedback_in_explanation',
  'feedback_left_out',
  'hints_left_out',
  'points_rounded',
  'options_left_out',
  'number_as_text',
  'several_right_ticked',
  'template_left_out',
] as const;

/** Why a question, or something that stands in its place, was not taken. */
export const omissionCodes = [
  'not_a_question',
  'unknown_kind',
  'not_readable',
  'does_not_fit',
  'repeated',
  'too_many',
] as const;

export type ChangeCode = (typeof changeCodes)[number];
export type OmissionCode = (typeof omissionCodes)[number];

/** A place in what was sent, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ImportNote extends Place {
  readonly code: ChangeCode | OmissionCode;
  /** What it concerns, such as the beginning of the question; empty where the place says it all. */
  readonly subject: string;
}

/** Says what of a text cannot be shown with us. */
export type Lost = (code: Extract<ChangeCode, 'files_left_out' | 'markup_simplified'>) => void;
