import { z } from 'zod';
import { page, shortText, text } from '../../../platform/http/schemas';
import { mostCategories } from '../domain/category-tree';

const categorySlug = text(120, 1);
const name = shortText.max(80);

export const CategoryRequest = z
  .strictObject({ name, parentSlug: categorySlug.nullable().default(null) })
  .meta({ id: 'CategoryRequest' });

export const CategoryChanges = z
  .strictObject({
    name: name.optional(),
    place: z
      .strictObject({ parentSlug: categorySlug.nullable(), index: z.int().min(0).max(mostCategories) })
      .optional()
      .meta({ description: 'Below which one it goes (null: at the top), and before how many others there.' }),
  })
  .meta({ id: 'CategoryChanges' });

export const MergeRequest = z.strictObject({ intoSlug: categorySlug }).meta({ id: 'MergeCategoryRequest' });

export const ManagedCategories = z
  .object({
    items: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        parentSlug: z.string().nullable(),
        position: z.int(),
        courseCount: z.int().meta({ description: 'In it and not below it; drafts and archived ones too.' }),
      }),
    ),
  })
  .meta({ id: 'ManagedCategories', description: 'Parents come before their children.' });

export const ofCategory = z.object({ slug: categorySlug });

const tag = text(50).trim().min(1);

export const TagQuery = page.extend({
  query: text(50).optional().meta({ description: 'How the tag begins.' }),
});

export const ManagedTag = z.object({ tag: z.string(), courseCount: z.int() }).meta({ id: 'ManagedTag' });

export const RenameTagRequest = z.strictObject({ tag, to: tag }).meta({ id: 'RenameTagRequest' });

export const RemoveTagRequest = z.strictObject({ tag }).meta({ id: 'RemoveTagRequest' });

export const TagChanged = z
  .object({ courseCount: z.int().meta({ description: 'How many courses had the tag.' }) })
  .meta({ id: 'TagChanged' });
