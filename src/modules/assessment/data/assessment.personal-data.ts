import { eq, sql } from 'drizzle-orm';
import { deleted, type Holding, impersonal, keep, kept } from '../../../platform/privacy/personal-data';
import { answers, attempts, publishedQuizzes, quizVersions, quizzes } from './assessment.tables';
import { bankQuestions, bankQuestionVersions, questionBanks, questionPictures } from './bank.tables';
import { extraTimes } from './extra-time.tables';
import { gradingTasks, handGrades } from './grading.tables';

const attemptsOf = (personId: string) =>
  sql`(select ${attempts.id} from ${attempts} where ${attempts.learnerId} = ${personId})`;
const tasksOf = (personId: string) =>
  sql`(select ${gradingTasks.id} from ${gradingTasks} where ${gradingTasks.learnerId} = ${personId})`;
const ofTeachers = keep('What teachers wrote to a learner is hers.');

/** Attempts go with all that hangs on them; what others were graded stays theirs. */
export const assessmentPersonalData: readonly Holding[] = [
  deleted(handGrades, {
    of: (personId) => sql`${handGrades.taskId} in ${tasksOf(personId)}`,
    personal: ['feedback'],
  }),
  kept(handGrades, {
    name: 'hand_grades_given',
    of: (personId) => eq(handGrades.gradedBy, personId),
    personal: { feedback: ofTeachers },
  }),
  deleted(gradingTasks, {
    of: (personId) => eq(gradingTasks.learnerId, personId),
    personal: ['feedback'],
  }),
  kept(gradingTasks, {
    name: 'grading_tasks_done',
    of: (personId) => eq(gradingTasks.gradedBy, personId),
    personal: { feedback: ofTeachers },
  }),
  deleted(answers, {
    of: (personId) => sql`${answers.attemptId} in ${attemptsOf(personId)}`,
    personal: ['answer'],
    neutral: ['clientId'],
  }),
  deleted(attempts, { of: (personId) => eq(attempts.learnerId, personId), neutral: ['status', 'seed'] }),
  deleted(extraTimes, { of: (personId) => eq(extraTimes.learnerId, personId), personal: ['note'] }),
  kept(extraTimes, {
    name: 'extra_times_given',
    of: (personId) => eq(extraTimes.givenBy, personId),
    personal: { note: keep('What teachers noted of the time that a learner needs is hers.') },
  }),
  kept(bankQuestionVersions, {
    name: 'questions_saved',
    of: (personId) => eq(bankQuestionVersions.savedBy, personId),
    personal: {},
    neutral: ['question'],
  }),
  impersonal(questionBanks, 'title'),
  impersonal(questionPictures),
  impersonal(bankQuestions, 'tags', 'question'),
  impersonal(quizzes, 'title', 'settings', 'questions'),
  impersonal(quizVersions, 'title', 'settings', 'questions'),
  impersonal(publishedQuizzes),
];
