import { type Decision, denied, granted } from '../../../platform/auth/decision';
import { hasRole, isPerson, type Person } from '../../../platform/auth/principal';
import { platformErrors } from '../../../platform/errors/platform-errors';
import { contentErrors } from '../content.errors';
import type { Post } from '../domain/post';
import { type TaughtCourse, teaches } from './content.policy';

type Judged = Pick<Post, 'authorId' | 'hiddenAt'>;
type Teaching = Pick<TaughtCourse, 'instructorIds'>;

/** Posts are moderated by those who teach the course, by support, and by admins. */
export function moderates(person: Person, course: Teaching): boolean {
  return hasRole(person, 'support', 'admin') || teaches(person, course);
}

/** A hidden post is there for its author and for moderators alone. */
export function maySeePost(person: Person, post: Judged, course: Teaching): Decision {
  const isAllowed = post.hiddenAt === null || isPerson(person, post.authorId) || moderates(person, course);
  return isAllowed ? granted : denied(contentErrors.postNotFound);
}

export function mayChangePost(person: Person, post: Judged): Decision {
  return isPerson(person, post.authorId) ? granted : denied(contentErrors.notYourPost);
}

/** One's own post is judged by others: votes, reports, moderation. */
export function mayJudgePost(person: Person, post: Judged): Decision {
  return isPerson(person, post.authorId) ? denied(contentErrors.ownPost) : granted;
}

export function mayModeratePost(person: Person, post: Judged, course: Teaching): Decision {
  if (!moderates(person, course)) return denied(platformErrors.roleRequired);
  return mayJudgePost(person, post);
}

/** Who asked says which answer helped, and so do those who teach the course. */
export function mayAccept(person: Person, question: Judged, course: Teaching): Decision {
  const isAllowed = isPerson(person, question.authorId) || teaches(person, course);
  return isAllowed ? granted : denied(contentErrors.notYourQuestion);
}
