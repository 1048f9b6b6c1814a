import { z } from 'zod';

/** PostgreSQL stores neither NUL nor half of a surrogate pair. */
const unstorable = /[\0\p{Surrogate}]/u;
const storable = (value: string) => !unstorable.test(value);
const notStorable = { error: 'Contains a character that cannot be kept.' };

/** Text of at most so many characters, and at least `minimum`. Every text that is stored is parsed by this or its kin. */
export function text(maximum: number, minimum = 0) {
  return z.string().min(minimum).max(maximum).refine(storable, notStorable);
}

/** One line with something in it, such as a title or a name; surrounding blanks do not count. */
export const shortText = z.string().trim().min(1).max(200).refine(storable, notStorable);

/** Compared, and kept, in lower case and NFC. */
export const emailAddress = z.string().trim().toLowerCase().normalize('NFC').max(254).check(z.email());

/** A text in Markdown, as long as a chapter. */
export const markdownText = text(200_000);

export const identifier = z.uuid();

/** The query of a list; extend it with filters: `page.extend({ status: … })`. */
export const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(500).optional(),
});

/** Ids in a query, with commas between them. */
export function uuidList(maximum: number) {
  return z
    .string()
    .max(37 * maximum)
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid()).max(maximum))
    .meta({ description: `Ids with commas between them, ${maximum} at most.` });
}

/** The answer of a list, which ends where `nextCursor` is null. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: 'Send it as `cursor` for what follows; null at the end.' }),
  });
}

/** How many, and from where on. */
export type Page = z.output<typeof page>;
