import { z } from 'zod';

/** What may be wrong with a review. */
export const ReportReason = z.enum(['spam', 'offensive', 'off_topic', 'personal_information', 'other']);
export type ReportReason = z.infer<typeof ReportReason>;
