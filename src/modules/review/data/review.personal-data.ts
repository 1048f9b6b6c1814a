import { eq } from 'drizzle-orm';
import {
  become,
  deleted,
  erase,
  type Holding,
  impersonal,
  keep,
  kept,
} from '../../../platform/privacy/personal-data';
import {
  authors,
  courseRatings,
  courses,
  helpfulVotes,
  moderations,
  reports,
  reviews,
} from './review.tables';

/** Stars stay in the rating as those of nobody; words and names go. */
export const reviewPersonalData: readonly Holding[] = [
  kept(reviews, {
    of: (personId) => eq(reviews.learnerId, personId),
    personal: { text: become(''), answerText: erase },
    alsoSet: () => ({ answererId: null, answeredAt: null, answerChangedAt: null }),
    neutral: ['hiddenReason'],
  }),
  kept(reviews, {
    name: 'reviews_answered',
    of: (personId) => eq(reviews.answererId, personId),
    personal: { answerText: keep('What teachers answered to a learner was said for the course.') },
    secret: ['text'],
  }),
  deleted(helpfulVotes, { of: (personId) => eq(helpfulVotes.voterId, personId) }),
  deleted(reports, {
    of: (personId) => eq(reports.reporterId, personId),
    personal: ['note'],
    neutral: ['reason'],
  }),
  kept(moderations, {
    of: (personId) => eq(moderations.moderatorId, personId),
    neutral: ['decision', 'reason'],
  }),
  deleted(authors, { of: (personId) => eq(authors.authorId, personId), personal: ['name'] }),
  impersonal(courseRatings),
  impersonal(courses, 'slug', 'title'),
];
