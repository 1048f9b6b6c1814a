import { randomUUID } from 'node:crypto';
import { newId } from '../../../platform/identifiers/identifier';
import type { IdSource } from '../domain/quiz-draft';

/** Ids of choices are random: in the order of their making they would tell how the author had sorted them. */
export const idSource: IdSource = { questionId: newId, choiceId: randomUUID };
