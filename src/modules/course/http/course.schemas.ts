import { z } from 'zod';
import { listOf, page, shortText, text } from '../../../platform/http/schemas';
import { Money } from '../../../platform/money/money';
import { Picture } from '../../media/media.contract';
import { CourseLevel, CourseStatus } from '../course.contract';
import { isIdentifier, slugPattern } from '../domain/slug';

export const currencies = ['eur', 'usd', 'gbp', 'chf'] as const;
/** Below this, card networks do not take it. */
const lowestAmount = 50;

const Slug = z
  .string()
  .max(120)
  .regex(slugPattern, 'Must be of small letters and digits, with single hyphens between.')
  .refine((slug) => !isIdentifier(slug), 'Must not look like an id.');

const Price = z.strictObject({
  amount: z.int().min(lowestAmount).max(99_999_999),
  currency: z.enum(currencies),
});

/** A tag of BCP 47, brought into its usual form: `pt-br` becomes `pt-BR`. */
const Language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'Must be a language tag such as en or pt-BR.')
  .transform((tag, context) => {
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? tag;
    } catch {
      context.addIssue({ code: 'custom', message: 'Must be a language tag such as en or pt-BR.' });
      return z.NEVER;
    }
  });

const line = (maximum: number) => text(maximum).trim().min(1);
const lines = z.array(line(300)).max(30);

const fields = {
  title: shortText,
  slug: Slug,
  subtitle: text(300).trim(),
  description: text(20_000),
  level: CourseLevel.nullable(),
  language: Language,
  categorySlug: text(120).nullable(),
  tags: z
    .array(line(50))
    .max(30)
    .transform((tags) => [...new Set(tags)]),
  outcomes: lines,
  requirements: lines,
  price: Price.nullable(),
};

export const CreateCourseRequest = z
  .strictObject(fields)
  .partial()
  .required({ title: true })
  .meta({ id: 'CreateCourseRequest', description: 'The address follows from the title unless given.' });
export type CreateCourseRequest = z.output<typeof CreateCourseRequest>;

export const EditCourseRequest = z
  .strictObject({ ...fields, version: z.int().min(1) })
  .partial()
  .meta({
    id: 'EditCourseRequest',
    description:
      'What is left out stays. With `version`, an edit of what someone else has changed meanwhile is refused.',
  });
export type EditCourseRequest = z.output<typeof EditCourseRequest>;

export const ListingRequest = z.strictObject({ isListed: z.boolean() }).meta({ id: 'ListingRequest' });

export const CatalogueQuery = page.extend({
  query: z.string().max(200).optional(),
  category: text(120).optional(),
  tag: text(50).optional(),
  level: z.enum([...CourseLevel.options, 'all']).optional(),
  /** A language by its first part: `pt` finds `pt-BR` too. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/i)
    .transform((tag) => tag.toLowerCase())
    .optional(),
  price: z.enum(['free', 'paid']).optional(),
  instructor: z.uuid().optional(),
  sort: z.enum(['relevance', 'newest', 'popular', 'rating', 'price_low', 'price_high']).default('relevance'),
});
export type CatalogueQuery = z.output<typeof CatalogueQuery>;

const Category = z.object({ slug: z.string(), name: z.string() });
const Rating = z
  .object({ average: z.number().min(1).max(5).nullable(), count: z.int() })
  .meta({ id: 'Rating', description: 'The average has two decimals, and is null without reviews.' });

const cover = Picture.nullable().meta({ description: 'null: one is drawn for it.' });

const shown = {
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  subtitle: z.string(),
  level: CourseLevel.nullable().meta({ description: 'null: for all levels.' }),
  language: z.string(),
  category: Category.nullable(),
  tags: z.array(z.string()),
  cover,
  price: Money.nullable(),
  rating: Rating,
  learnerCount: z.int(),
  lessonCount: z.int(),
  durationSeconds: z.int(),
};

/** Instructors whose names are still on their way are left out. */
export const CatalogueCourse = z
  .object({
    ...shown,
    instructors: z.array(z.object({ id: z.uuid(), name: z.string() })),
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: 'CatalogueCourse' });

const Facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }));

export const CataloguePage = listOf(CatalogueCourse)
  .extend({
    category: z.string().nullable().meta({
      description: 'Whose courses are shown: of a category that was merged, the one it went into.',
    }),
    facets: z.object({ category: Facet, tag: Facet, level: Facet, language: Facet, price: Facet }),
  })
  .meta({
    id: 'CataloguePage',
    description:
      'A facet tells how many courses each of its values would show; it is counted without its own filter.',
  });

export const RelatedCourses = z
  .object({ items: z.array(CatalogueCourse).max(6) })
  .meta({ id: 'RelatedCourses' });

export const PrerequisitesRequest = z
  .strictObject({
    courseIds: z
      .array(z.uuid())
      .max(10)
      .refine((ids) => new Set(ids).size === ids.length, 'Must name each course once.'),
  })
  .meta({ id: 'PrerequisitesRequest' });

export const PrerequisiteList = z
  .object({
    items: z.array(z.object({ id: z.uuid(), slug: z.string(), title: z.string(), status: CourseStatus })),
  })
  .meta({ id: 'PrerequisiteList', description: 'What is to be completed before one may enrol.' });

export const CourseView = z
  .object({
    ...shown,
    description: z.string().meta({ description: 'Markdown.' }),
    status: CourseStatus,
    isListed: z.boolean(),
    outcomes: z.array(z.string()),
    requirements: z.array(z.string()),
    instructors: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        headline: z.string().nullable(),
        biography: z.string().nullable(),
      }),
    ),
    version: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
    /** What the reader may do with it. */
    may: z.object({ edit: z.boolean(), archive: z.boolean(), restore: z.boolean() }),
  })
  .meta({ id: 'Course' });

export const StudioCourse = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    title: z.string(),
    status: CourseStatus,
    isListed: z.boolean(),
    cover,
    price: Money.nullable(),
    rating: Rating,
    learnerCount: z.int(),
    lessonCount: z.int(),
    durationSeconds: z.int(),
    createdAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    publishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'StudioCourse' });

export const CategoryList = z
  .object({
    items: z.array(
      Category.extend({
        parentSlug: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CategoryList', description: 'Parents come before their children.' });
