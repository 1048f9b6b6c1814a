import { eq, sql } from 'drizzle-orm';
import { become, deleted, type Holding, impersonal, kept } from '../../../platform/privacy/personal-data';
import {
  categories,
  courseInstructors,
  coursePrerequisites,
  courses,
  mergedCategories,
  pathCourses,
  paths,
  people,
  searchWords,
} from './course.tables';

const taughtBy = (personId: string) =>
  sql`(select ${courseInstructors.courseId} from ${courseInstructors} where ${courseInstructors.instructorId} = ${personId})`;

/** What is known of those who teach. Their courses stay, without them. */
export const coursePersonalData: readonly Holding[] = [
  kept(courses, {
    of: (personId) => sql`${courses.id} in ${taughtBy(personId)}`,
    personal: { searchPeople: become('') },
    neutral: [
      'slug',
      'title',
      'subtitle',
      'description',
      'level',
      'language',
      'categorySlug',
      'tags',
      'cover',
      'outcomes',
      'requirements',
      'priceCurrency',
      'status',
      'searchTitle',
      'searchAbout',
      'searchText',
      'searchVector',
    ],
  }),
  deleted(courseInstructors, { of: (personId) => eq(courseInstructors.instructorId, personId) }),
  deleted(people, {
    of: (personId) => eq(people.personId, personId),
    personal: ['name', 'headline', 'biography'],
  }),
  impersonal(categories, 'slug', 'name', 'parentSlug'),
  impersonal(mergedCategories, 'slug', 'intoSlug'),
  impersonal(paths, 'slug', 'title', 'summary'),
  impersonal(pathCourses),
  impersonal(coursePrerequisites),
  impersonal(searchWords, 'word'),
];
